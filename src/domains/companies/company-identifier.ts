import { type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { company, companyIdentifier, identifierScheme } from '../../db/schema/companies.ts';
import { sourceDocument } from '../../db/schema/sources.ts';
import type { ArgumentValue } from '../../engine/argument.ts';
import type { Row } from '../../engine/model.ts';
import { bind } from '../../engine/parameter.ts';
import type { LookupKey } from '../../engine/root-fields.ts';
import { builder } from '../../graphql/builder.ts';
import { periodParts } from '../../graphql/period.ts';
import { standingFor } from './merge.ts';

const schemeEnum = builder.columnEnum(identifierScheme, {
  description: 'Who gives out an identifier, and in what form.',
  values: {
    LEI: 'Legal Entity Identifier, ISO 17442: 20 letters and digits.',
    CIK: 'Central Index Key of the U.S. Securities and Exchange Commission: ten digits with leading zeros.',
    WIKIDATA: 'Item of Wikidata, such as `Q1359568`.',
    TICKER: 'Symbol of a share on the exchange that `authority` names by its market identifier code.',
    ISIN: 'International Securities Identification Number, ISO 6166: 12 letters and digits.',
    FIGI: 'Financial Instrument Global Identifier: 12 letters and digits.',
    OPENCORPORATES: 'Path of the company at OpenCorporates, such as `gb/00102498`.',
    REGISTRATION: 'Number in the company register that `authority` names.',
    VAT: 'Value-added tax number with its country code.',
    DUNS: 'Nine-digit number of Dun & Bradstreet.',
    CRUNCHBASE: 'Permalink of the organization at Crunchbase.',
    PERMID: 'Permanent identifier of LSEG (Refinitiv).',
    DOMAIN: 'Internet domain that the company uses, such as `alibabacloud.com`.',
    OTHER: 'Any other scheme; `authority` says whose.',
  },
});

builder.table(companyIdentifier, {
  description: 'An identifier that a registry, an exchange or a database gave a company.',
  registeredAs: 'COMPANY_IDENTIFIER',
  interfaces: ['Node', 'Sourced'],
  columns: {
    scheme: 'Who gives out the identifier, and in what form.',
    value: 'The identifier itself, in the form of its scheme.',
    authority:
      'Which registry or exchange gave it out where a scheme has several: `XNYS` for a ticker of the New York Stock Exchange.',
  },
  filters: { valid: 'The time in which the identifier is the company’s.' },
  order: [
    { column: 'scheme', direction: 'ASC' },
    { column: 'value', direction: 'ASC' },
  ],
  fields: (t) => ({
    company: t.one('company', { description: 'The company that it identifies.' }),
    document: t.one('document', { description: 'The document that the identifier was taken from.' }),
    valid: t.object({
      type: 'Period',
      description: 'The time in which the identifier is the company’s; an open end is not known or has not come.',
      parts: ({ columns }) => periodParts({ period: columns.valid }),
    }),
  }),
});

builder.tableFields(sourceDocument, (t) => ({
  companyIdentifiers: t.many('companyIdentifiers', {
    description: 'Identifiers of companies that were taken from the document.',
  }),
}));

builder.inputType('CompanyIdentifierInput', {
  description: 'An identifier of a company, as its registry or exchange writes it.',
  fields: (t) => ({
    scheme: t.field({ type: schemeEnum, required: true, description: 'Who gives out the identifier.' }),
    value: t.string({ required: true, description: 'The identifier itself, such as `0001577552` or `BABA`.' }),
    authority: t.string({
      description:
        'The registry or exchange that gave it out, such as `XNYS`. Needed where several companies have the value: without it, such a value finds none.',
    }),
  }),
});

/** Finds the company that has an identifier now, or had it last; none when that is not one company alone. */
export const byIdentifier: LookupKey = {
  type: 'CompanyIdentifierInput',
  description: 'An identifier of the company in a registry, on an exchange or in a database.',
  on: (row, argument) => standingFor(row, sql`(${holderOf(row, argument)})`),
};

function holderOf(row: Row, argument: ArgumentValue): SQL {
  if (argument.kind !== 'object') throw new Error('An identifier is an input object');
  const held = alias(companyIdentifier, `${row.alias}_identifier`);
  const given = (name: string, sqlType: string) => {
    const value = argument.fields.get(name);
    return value?.kind === 'leaf' ? bind((inputs) => String(value.read(inputs)), sqlType) : undefined;
  };
  const authority = given('authority', 'text');
  const conditions = [
    sql`${held.scheme} = ${given('scheme', 'identifier_scheme')}`,
    sql`${held.value} = ${given('value', 'text')}`,
    ...(authority ? [sql`${held.authority} = ${authority}`] : []),
  ];
  const holders = sql`select ${held.companyId} as company_id, rank() over (order by upper(${held.valid}) desc nulls first) as place from ${companyIdentifier} ${sql.identifier(`${row.alias}_identifier`)} where ${sql.join(conditions, sql` and `)}`;
  // Duplicates of one company may hold it together.
  return sql`select min(h.company_id::text)::uuid from (${holders}) h join ${company} holder on holder.id = h.company_id where h.place = 1 having count(distinct coalesce(holder.merged_into_id, holder.id)) = 1`;
}
