/** A small deterministic source of choices: the same seed gives the same run. */
export interface Random {
  readonly seed: number;
  next(): number;
  int(below: number): number;
  chance(probability: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
  some<Value>(values: readonly Value[], most: number): Value[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    seed,
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (values) => {
      if (values.length === 0) throw new Error('Nothing to pick from');
      return values[int(values.length)] as (typeof values)[number];
    },
    some: (values, most) => {
      const rest = [...values];
      const chosen = [];
      const count = 1 + int(most);
      while (chosen.length < count && rest.length > 0) chosen.push(...rest.splice(int(rest.length), 1));
      return chosen;
    },
  };
}
