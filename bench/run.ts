import { writeFile } from 'node:fs/promises';
import postgres from 'postgres';
import { contestants } from './contestants/index.ts';
import { installPackages } from './contestants/install.ts';
import type { Findings, MarketFindings } from './findings.ts';
import { describeCommit, describeMachine } from './machine.ts';
import { fillMarket } from './market/fill.ts';
import { NoRoomError } from './market/room.ts';
import { type MarketSize, marketSizes } from './market/size.ts';
import { measureImport } from './measure/import.ts';
import { measureMarket } from './measure-market.ts';
import { operations } from './operations/index.ts';
import { type BenchOptions, isWhole, parts } from './options.ts';
import { megabytes } from './report/figure.ts';
import { resultsFile, writePage } from './report/page.ts';
import { startBenchServer } from './server.ts';

/** Run the bench, telling on the console what it does and finds; a whole run also writes its results and the page. */
export async function runBench(options: BenchOptions): Promise<void> {
  const started = performance.now();
  const progress = (line: string) => console.log(`[${((performance.now() - started) / 1000).toFixed(1)} s] ${line}`);
  const { quick = false, rounds = 5, seconds = quick ? 0.6 : 2, connections = [1, 16, 64], seed } = options;
  const wanted = options.parts ?? (isWhole(options) ? parts : ['comparison' as const]);
  const chosen = contestants.filter(({ name }) => options.against?.includes(name) ?? true);
  for (const { name, ownPackage } of chosen) {
    if (ownPackage && (await installPackages(ownPackage))) progress(`${name}: packages installed`);
  }
  await using server = await startBenchServer(options.databaseUrl, options.data);
  const markets: MarketFindings[] = [];
  for (const name of options.size ?? (quick ? ['S' as const] : ['S' as const, 'L' as const])) {
    const fill = async (size: MarketSize) => ({
      size,
      databaseUrl: await fillMarket({
        serverUrl: server.url,
        size,
        seed,
        folder: options.databaseUrl === undefined ? options.data : undefined,
        progress: (line) => progress(`market ${size.name}: ${line}`),
      }),
    });
    const { size, databaseUrl } = await fill(marketSizes[name]).catch((error: unknown) => {
      if (!(error instanceof NoRoomError) || options.size) throw error;
      progress(`${error.message} Market M takes its place.`);
      return fill(marketSizes.M);
    });
    // How the figures grow with the market is asked of the service, and of the limit beside it.
    const isGrowth = name !== 'S' && options.against === undefined;
    markets.push(
      await measureMarket({
        size,
        databaseUrl,
        contestants: isGrowth ? chosen.filter((each) => each.name === 'limit' || each.name === 'nephoscope') : chosen,
        operations: operations.filter((each) => options.only?.includes(each.name) ?? true),
        parts: isGrowth ? ['comparison'] : wanted,
        connections,
        rounds,
        seconds,
        progress,
      }),
    );
  }
  const imports = wanted.includes('import') ? await measureImport(server.url, 50_000, quick ? 1 : 3) : undefined;
  if (imports) {
    const { imported, copied, peakBytes } = imports;
    progress(
      `import: ${imported.toFixed(0)} rows/s, ${(imported / copied).toFixed(2)} of COPY, ${megabytes(peakBytes)} MB at most`,
    );
  }
  if (!isWhole(options) && !options.write) return;
  const sql = postgres(server.url, { max: 1 });
  const findings: Findings = {
    at: new Date().toISOString(),
    commit: await describeCommit(),
    machine: await describeMachine(sql),
    settings: { seed, rounds, seconds, postgres: server.description },
    markets,
    ...(imports && { imports }),
  };
  await sql.end();
  await writeFile(resultsFile, `${JSON.stringify(findings, undefined, 1)}\n`);
  await writePage(findings);
  progress('bench/results.json and docs/performance.md written');
}
