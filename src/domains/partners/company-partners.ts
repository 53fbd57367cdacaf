import { company } from '../../db/schema/companies.ts';
import { builder } from '../../graphql/builder.ts';

builder.tableFields(company, (t) => ({
  programmes: t.many('programmes', { description: 'Programmes that it runs for its partners or customers.' }),
  partners: t.many('partnershipsAsProvider', {
    through: 'partner',
    description: 'Companies that are its partners, with the partnership on the edge.',
  }),
  partnerOf: t.many('partnershipsAsPartner', {
    through: 'provider',
    description: 'Companies whose partner it is, with the partnership on the edge.',
  }),
  customers: t.many('customerRelationsAsProvider', {
    through: 'customer',
    description: 'Companies that run or ran something at it, with the workload on the edge.',
  }),
  providers: t.many('customerRelationsAsCustomer', {
    through: 'provider',
    description: 'Companies at which it runs or ran something, with the workload on the edge.',
  }),
}));
