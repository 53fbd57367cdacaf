import { sql } from 'drizzle-orm';
import { market, observation } from '../../db/schema/markets.ts';
import { builder } from '../../graphql/builder.ts';
import { isBest } from './best-value.ts';

builder.table(market, {
  description:
    'A market as somebody delimits it: what is sold in it, and where. Shares are only comparable within one.',
  columns: {
    slug: 'Short name in addresses, stable: `market-iaas-world`.',
    name: 'Name of the market, with its region.',
    definition: 'What counts as part of the market, as its publisher defines it; null when nobody says.',
    region: 'Where: `world`, a country code such as `CN`, or the world without one such as `world-ex-CN`.',
    isEnrichment: 'True when the market comes from a document that was added to check others.',
  },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'MARKET',
  order: [{ column: 'name', direction: 'ASC' }],
  fields: (t) => ({
    parent: t.one('parent', { description: 'The wider market that this one is part of.' }),
    children: t.many('children', { description: 'The narrower markets within this one.' }),
    segment: t.one('segment', {
      description: 'The segment of the cloud market (IaaS, PaaS, SaaS, …); null when it is not stated.',
    }),
    reports: t.many('reports', { description: 'Reports that measure this market.' }),
    observations: t.many('observations', {
      description: 'Figures measured in this market: shares, ranks, revenues of those who sell in it.',
    }),
    bestObservations: t.matching(observation, {
      description: 'Figures measured in this market, for each thing only the one to take (`isBest`).',
      on: (self, figure) => sql`${figure.marketId} = ${self.id} and ${isBest(figure)}`,
    }),
    subjectObservations: t.many('subjectObservations', {
      description: 'Figures about the market itself, such as its total revenue.',
    }),
  }),
});

builder.tableQueries((t) => ({
  market: t.lookup(market, {
    description: 'One market; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the market.' },
      slug: { column: 'slug', description: 'Slug of the market, such as `market-iaas-world`.' },
    },
  }),
  markets: t.list(market, { description: 'Markets, by name.' }),
}));
