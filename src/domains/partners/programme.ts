import { sql } from 'drizzle-orm';
import { programme, programmeKind } from '../../db/schema/partners.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(programmeKind, {
  description: 'What a programme is for.',
  values: {
    PARTNER_PROGRAMME: 'Ties resellers, integrators and other partners to the company.',
    INCENTIVE_PROGRAMME: 'Pays or supports partners for certain work.',
    CUSTOMER_PROGRAMME: 'Helps customers to use the company’s services.',
    CERTIFICATION_PROGRAMME: 'Certifies people or products.',
    MEMBERSHIP: 'Membership of an association or foundation.',
    MARKETPLACE: 'Lets partners sell through the company’s shop.',
    OTHER: 'Any other programme.',
  },
});

builder.table(programme, {
  description: 'A programme that a company runs for its partners or customers.',
  registeredAs: 'PROGRAMME',
  interfaces: ['Node', 'Sourced'],
  columns: {
    slug: 'Readable key of the programme, such as `ali-partner-incentives`.',
    kind: 'What the programme is for.',
    name: 'Name of the programme; in the ledger’s words when the source gives none.',
    description: 'What the programme offers and to whom.',
    tiers: 'Names of its levels, the lowest first; empty when it has none or they are not known.',
  },
  filters: { valid: 'The time in which the programme runs.' },
  order: [{ column: 'name', direction: 'ASC' }],
  fields: (t) => ({
    owner: t.one('owner', { description: 'The company that runs the programme.' }),
    partnerships: t.many('partnerships', { description: 'Partnerships within the programme.' }),
    partners: t.many('partnerships', {
      through: 'partner',
      description: 'The companies that are partners within the programme, with the partnership on the edge.',
    }),
    valid: t.object({
      type: 'Period',
      description: 'The time in which the programme runs; null when nothing of it is known.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
      present: ({ columns }) => sql`${columns.valid} is not null`,
    }),
  }),
});

builder.tableQueries((t) => ({
  programme: t.lookup(programme, {
    description: 'A programme by exactly one of its keys; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the programme.' },
      slug: { column: 'slug', description: 'Readable key, such as `ali-partner-incentives`.' },
    },
  }),
  programmes: t.list(programme, { description: 'Programmes for partners and customers, by name.' }),
}));
