import { eq, or, sql } from 'drizzle-orm';
import {
  company,
  companyIdentifier,
  companyKind,
  companyName,
  companyStatus,
  resolutionDecision,
} from '../../db/schema/companies.ts';
import { country, taxonomyTerm } from '../../db/schema/reference.ts';
import { builder } from '../../graphql/builder.ts';
import { fuzzyDateParts } from '../../graphql/fuzzy-date.ts';
import { byIdentifier } from './company-identifier.ts';
import { byId, bySlug, isOwnedBy, redirectedFrom } from './merge.ts';

builder.columnEnum(companyKind, {
  description: 'What sort of body a company record stands for.',
  values: {
    GROUP: 'A group of companies, reported on as one.',
    LEGAL_ENTITY: 'A single registered company.',
    BUSINESS_UNIT: 'A part of a company without a legal form of its own, such as a cloud division.',
    BRAND: 'A name under which a company sells.',
    GOVERNMENT_BODY: 'A government, ministry, regulator or agency.',
    RESEARCH_FIRM: 'A firm that measures markets and publishes reports.',
    MEDIA: 'A newspaper, agency or other publisher of news.',
    FUND: 'A fund that invests other people’s money.',
    NON_PROFIT: 'A foundation, association or other body without profit.',
    UNIVERSITY: 'A university or research institute.',
    OTHER: 'Any other body.',
  },
});

builder.columnEnum(companyStatus, {
  description: 'Whether a company still exists by itself.',
  values: {
    ACTIVE: 'It exists and works.',
    ACQUIRED: 'It was bought by another company.',
    MERGED: 'It was merged into another company.',
    CLOSED: 'It was dissolved or gave up its business.',
    UNKNOWN: 'The ledger does not know.',
  },
});

builder.table(company, {
  description:
    'A company or another body that acts in the cloud market: a group, a business unit, a research firm, a government.',
  registeredAs: 'COMPANY',
  interfaces: ['Node', 'Sourced'],
  columns: {
    slug: 'Readable key of the company, such as `alibaba-cloud`.',
    kind: 'What sort of body it is.',
    name: 'The name by which the ledger shows the company; `names` has them all.',
    status: 'Whether it still exists by itself.',
    countryCode: 'Code of the country that it is based in.',
    jurisdiction: 'Country or part of a country under whose law it is registered, as ISO 3166: `CN` or `US-DE`.',
    fiscalYearEnd: 'Last day of its fiscal year as month and day, such as `--03-31`.',
    homepage: 'Address of its website.',
    description: 'What it does.',
    note: 'What an editor of the ledger remarks on this record.',
    dissolvedOn: 'The day it was dissolved; null while it exists or when the day is not known.',
  },
  filters: {
    foundedOn: 'First day that the founding can be.',
    foundedPrecision: 'How exactly the founding’s date is known.',
  },
  types: { homepage: 'URL', countryCode: 'CountryCode' },
  order: [{ column: 'name', direction: 'ASC' }],
  fields: (t) => ({
    founded: t.object({
      type: 'FuzzyDate',
      description: 'When it was founded; null when that is not known.',
      parts: ({ columns }) => fuzzyDateParts(columns.foundedOn, columns.foundedPrecision),
      present: ({ columns }) => sql`${columns.foundedOn} is not null`,
    }),
    country: t.one('country', { description: 'The country that it is based in.' }),
    sector: t.one('sector', { description: 'The sector that it belongs to.' }),
    names: t.matching(companyName, {
      description:
        'Names by which it is or was known, in every language and script, those of its duplicates included; the primary ones first.',
      on: (of, name) => isOwnedBy(name.companyId, of),
    }),
    identifiers: t.matching(companyIdentifier, {
      description: 'Its identifiers in registries, exchanges and databases, those of its duplicates included.',
      on: (of, identifier) => isOwnedBy(identifier.companyId, of),
    }),
    redirectedFrom: t.expression({
      type: 'String',
      nullable: true,
      description:
        'Slug of the duplicate that was asked for by its id, slug or identifier, when this company stands for it; null otherwise.',
      sql: ({ row }) => redirectedFrom(row),
    }),
    parents: t.many('parentRelations', {
      through: 'parent',
      description: 'The companies that it belongs to, with the relation (division, subsidiary, holding) on the edge.',
    }),
    children: t.many('childRelations', {
      through: 'child',
      description: 'The companies that belong to it, with the relation (division, subsidiary, holding) on the edge.',
    }),
    mergedInto: t.one('mergedInto', {
      description: 'The record that stands for the company now, when this one turned out to be a duplicate.',
    }),
    mergedFrom: t.many('mergedFrom', { description: 'Duplicate records of the company, merged into this one.' }),
    resolutionDecisions: t.matching(resolutionDecision, {
      description: 'Judgements on whether another record is the same company, the latest first.',
      on: (of, decision) => or(eq(decision.leftId, of.id), eq(decision.rightId, of.id)) ?? sql`false`,
    }),
  }),
});

builder.tableFields(country, (t) => ({
  companies: t.many('companies', { description: 'Companies that are based in the country.' }),
}));

builder.tableFields(taxonomyTerm, (t) => ({
  companies: t.many('companies', { description: 'Companies of the sector; none for a term that is not a sector.' }),
}));

builder.tableQueries((t) => ({
  company: t.lookup(company, {
    description: 'A company by exactly one of its keys; null when there is none.',
    by: {
      id: byId,
      slug: bySlug,
      identifier: byIdentifier,
    },
  }),
  companies: t.list(company, { description: 'Companies and other bodies of the market, by name.' }),
}));
