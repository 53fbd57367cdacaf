import type { MarketSize } from './size.ts';

/** Numbers of the tables within the ids that the generator makes. */
export const idKinds = {
  country: 0,
  sector: 1,
  company: 2,
  investment: 3,
  party: 4,
  programme: 5,
  partnership: 6,
  risk: 7,
  exposure: 8,
  market: 9,
  report: 10,
  document: 11,
  metric: 12,
  observation: 13,
  claim: 14,
} as const;

// The companies stand in an order of prominence, their rank, which their ids do not show: a prime number of steps apart.
const rankStep = 7_919;

const hubsOfBlock = 20;

/** The ranks of those who act: the hubs with thousands of links, and all who are active, the hubs included. */
export function ranks({ companies }: MarketSize) {
  return { hubs: companies / 500, active: companies / 10, linked: (companies * 4) / 10 };
}

/**
 * Functions in a schema of their own, which is dropped in the end. All chance is a hash of the seed, a stream and the
 * row's number, so that rows can be made in any order, and referred to before they are there.
 *
 * A company's links do not grow with the market: a larger one has more hubs, not larger ones, for hubs stand in blocks
 * of the same unevenness. So what an operation reads is the same at every size, and what differs is the size of tables
 * and indexes.
 */
export function chanceFunctions(size: MarketSize, seed: number): string {
  const { hubs, active, linked } = ranks(size);
  const companies = size.companies;
  return `
    drop schema if exists bench_fill cascade;
    create schema bench_fill;

    -- Even from 0 to below 1.
    create function bench_fill.chance(stream int, i bigint) returns float8 language sql immutable parallel safe
    return (hashint8extended(i, ${seed}::bigint * 1000 + stream) & 9007199254740991)::float8 / 9007199254740992;

    create function bench_fill.pick(stream int, i bigint, choices text[]) returns text language sql immutable parallel safe
    return choices[1 + floor(bench_fill.chance(stream, i) * array_length(choices, 1))::int];

    -- A uuid of version 7 whose time goes up with the row's number.
    create function bench_fill.id(kind int, i bigint) returns uuid language sql immutable parallel safe
    return (lpad(to_hex(1609459200000 + i * 20), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
      || lpad(to_hex(hashint8extended(i, kind) & 1152921504606846975), 15, '0'))::uuid;

    create function bench_fill.company_at(rank bigint) returns bigint language sql immutable parallel safe
    return (rank * ${rankStep}) % ${companies};

    create function bench_fill.rank_of(company bigint) returns bigint language sql immutable parallel safe
    return (company * ${inverse(rankStep, companies)}) % ${companies};

    -- A company that acts: three in eight times a hub, the first of a block most often.
    create function bench_fill.actor(stream int, i bigint) returns bigint language sql immutable parallel safe
    return bench_fill.company_at(case
      when bench_fill.chance(stream, i) < 0.375 then floor(${hubs / hubsOfBlock} * bench_fill.chance(stream + 500, i))
        + ${hubs / hubsOfBlock} * floor(${hubsOfBlock} * power(bench_fill.chance(stream + 1, i), 1.5))
      else ${hubs} + floor(${active - hubs} * bench_fill.chance(stream + 1, i))
    end::bigint);

    -- A company that something is done to: now and then one that acts, else one of the many that are linked at all.
    create function bench_fill.subject(stream int, i bigint) returns bigint language sql immutable parallel safe
    return case
      when bench_fill.chance(stream, i) < 0.2 then bench_fill.actor(stream + 2, i)
      else bench_fill.company_at((${active} + floor(${linked - active} * bench_fill.chance(stream + 1, i)))::bigint)
    end;
  `;
}

/** The number that undoes a multiplication by `value`, modulo `modulus`. */
function inverse(value: number, modulus: number): number {
  let [remainder, next, factor, nextFactor] = [modulus, value % modulus, 0, 1];
  while (next !== 0) {
    const quotient = Math.floor(remainder / next);
    [remainder, next] = [next, remainder - quotient * next];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (remainder !== 1) throw new Error(`${value} and ${modulus} have a divisor in common`);
  return (factor + modulus) % modulus;
}
