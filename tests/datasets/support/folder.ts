import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The data sets that come with the service. */
export const bundled = fileURLToPath(new URL('../../../data/cloud-market-2022', import.meta.url));

export const manifest = `format: 1
name: made-up
title: A data set of a test
licence: CC0-1.0
source: made up
attribution: [nobody]
`;

export interface TestFolder extends Disposable {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
}

/** Make a data set's folder with the files given, and a manifest unless there is one among them. */
export function datasetFolder(files: Readonly<Record<string, string | Uint8Array>>): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'nephoscope-dataset-'));
  const folder: TestFolder = {
    path,
    write(more) {
      for (const [name, content] of Object.entries(more)) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), content);
      }
    },
    [Symbol.dispose]() {
      rmSync(path, { recursive: true, force: true });
    },
  };
  folder.write({ 'dataset.yaml': manifest, ...files });
  return folder;
}
