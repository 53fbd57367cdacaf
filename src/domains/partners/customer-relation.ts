import { customerRelation, customerRelationStatus } from '../../db/schema/partners.ts';
import { claim } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(customerRelationStatus, {
  description: 'How a customer stands to a provider.',
  values: {
    ANNOUNCED: 'The customer has said that it will come.',
    ACTIVE: 'The workload runs at the provider.',
    MIGRATING: 'The customer is taking the workload away.',
    ENDED: 'The workload no longer runs at the provider.',
    UNKNOWN: 'The ledger does not know.',
  },
});

builder.table(customerRelation, {
  description:
    'A customer’s workload at a provider. One that ended with `movedTo` was moved to another provider; without it, it was lost.',
  registeredAs: 'CUSTOMER_RELATION',
  interfaces: ['Node', 'Sourced'],
  columns: {
    slug: 'Readable key of the relation, such as `cr-bytedance-oracle`.',
    workload: 'What the customer runs there, such as `user-data`.',
    status: 'How the customer stands to the provider.',
    endReason: 'Why the customer leaves or left, as far as a source says it.',
  },
  filters: { valid: 'The time in which the workload is at the provider.' },
  order: [{ column: 'slug', direction: 'ASC' }],
  fields: (t) => ({
    customer: t.one('customer', { description: 'The company whose workload it is.' }),
    provider: t.one('provider', { description: 'The company that runs it.' }),
    movedTo: t.one('movedTo', { description: 'The relation that took the workload over, at another provider.' }),
    movedFrom: t.many('movedFrom', { description: 'Relations that this one took the workload over from.' }),
    claim: t.one('claim', { description: 'The claim that states the relation.' }),
    valid: t.object({
      type: 'Period',
      description:
        'The time in which the workload is at the provider; it begins with the win, and an open end is not known or has not come.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
    }),
  }),
});

builder.tableFields(claim, (t) => ({
  customerRelations: t.many('customerRelations', {
    description: 'Relations between customers and providers that the claim states.',
  }),
}));

builder.tableQueries((t) => ({
  customerRelations: t.list(customerRelation, { description: 'Which customers run what at which providers.' }),
}));
