import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestFiles extends Disposable {
  readonly folder: string;
  /** Write a file, and give its path. */
  write(name: string, content: string | Uint8Array): string;
}

export function testFiles(): TestFiles {
  const folder = mkdtempSync(join(tmpdir(), 'nephoscope-import-'));
  return {
    folder,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    [Symbol.dispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A mapping of a list of companies with a CIK, their country and one deal each. */
export const dealsMapping = `format: 1
name: deals
title: Deals of a test
document: { slug: deals, kind: DATASET, title: Deals, licence: CC0-1.0 }
sources:
  - format: csv
    key: [id]
    records:
      - kind: company
        as: target
        fields:
          kind: GROUP
          name: { column: name }
          country: { column: country }
          founded_on: { column: founded }
          identifiers:
            - { scheme: CIK, value: { column: cik, pad: { length: 10, with: "0" } } }
      - kind: investment
        fields:
          kind: ACQUISITION
          slug: { column: id, prefix: deal- }
          title: { column: name }
          announced_on: { column: day }
          amount: { column: amount }
          currency: { column: currency }
          parties: [{ role: TARGET, company: { record: target } }]
`;

export const dealsHeader = 'id,name,country,founded,cik,day,amount,currency\n';
