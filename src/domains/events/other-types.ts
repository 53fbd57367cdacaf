import { company, companyIdentifier, companyName, companyRelation } from '../../db/schema/companies.ts';
import { event, initiative } from '../../db/schema/events.ts';
import { investment, investmentParty } from '../../db/schema/investments.ts';
import { market, marketReport, metric, observation } from '../../db/schema/markets.ts';
import { customerRelation, partnership, programme } from '../../db/schema/partners.ts';
import { country } from '../../db/schema/reference.ts';
import { risk, riskExposure } from '../../db/schema/risks.ts';
import { claim, inconsistency, sourceDocument } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';

/** Everything that an event can have to do with. */
const participants = [
  company,
  companyName,
  companyIdentifier,
  companyRelation,
  programme,
  partnership,
  customerRelation,
  investment,
  investmentParty,
  market,
  marketReport,
  metric,
  observation,
  risk,
  riskExposure,
  event,
  initiative,
  sourceDocument,
  claim,
  inconsistency,
];

for (const table of participants) {
  builder.tableFields(table, (t) => ({
    events: t.many('eventLinks', {
      through: 'event',
      description: 'Events that have to do with it; its role in them stands on the edge.',
    }),
  }));
}

builder.tableFields(company, (t) => ({
  initiatives: t.many('initiatives', { description: 'Products, data centres and projects that the company started.' }),
}));

builder.tableFields(country, (t) => ({
  events: t.many('events', { description: 'Events that happened in the country.' }),
  initiatives: t.many('initiatives', { description: 'Data centres, products and projects in the country.' }),
}));
