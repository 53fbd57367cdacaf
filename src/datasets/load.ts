import { type Database, DatabaseError } from '../db/connect.ts';
import { brokenRules } from './broken-rules.ts';
import { readDataset } from './folder.ts';
import { type LoadPlan, planLoad } from './plan.ts';
import { DatasetError } from './problem.ts';
import { previewStatement, type Statement, writeStatement } from './statement.ts';

/** How many records of a kind were new, differed, or were there already as they are. */
interface LoadCounts {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What a load did, or would do; kinds without records are left out. */
export interface LoadReport {
  readonly name: string;
  readonly title: string;
  readonly kinds: Readonly<Record<string, LoadCounts>>;
}

/** Conflicts with another load that a second reading may settle: unique, foreign key, exclusion, serialization, deadlock. */
const conflicts = new Set(['23505', '23503', '23P01', '40001', '40P01']);
const deadlocks = new Set(['40001', '40P01']);
const ruleViolations = new Set(['23505', '23514', '23P01']);
const attempts = 20;
const unchangedReadings = 3;

/**
 * Load the data set of a folder, with the data sets it requires, into the database: all of it or nothing, by one statement.
 * Loading the same files again changes nothing; fields and records that the files leave out stay as they are.
 * Throws a `DatasetError` that lists every mistake with its file, line and column.
 */
export async function loadDataset(
  database: Database,
  folder: string,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<LoadReport> {
  const dataset = await readDataset(folder);
  let earlier: string | null = null;
  let unchanged = 0;
  for (let attempt = 1; ; attempt += 1) {
    const plan = await planLoad(database, dataset);
    const { name = '', title = '' } = dataset.manifest ?? {};
    try {
      if (dryRun) await refuseBrokenRules(database, plan);
      const statement = dryRun ? previewStatement(plan) : writeStatement(plan, `import ${name}`);
      return { name, title, kinds: await run(database, plan, statement) };
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      const seen = newRecords(plan);
      // What a rival wrote may be undone again before the second reading: one that finds nothing new proves nothing yet.
      unchanged = seen === earlier && !deadlocks.has(error.code) ? unchanged + 1 : 0;
      const mayPass = conflicts.has(error.code) && unchanged < unchangedReadings && attempt < attempts;
      if (!mayPass) throw await refusal(database, { plan, folder, error });
      earlier = seen;
    }
  }
}

async function run(
  database: Database,
  plan: LoadPlan,
  { text, parameters }: Statement,
): Promise<Record<string, LoadCounts>> {
  const rows = plan.size === 0 ? [] : await database.rows(text, parameters, { prepare: false });
  return Object.fromEntries(
    [...plan].map(([kind, records]) => {
      const count = (column: 'inserted' | 'updated'): number =>
        rows.filter((row) => row['kind'] === kind.name).reduce((sum, row) => sum + Number(row[column]), 0);
      const [inserted, updated] = [count('inserted'), count('updated')];
      return [kind.name, { inserted, updated, unchanged: records.length - inserted - updated }];
    }),
  );
}

function newRecords(plan: LoadPlan): string {
  return JSON.stringify([...plan].map(([kind, rows]) => [kind.name, rows.map((row) => row.isNew)]));
}

async function refuseBrokenRules(database: Database, plan: LoadPlan): Promise<void> {
  const problems = await brokenRules(database, plan);
  if (problems.length > 0) throw new DatasetError(problems);
}

/** Tell in terms of the files why the database refused the statement; an outage or a fault of ours is passed on as it is. */
async function refusal(database: Database, { plan, folder, error }: Refused): Promise<Error> {
  if (!/^2[23]/.test(error.code)) return error;
  const broken = ruleViolations.has(error.code) ? await brokenRules(database, plan) : [];
  if (broken.length > 0) return new DatasetError(broken);
  const first = [...plan].find(([kind]) => kind.name === error.table)?.[1][0]?.record.place();
  return new DatasetError([{ file: first?.file ?? folder, line: 1, column: 1, path: '', message: error.message }]);
}

interface Refused {
  readonly plan: LoadPlan;
  readonly folder: string;
  readonly error: DatabaseError;
}
