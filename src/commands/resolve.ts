import { userInfo } from 'node:os';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import {
  type Candidate,
  type CandidateCompany,
  type Judgement,
  judge,
  listCandidates,
} from '../datasets/resolution.ts';
import { openDatabase } from './open-database.ts';
import { prepare } from './prepare.ts';

/** Show the pairs of companies that wait for a judgement, or that were judged. */
export async function showCandidates(
  config: Config,
  logger: Logger,
  { judged = false, limit = '50' }: { judged?: boolean; limit?: string },
): Promise<string> {
  await using opened = await openDatabase(config, logger);
  return await opened.withTime(async (database) => {
    await prepare(database, logger);
    const candidates = await listCandidates(database, { judged, limit: Math.max(1, Math.trunc(Number(limit)) || 50) });
    return candidates.length === 0 ? 'There is no such pair.' : candidates.map(describe).join('\n');
  });
}

/** Judge a pair, and tell which record stands for both. */
export async function judgePair(
  config: Config,
  logger: Logger,
  slugs: readonly [string, string],
  judgement: Judgement,
): Promise<string> {
  await using opened = await openDatabase(config, logger);
  return await opened.withTime(async (database) => {
    await prepare(database, logger);
    const main = await judge(database, slugs, judgement, userInfo().username);
    if (judgement === 'POSITIVE')
      return `${slugs.join(' and ')} are one company now, shown as ${main}. Take it back by: nephoscope resolve undo ${slugs.join(' ')}`;
    return judgement === 'NEGATIVE'
      ? `${slugs.join(' and ')} are different companies.`
      : `The judgement on ${slugs.join(' and ')} is taken back.`;
  });
}

function describe({ left, right, score, judgement, decidedBy }: Candidate): string {
  const heading =
    judgement === 'NO_JUDGEMENT' ? `${score ?? '?'}, found by ${decidedBy}` : `${judgement} by ${decidedBy}`;
  return `${left.slug} ${right.slug}  (${heading})\n    ${describeCompany(left)}\n    ${describeCompany(right)}`;
}

function describeCompany({ name, country, identifiers }: CandidateCompany): string {
  return [name, country ?? 'country unknown', ...identifiers].join(', ');
}
