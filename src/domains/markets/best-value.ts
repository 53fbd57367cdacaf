import { type Column, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { observation } from '../../db/schema/markets.ts';
import { sourceDocument } from '../../db/schema/sources.ts';

/**
 * The rule by which one of several figures for the same thing is taken before the others.
 *
 * Figures are for the same thing when subject, metric, market, region, period and comparison are the same, unknown
 * being the same as unknown; without dates the fiscal period decides. Deprecated figures and rows without a value do
 * not count. Of the others, preferred ones go before normal ones, then the latest published wins (the document's date
 * stands in for a figure that has none), then the latest recorded. Never the newest alone: a later filing can be wrong,
 * and is deprecated when that is known.
 */
type Columns = Readonly<Record<keyof (typeof observation)['_']['columns'], Column>>;

const rival = alias(observation, 'rival');
const rivals = sql`${observation} ${sql.identifier('rival')}`;

/** Tell whether `other` is another figure for the same thing, and one that counts. */
export function isAlternative(figure: Columns, other: Columns): SQL {
  return sql`${isForSameThing(figure, other)} and ${other.id} <> ${figure.id} and ${counts(other)}`;
}

/** Tell whether a figure is the one to take among all for the same thing. */
export function isBest(figure: Columns): SQL {
  return sql`(${counts(figure)} and not exists (select 1 from ${rivals} where ${isAlternative(figure, rival)} and ${precedence(rival)} > ${precedence(figure)}))`;
}

/**
 * Tell whether an alternative in the same currency gives a value that cannot be this one. In different currencies
 * nothing is decided: a conversion would need a rate that neither source gave.
 */
export function isDisputed(figure: Columns): SQL {
  return sql`exists (select 1 from ${rivals} where ${isAlternative(figure, rival)} and ${rival.currencyCode} is not distinct from ${figure.currencyCode} and not ${coverage(rival)} && ${coverage(figure)})`;
}

function isForSameThing(figure: Columns, other: Columns): SQL {
  const same = (key: keyof Columns) => sql`${other[key]} is not distinct from ${figure[key]}`;
  return sql`${other.subjectId} = ${figure.subjectId} and ${other.metricId} = ${figure.metricId} and ${other.comparison} = ${figure.comparison} and ${same('marketId')} and ${same('region')} and ${days(other)} = ${days(figure)} and (${figure.period} is not null or (${same('fiscalYear')} and ${same('fiscalPeriod')}))`;
}

/** The period, with unknown as a value of its own: an index holds it (`observation_same_thing`), and no known period is empty. */
function days({ period }: Columns): SQL {
  return sql`coalesce(${period}, 'empty'::daterange)`;
}

function counts(figure: Columns): SQL {
  return sql`${figure.rank} <> 'DEPRECATED' and ${figure.value} is not null`;
}

/** A row to compare by: the larger goes first. The id makes it a total order. */
function precedence(figure: Columns): SQL {
  const document = alias(sourceDocument, 'dated');
  const documents = sql`${sourceDocument} ${sql.identifier('dated')}`;
  const published = sql`coalesce(${figure.publishedOn}, (select ${document.publishedOn} from ${documents} where ${document.id} = ${figure.documentId}), '-infinity'::date)`;
  return sql`(${figure.rank} = 'PREFERRED', ${published}, ${figure.recordedAt}, ${figure.id})`;
}

/** The values that a stated figure can stand for, as a range without its upper end: 39 is [38.5, 39.5). */
function coverage(figure: Columns): SQL {
  const { value, valueHigh, qualifier } = figure;
  const lowest = sql`case when ${qualifier} <> 'AT_MOST' then ${value} - ${tolerance(figure)} end`;
  const highest = sql`case when ${qualifier} <> 'AT_LEAST' then coalesce(${valueHigh}, ${value}) + ${tolerance(figure)} end`;
  return sql`numrange(${lowest}, ${highest})`;
}

/**
 * How far the truth may be from a stated value: half a unit of its last decimal; for a round number of thousands,
 * millions or billions half of one of those, as long as that is within 0.5 per cent; 5 per cent when it is approximate.
 */
function tolerance({ value, qualifier }: Columns): SQL {
  const decimal = sql`power(10::numeric, -scale(${value})) / 2`;
  const divisible = (unit: string) => sql`when ${value} % ${sql.raw(unit)} = 0 then ${sql.raw(unit)}`;
  const round = sql`case ${divisible('1000000000')} ${divisible('1000000')} ${divisible('1000')} else 0 end / 2.0`;
  const share = sql`abs(${value}) * case ${qualifier} when 'APPROXIMATE' then 0.05 else 0 end`;
  return sql`greatest(${decimal}, least(${round}, abs(${value}) * 0.005), ${share})`;
}
