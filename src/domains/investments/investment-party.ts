import { sql } from 'drizzle-orm';
import { company } from '../../db/schema/companies.ts';
import { investmentParty, investmentRole } from '../../db/schema/investments.ts';
import { currency } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';
import { moneyParts } from '../../graphql/money.ts';

builder.columnEnum(investmentRole, {
  description: 'What a party does in an investment.',
  values: {
    INVESTOR: 'Gives the money.',
    LEAD_INVESTOR: 'Gives money and leads the round.',
    TARGET: 'Is invested in or bought.',
    ACQUIRER: 'Buys the target.',
    SELLER: 'Sells the target or a part of itself.',
    BENEFICIARY: 'Is helped by the money without giving a share for it.',
    LENDER: 'Lends.',
    BORROWER: 'Borrows.',
    PARTNER: 'Carries the investment out together with others.',
    ADVISER: 'Advises a party.',
  },
});

builder.table(investmentParty, {
  description: 'Who takes part in an investment: a company, or a group of which only a label is known.',
  registeredAs: 'INVESTMENT_PARTY',
  interfaces: ['Node', 'Sourced'],
  columns: {
    role: 'What the party does in the investment.',
    groupLabel: 'The group in the source’s words, when it names no company: “partners of Alibaba Cloud”.',
  },
  filters: {
    amount: 'The party’s own part in units of its own currency.',
    currencyCode: 'Code of the currency of the party’s own part.',
  },
  types: { currencyCode: 'CurrencyCode' },
  order: [{ column: 'role', direction: 'ASC' }],
  fields: (t) => ({
    investment: t.one('investment', { description: 'The investment.' }),
    company: t.one('company', { description: 'The company; null when the party is a group.' }),
    amount: t.object({
      type: 'Money',
      description: 'The party’s own part of the amount as it was stated; null when it is undisclosed.',
      parts: ({ columns }) => moneyParts(columns),
      present: ({ columns }) => sql`${columns.amount} is not null`,
    }),
    currency: t.one('currency', {
      description: 'The currency of the party’s own part; null when that is undisclosed.',
    }),
  }),
});

builder.tableFields(company, (t) => ({
  investments: t.many('investmentParties', {
    through: 'investment',
    description:
      'Investments in which it takes part, with its role and part on the edge; filter by `role` for those it made or received.',
  }),
  investmentParties: t.many('investmentParties', { description: 'Its parts in investments, role by role.' }),
}));

builder.tableFields(currency, (t) => ({
  investmentParties: t.many('investmentParties', {
    description: 'Parties of investments whose own part is stated in the currency.',
  }),
}));
