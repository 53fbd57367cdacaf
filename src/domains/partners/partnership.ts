import { partnership, partnershipKind, partnershipStatus } from '../../db/schema/partners.ts';
import { claim } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(partnershipKind, {
  description: 'What the partner does for, with or through the provider.',
  values: {
    RESELLER: 'Resells the provider’s products.',
    DISTRIBUTOR: 'Supplies resellers with the provider’s products.',
    SYSTEM_INTEGRATOR: 'Builds the provider’s products into customers’ systems.',
    MANAGED_SERVICE_PROVIDER: 'Runs the provider’s products for customers.',
    ISV: 'Independent software vendor: builds its own software on the provider’s products.',
    TECHNOLOGY_ALLIANCE: 'Makes its technology work together with the provider’s.',
    SUPPLIER: 'The provider supplies the partner, for example with chips.',
    TRAINING: 'Trains people in the provider’s products.',
    CO_SELL: 'Sells together with the provider.',
    MARKETPLACE: 'Sells through the provider’s marketplace.',
    MEMBER: 'Is a member of the provider, an association or foundation.',
    STRATEGIC: 'Works with the provider at large, by an agreement of their own.',
    UNSPECIFIED: 'The source says only that they are partners.',
  },
});

builder.columnEnum(partnershipStatus, {
  description: 'How far a partnership has come.',
  values: {
    ANNOUNCED: 'Made public, and not yet at work.',
    ACTIVE: 'At work.',
    SUSPENDED: 'Halted for a time.',
    ENDED: 'Over.',
    UNKNOWN: 'The ledger does not know.',
  },
});

builder.table(partnership, {
  description:
    'That two companies are partners: the provider’s products or programme are what the partnership is about.',
  registeredAs: 'PARTNERSHIP',
  interfaces: ['Node', 'Sourced'],
  columns: {
    slug: 'Readable key of the partnership, such as `p-ali-salesforce`.',
    kind: 'What the partner does for, with or through the provider.',
    tier: 'The partner’s level in the programme, as the programme calls it.',
    scope: 'What the partnership is about, when the source says it.',
    status: 'How far it has come.',
  },
  filters: { valid: 'The time in which the partnership holds.' },
  order: [{ column: 'slug', direction: 'ASC' }],
  fields: (t) => ({
    provider: t.one('provider', { description: 'The company whose products or programme the partnership is about.' }),
    partner: t.one('partner', { description: 'The company that is the provider’s partner.' }),
    programme: t.one('programme', { description: 'The programme that the partnership is part of.' }),
    claim: t.one('claim', { description: 'The claim that states the partnership.' }),
    valid: t.object({
      type: 'Period',
      description: 'The time in which the partnership holds; an open end is not known or has not come.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
    }),
  }),
});

builder.tableFields(claim, (t) => ({
  partnerships: t.many('partnerships', { description: 'Partnerships that the claim states.' }),
}));

builder.tableQueries((t) => ({
  partnerships: t.list(partnership, { description: 'Partnerships between companies.' }),
}));
