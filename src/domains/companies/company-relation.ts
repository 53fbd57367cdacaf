import { companyRelation, companyRelationKind } from '../../db/schema/companies.ts';
import { claim } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(companyRelationKind, {
  description: 'What a company is to its parent.',
  values: {
    SUBSIDIARY: 'A company that the parent controls.',
    DIVISION: 'A part of the parent without a legal form of its own.',
    BRANCH: 'An office of the parent in another place or country.',
    BRAND_OF: 'A name under which the parent sells.',
    JOINT_VENTURE: 'A company that the parent owns together with others.',
    AFFILIATE: 'A company tied to the parent without being controlled by it.',
    INVESTMENT_ARM: 'The unit through which the parent invests.',
    MINORITY_HOLDING: 'A company in which the parent holds less than half.',
    SUCCESSOR: 'The company that took over from the parent.',
  },
});

builder.table(companyRelation, {
  description: 'That one company belongs to another: as its division, subsidiary, brand or holding.',
  registeredAs: 'COMPANY_RELATION',
  interfaces: ['Node', 'Sourced'],
  columns: {
    kind: 'What the child is to the parent.',
    isUltimate: 'True when the parent is the one at the top of the chain.',
    ownershipLow: 'The share that the parent holds, in per cent from 0 to 100; of a range, the lower end.',
    ownershipHigh: 'The upper end of the share that the parent holds, in per cent, when a range is known.',
    note: 'What an editor of the ledger remarks on this relation.',
  },
  filters: { valid: 'The time in which the relation holds.' },
  order: [{ column: 'kind', direction: 'ASC' }],
  fields: (t) => ({
    parent: t.one('parent', { description: 'The company above.' }),
    child: t.one('child', { description: 'The company below.' }),
    claim: t.one('claim', { description: 'The claim that states the relation; null when it is inferred.' }),
    valid: t.object({
      type: 'Period',
      description: 'The time in which the relation holds; an open end is not known or has not come.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
    }),
  }),
});

builder.tableFields(claim, (t) => ({
  companyRelations: t.many('companyRelations', { description: 'Relations between companies that the claim states.' }),
}));
