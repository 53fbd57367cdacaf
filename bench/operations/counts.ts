import type { Operation } from './operation.ts';

export const counts: Operation = {
  name: 'counts',
  title: 'how many rounds of a stage, companies of a country, and resellers there are',
  cases: async () => [
    { stage: 'SEED', country: 'DE' },
    { stage: 'SERIES_B', country: 'FR' },
    { stage: 'VENTURE', country: 'US' },
  ],
  limit: {
    sql: `
      select '{"rounds":{"totalCount":' || (select count(*) from investment where stage = $1::funding_stage)::text ||
        '},"companies":{"totalCount":' || (select count(*) from company where country_code = $2::char(2))::text ||
        '},"resellers":{"totalCount":' || (select count(*) from partnership where kind = 'RESELLER')::text || '}}'`,
    parameters: ({ stage, country }) => [String(stage), String(country)],
  },
  documents: {
    nephoscope: `
      query Counts($stage: FundingStage!, $country: CountryCode!) {
        rounds: investments(where: { stage: { eq: $stage } }) { totalCount }
        companies(where: { countryCode: { eq: $country } }) { totalCount }
        resellers: partnerships(where: { kind: { eq: RESELLER } }) { totalCount }
      }`,
    postgraphile: `
      query Counts($stage: FundingStage!, $country: String!) {
        rounds: allInvestments(condition: { stage: $stage }) { totalCount }
        companies: allCompanies(condition: { countryCode: $country }) { totalCount }
        resellers: allPartnerships(condition: { kind: RESELLER }) { totalCount }
      }`,
    'pothos-drizzle': `
      query Counts($stage: FundingStage!, $country: String!) {
        rounds: investments(where: { stage: $stage }) { totalCount }
        companies(where: { country: $country }) { totalCount }
        resellers: partnerships(where: { kind: RESELLER }) { totalCount }
      }`,
  },
};
