import { company } from '../../db/schema/companies.ts';
import { taxonomyTerm } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';

builder.tableFields(company, (t) => ({
  exposures: t.many('exposures', { description: 'Risks that the company is exposed to, how, and through whom.' }),
  exposuresVia: t.many('exposuresVia', {
    description: 'Exposures of other companies through this one, as their supplier, customer or owner.',
  }),
  risks: t.many('exposures', {
    through: 'risk',
    description: 'The risks that the company is exposed to; how and through whom stands on the edge.',
  }),
}));

builder.tableFields(taxonomyTerm, (t) => ({
  risks: t.many('risks', { description: 'Risks of this category, narrower categories not included.' }),
}));
