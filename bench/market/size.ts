/** How much of everything a market holds. */
export interface MarketSize {
  readonly name: 'S' | 'L';
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

const times = 100;

export const marketSizes: Readonly<Record<MarketSize['name'], MarketSize>> = {
  S: small,
  L: {
    name: 'L',
    companies: small.companies * times,
    investments: small.investments * times,
    partnerships: small.partnerships * times,
    exposures: small.exposures * times,
    observations: small.observations * times,
  },
};
