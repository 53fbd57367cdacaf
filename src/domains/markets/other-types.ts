import { sql } from 'drizzle-orm';
import { company, companyIdentifier, companyName, companyRelation } from '../../db/schema/companies.ts';
import { event, initiative } from '../../db/schema/events.ts';
import { investment, investmentParty } from '../../db/schema/investments.ts';
import { observation } from '../../db/schema/markets.ts';
import { customerRelation, partnership, programme } from '../../db/schema/partners.ts';
import { currency, taxonomyTerm } from '../../db/schema/reference.ts';
import { risk, riskExposure } from '../../db/schema/risks.ts';
import { claim, inconsistency } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';
import { isBest } from './best-value.ts';

/** The types that figures can be about, beside those of this domain and the document. */
const subjects = [
  companyName,
  companyIdentifier,
  companyRelation,
  programme,
  partnership,
  customerRelation,
  investment,
  investmentParty,
  risk,
  riskExposure,
  event,
  initiative,
  claim,
  inconsistency,
];

for (const table of subjects) {
  builder.tableFields(table, (t) => ({
    observations: t.many('observations', { description: 'Figures about it.' }),
  }));
}

builder.tableFields(company, (t) => ({
  observations: t.many('observations', {
    description: 'Figures about the company: shares, ranks, revenues, incomes, growth, from every source.',
  }),
  bestObservations: t.matching(observation, {
    description: 'Figures about the company, for each thing only the one to take (`isBest`).',
    on: (self, figure) => sql`${figure.subjectId} = ${self.id} and ${isBest(figure)}`,
  }),
  publishedReports: t.many('publishedReports', {
    description: 'Market reports that the company published, the latest on top.',
  }),
}));

builder.tableFields(currency, (t) => ({
  observations: t.many('observations', { description: 'Figures that are stated in this currency.' }),
}));

builder.tableFields(taxonomyTerm, (t) => ({
  markets: t.many('markets', { description: 'Markets of this segment.' }),
}));
