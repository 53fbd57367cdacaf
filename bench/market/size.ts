/** How much of everything a market holds. */
export interface MarketSize {
  readonly name: 'S' | 'M' | 'L';
  readonly companies: number;
  readonly investments: number;
  readonly partnerships: number;
  readonly exposures: number;
  readonly observations: number;
}

const small: MarketSize = {
  name: 'S',
  companies: 10_000,
  investments: 100_000,
  partnerships: 50_000,
  exposures: 50_000,
  observations: 200_000,
};

function enlarge(name: MarketSize['name'], times: number): MarketSize {
  return {
    name,
    companies: small.companies * times,
    investments: small.investments * times,
    partnerships: small.partnerships * times,
    exposures: small.exposures * times,
    observations: small.observations * times,
  };
}

/** M is for machines whose disk is too small for L, and for a look at what grows in between. */
export const marketSizes: Readonly<Record<MarketSize['name'], MarketSize>> = {
  S: small,
  M: enlarge('M', 10),
  L: enlarge('L', 100),
};
