import { risk, riskStatus, riskTreatment } from '../../db/schema/risks.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(riskStatus, {
  description: 'Where a risk stands in its life (ISO 31000).',
  values: {
    IDENTIFIED: 'Found and described, not yet judged.',
    ASSESSED: 'Likelihood and impact have been judged.',
    OPEN: 'Still there, and watched.',
    TREATING: 'Something is being done about it.',
    ACCEPTED: 'Known, and lived with.',
    MATERIALISED: 'It has come true.',
    CLOSED: 'No longer a risk.',
  },
});

builder.columnEnum(riskTreatment, {
  description: 'What is done about a risk (ISO 31000).',
  values: {
    NONE: 'Nothing is known to be done.',
    AVOID: 'The activity that brings the risk is given up.',
    REDUCE: 'Likelihood or impact is made smaller.',
    SHARE: 'Part of it is passed on: insurance, partners, contracts.',
    ACCEPT: 'It is taken on knowingly.',
    EXPLOIT: 'It is taken on for the chance that lies in it.',
  },
});

const likelihoodScale = '1 (rare) to 5 (almost certain); null when nobody judged it.';
const impactScale = '1 (negligible) to 5 (threatens the business); null when nobody judged it.';

builder.table(risk, {
  description:
    'Something uncertain that can do harm in the market, as cause and consequence, and who is exposed to it.',
  columns: {
    slug: 'Short name in addresses, stable: `r-chip-export`.',
    title: 'The risk in a few words.',
    cause: 'What would bring it about.',
    consequence: 'What it would lead to.',
    likelihood: `How likely it is before anything is done about it: ${likelihoodScale}`,
    impact: `How hard it would hit before anything is done about it: ${impactScale}`,
    score: 'Likelihood times impact, 1 to 25, before anything is done about it; null when either is not judged.',
    residualLikelihood: `How likely it is with what is done about it: ${likelihoodScale}`,
    residualImpact: `How hard it would hit with what is done about it: ${impactScale}`,
    residualScore: 'Residual likelihood times residual impact, 1 to 25; null when either is not judged.',
    assessmentBasis: 'What likelihood and impact were judged by; there whenever one of them is.',
    status: 'Where the risk stands in its life.',
    treatment: 'What is done about it.',
    regions: 'Where it arises: `world`, country codes such as `CN`, or the world without one such as `world-ex-CN`.',
    identifiedOn: 'The day on which it was identified.',
    reviewDueOn: 'The day by which it is to be judged again.',
    closedOn: 'The day on which it ended.',
  },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'RISK',
  order: [{ column: 'title', direction: 'ASC' }],
  fields: (t) => ({
    category: t.one('category', {
      description: 'Category of the risk: regulatory, trade restriction, customer concentration, …',
    }),
    exposures: t.many('exposures', { description: 'Who is exposed to it, how, and through whom.' }),
    companies: t.many('exposures', {
      through: 'company',
      description: 'The companies that are exposed to it; how and through whom stands on the edge.',
    }),
  }),
});

builder.tableQueries((t) => ({
  risk: t.lookup(risk, {
    description: 'One risk; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the risk.' },
      slug: { column: 'slug', description: 'Slug of the risk, such as `r-chip-export`.' },
    },
  }),
  risks: t.list(risk, { description: 'Risks, by title.' }),
}));
