import { company, companyIdentifier, companyName, companyRelation } from '../../db/schema/companies.ts';
import { event, initiative } from '../../db/schema/events.ts';
import { investment, investmentParty } from '../../db/schema/investments.ts';
import { market, marketReport, metric, observation } from '../../db/schema/markets.ts';
import { customerRelation, partnership, programme } from '../../db/schema/partners.ts';
import { risk, riskExposure } from '../../db/schema/risks.ts';
import { claim, inconsistency, sourceDocument } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';

/** Everything that a claim can name as the other end of what it says. */
const objects = [
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

for (const table of objects) {
  builder.tableFields(table, (t) => ({
    claimsAsObject: t.many('claimsAsObject', {
      description: 'Claims about something else that name it as the other end: its owner, its parent, whom it affects.',
    }),
  }));
}

builder.tableFields(company, (t) => ({
  publishedDocuments: t.many('publishedDocuments', {
    description: 'Documents that the company published, the latest on top.',
  }),
  attributedClaims: t.many('attributedClaims', {
    description: 'Claims that documents attribute to the company.',
  }),
}));

builder.tableFields(observation, (t) => ({
  subjectClaims: t.many('subjectClaims', {
    description: 'What documents say about the figure; the claims that state it are `claims`.',
  }),
}));
