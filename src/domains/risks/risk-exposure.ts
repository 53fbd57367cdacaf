import { exposureKind, riskExposure } from '../../db/schema/risks.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';

builder.columnEnum(exposureKind, {
  description: 'By which way a risk reaches a company.',
  values: {
    DIRECT: 'It hits the company itself.',
    VIA_SUPPLIER: 'Through a supplier.',
    VIA_CUSTOMER: 'Through a customer.',
    VIA_GEOGRAPHY: 'Through a region that the company works in.',
    VIA_REGULATOR: 'Through an authority that regulates the company.',
    VIA_OWNER: 'Through an owner of the company.',
  },
});

builder.table(riskExposure, {
  description: 'That a company is exposed to a risk: by which way, through whom, how hard, and when.',
  columns: {
    kind: 'By which way the risk reaches the company.',
    likelihood: 'How likely the risk is for this company: 1 (rare) to 5 (almost certain); null when nobody judged it.',
    impact:
      'How hard it would hit this company: 1 (negligible) to 5 (threatens the business); null when nobody judged it.',
    rationale: 'Why the company is held to be exposed.',
  },
  filters: { valid: 'The days on which the company is exposed.' },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'RISK_EXPOSURE',
  fields: (t) => ({
    risk: t.one('risk', { description: 'The risk.' }),
    company: t.one('company', { description: 'The company that is exposed.' }),
    viaCompany: t.one('viaCompany', {
      description: 'The supplier, customer, authority or owner through which it is exposed; null when there is none.',
    }),
    valid: t.object({
      type: 'Period',
      description: 'When the company is exposed; an open end means that it is not known or has not come.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
    }),
  }),
});

builder.tableQueries((t) => ({
  riskExposures: t.list(riskExposure, { description: 'Exposures of companies to risks, as they were registered.' }),
}));
