import { loadDataset } from '../../../src/datasets/load.ts';
import { type TestDatabase, testDatabase } from '../../support/database.ts';
import { type TestFiles, testFiles } from './files.ts';
import { bundled } from './folder.ts';

export interface ImportTest extends TestDatabase {
  readonly files: TestFiles;
}

/** A database with the bundled data, and a folder for the files that are imported. */
export async function importTest(): Promise<ImportTest> {
  const test = await testDatabase({ statementTimeoutMs: 60_000 });
  const files = testFiles();
  await loadDataset(test.database, bundled);
  return {
    ...test,
    files,
    async [Symbol.asyncDispose]() {
      files[Symbol.dispose]();
      await test[Symbol.asyncDispose]();
    },
  };
}
