import { isNonNullType, isObjectType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';

/** A record as the graph answers it, or as the facts state it. */
export type Row = Readonly<Record<string, unknown>>;

/** How one section of the facts is asked for, and how each of its fields is found in an answer's record. */
export interface Section {
  /** A selection of root fields in which the records stand under the key `records`, or one of them under `record`. */
  readonly query: string;
  /** The name of a record, from its fields in the facts, for sections that are lists. */
  readonly name?: (fields: Row) => string;
  /** Position of each field in a record that is a list. */
  readonly tuple?: readonly string[];
  readonly fields: Readonly<Record<string, (row: Row) => unknown>>;
  /** What a field means that the facts leave out, when that is not null. */
  readonly usual?: Row;
}

/** Follow a path of keys: `market.slug`. */
function at(path: string) {
  return (row: Row): unknown =>
    path.split('.').reduce<unknown>((value, key) => (value as Row | null | undefined)?.[key] ?? null, row);
}

const text = (path: string) => (row: Row) => lower(at(path)(row));
const lower = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(lower) : typeof value === 'string' ? value.toLowerCase() : value;

const number = (path: string) => (row: Row) => {
  const value = at(path)(row);
  return value === null ? null : Number(value);
};

const days = (path: string) => (row: Row) => {
  const period = at(path)(row) as Row | null;
  return period?.['from'] ? [period['from'], period['to']] : null;
};

const fuzzy = (path: string, note?: string) => (row: Row) => {
  const date = at(path)(row) as Row | null;
  if (!date) return null;
  const noted = note === undefined ? null : at(note)(row);
  return { date: date['date'], precision: lower(date['precision']), ...(noted !== null && { note: noted }) };
};

const nodes = (path: string) => (row: Row) => (at(`${path}.nodes`)(row) as Row[] | null) ?? [];

const name = (path: string) => (row: Row) => {
  const node = at(path)(row) as Row | null;
  return node?.['slug'] ?? node?.['key'] ?? null;
};

// A slug that may be null cannot stand under the same key as one that may not, so it goes by another.
const withSlug = schema
  .getPossibleTypes(schema.getType('Node') as never)
  .filter((type) => isObjectType(type) && type.getFields()['slug'])
  .map((type) => `... on ${type.name} { ${isNonNullType(type.getFields()['slug']?.type) ? 'slug' : 'key: slug'} }`)
  .join(' ');

/** The fragments that the sections' queries may use. */
export const fragments = [
  { name: 'Named', text: `fragment Named on Node { ${withSlug} }` },
  { name: 'Days', text: 'fragment Days on Period { from to }' },
  { name: 'Fuzzy', text: 'fragment Fuzzy on FuzzyDate { date precision }' },
];

export const sections: Readonly<Record<string, Section>> = {
  documents: {
    query: `sourceDocuments(first: 200) { records: nodes { slug kind title publisher { slug } publisherName lang url published { ...Fuzzy } publishedNote sha256 reliability isEnrichment } }`,
    usual: { outside_article: false },
    fields: {
      kind: text('kind'),
      title: at('title'),
      publisher: name('publisher'),
      publisher_name: at('publisherName'),
      lang: at('lang'),
      url: at('url'),
      published: fuzzy('published', 'publishedNote'),
      sha256: at('sha256'),
      reliability: at('reliability'),
      outside_article: at('isEnrichment'),
    },
  },
  companies: {
    query: `companies(first: 200) { records: nodes { slug kind name countryCode fiscalYearEnd note names { nodes { name lang kind } } } }`,
    fields: {
      kind: text('kind'),
      name: at('name'),
      country: at('countryCode'),
      fiscal_year_end: at('fiscalYearEnd'),
      note: at('note'),
      names: (row) => nodes('names')(row).map((each) => [each['name'], each['lang'], lower(each['kind'])]),
    },
  },
  identifiers: {
    query: `companies(first: 200) { nodes { identifiers { records: nodes { company { slug } scheme value authority document { slug } } } } }`,
    name: ({ company, scheme }) => `${company} ${scheme}`,
    fields: {
      company: name('company'),
      scheme: text('scheme'),
      value: at('value'),
      authority: at('authority'),
      document: name('document'),
    },
  },
  company_relations: {
    query: `companies(first: 200) { nodes { children { edges { record: companyRelation { parent { slug } child { slug } kind claim { slug } note } } } } }`,
    name: ({ parent, child }) => `${parent} ${child}`,
    fields: {
      parent: name('parent'),
      child: name('child'),
      kind: text('kind'),
      claim: name('claim'),
      note: at('note'),
    },
  },
  programmes: {
    query: `programmes(first: 200) { records: nodes { slug owner { slug } kind name description } }`,
    fields: { owner: name('owner'), kind: text('kind'), name: at('name'), description: at('description') },
  },
  partnerships: {
    query: `partnerships(first: 200) { records: nodes { slug provider { slug } partner { slug } kind programme { slug } scope status claim { slug } } }`,
    fields: {
      provider: name('provider'),
      partner: name('partner'),
      kind: text('kind'),
      programme: name('programme'),
      scope: at('scope'),
      status: text('status'),
      claim: name('claim'),
    },
  },
  investments: {
    query: `investments(first: 200) { records: nodes { slug kind title purpose status announced { ...Fuzzy } amount { amount currency qualifier }
      period { ...Days kind fiscalPeriods label } instruments regions programme { slug }
      parties { nodes { role company { slug } groupLabel } } } }`,
    fields: {
      kind: text('kind'),
      title: at('title'),
      purpose: at('purpose'),
      status: text('status'),
      announced: fuzzy('announced'),
      amount: number('amount.amount'),
      currency: at('amount.currency'),
      amount_qualifier: text('amount.qualifier'),
      period: days('period'),
      period_kind: text('period.kind'),
      fiscal_periods: at('period.fiscalPeriods'),
      period_label: at('period.label'),
      instruments: text('instruments'),
      regions: at('regions'),
      programme: name('programme'),
      parties: (row) =>
        nodes('parties')(row).map((party) => ({
          role: lower(party['role']),
          ...(party['company'] !== null && { company: name('company')(party) }),
          ...(party['groupLabel'] !== null && { group: party['groupLabel'] }),
        })),
    },
  },
  markets: {
    query: `markets(first: 200) { records: nodes { slug name segment { scheme code } region definition isEnrichment } }`,
    usual: { outside_article: false },
    fields: {
      name: at('name'),
      segment: text('segment.code'),
      region: at('region'),
      definition: at('definition'),
      outside_article: at('isEnrichment'),
    },
  },
  market_reports: {
    query: `marketReports(first: 200) { records: nodes { slug publisher { slug } market { slug } title published { ...Fuzzy } period { ...Days } document { slug } isEnrichment } }`,
    usual: { outside_article: false },
    fields: {
      publisher: name('publisher'),
      market: name('market'),
      title: at('title'),
      published: fuzzy('published'),
      period: days('period'),
      document: name('document'),
      outside_article: at('isEnrichment'),
    },
  },
  metrics: {
    query: `metrics(first: 200) { records: nodes { slug unit nature label { en: text(language: "en") fr: text(language: "fr") } minimum maximum tags } }`,
    usual: { tags: [] },
    fields: {
      unit: text('unit'),
      flow: (row) => row['nature'] === 'FLOW',
      label_en: at('label.en'),
      label_fr: at('label.fr'),
      min: number('minimum'),
      max: number('maximum'),
      tags: at('tags'),
    },
  },
  observations: {
    query: `observations(first: 200) { records: nodes { slug subject { ...Named } metric { slug } market { slug } report { slug } value currencyCode qualifier comparison status
      period { ...Days kind label fiscalYear fiscalPeriod } document { slug } } }`,
    usual: { qualifier: 'exact', comparison: 'none', status: 'normal' },
    fields: {
      subject: name('subject'),
      metric: name('metric'),
      market: name('market'),
      report: name('report'),
      value: number('value'),
      currency: at('currencyCode'),
      qualifier: text('qualifier'),
      comparison: text('comparison'),
      status: ({ status }) => (status === 'ESTIMATED' ? 'E' : lower(status)),
      period: days('period'),
      period_kind: text('period.kind'),
      period_label: at('period.label'),
      fiscal_year: at('period.fiscalYear'),
      fiscal_period: at('period.fiscalPeriod'),
      document: name('document'),
    },
  },
  risks: {
    query: `risks(first: 200) { records: nodes { slug category { code } title cause consequence likelihood impact score status treatment regions } }`,
    usual: { treatment: 'none' },
    fields: {
      category: text('category.code'),
      title: at('title'),
      cause: at('cause'),
      consequence: at('consequence'),
      likelihood: at('likelihood'),
      impact: at('impact'),
      score: at('score'),
      status: text('status'),
      treatment: text('treatment'),
      regions: at('regions'),
    },
  },
  risk_exposures: {
    query: `risks(first: 200) { nodes { exposures { records: nodes { risk { slug } company { slug } kind viaCompany { slug } } } } }`,
    name: ({ risk, company }) => `${risk} ${company}`,
    fields: { risk: name('risk'), company: name('company'), kind: text('kind'), via: name('viaCompany') },
  },
  events: {
    query: `events(first: 200) { records: nodes { slug kind title occurred { ...Days } occurredPrecision country { code } place itemCount itemCountQualifier } }`,
    fields: {
      kind: text('kind'),
      title: at('title'),
      occurred: days('occurred'),
      precision: text('occurredPrecision'),
      country: at('country.code'),
      place: at('place'),
      item_count: at('itemCount'),
      item_count_qualifier: text('itemCountQualifier'),
    },
  },
  event_links: {
    query: `events(first: 200) { nodes { links { records: nodes { event { slug } node { ...Named } role } } } }`,
    tuple: ['event', 'node', 'role'],
    name: ({ event, node, role }) => `${event} ${node} ${role}`,
    fields: { event: name('event'), node: name('node'), role: text('role') },
  },
  initiatives: {
    query: `initiatives(first: 200) { records: nodes { slug owner { slug } kind name description status country { code } quantity started { ...Fuzzy } } }`,
    fields: {
      owner: name('owner'),
      kind: text('kind'),
      name: at('name'),
      description: at('description'),
      status: text('status'),
      country: at('country.code'),
      quantity: at('quantity'),
      started: fuzzy('started'),
    },
  },
  customer_relations: {
    query: `customerRelations(first: 200) { records: nodes { slug customer { slug } provider { slug } workload status endReason movedTo { slug } claim { slug } } }`,
    fields: {
      customer: name('customer'),
      provider: name('provider'),
      workload: at('workload'),
      status: text('status'),
      end_reason: at('endReason'),
      moved_to: name('movedTo'),
      claim: name('claim'),
    },
  },
  claims: {
    query: `claims(first: 200) { records: nodes { slug document { slug } locator subject { ...Named } property object { ...Named } value observation { slug } asStated
      modality attributedToCompany { slug } attributedToText confidence flags note } }`,
    usual: { document: 'doc-seed' },
    fields: {
      document: name('document'),
      locator: ({ locator }) => {
        const { block, sentence, characters, ...other } = locator as Row;
        return block === undefined ? other : { b: block, s: sentence, chars: characters, ...other };
      },
      subject: name('subject'),
      property: at('property'),
      object: name('object'),
      value: at('value'),
      observation: name('observation'),
      as_stated: at('asStated'),
      modality: text('modality'),
      attributed_to: name('attributedToCompany'),
      attributed_to_text: at('attributedToText'),
      confidence: at('confidence'),
      flags: text('flags'),
      note: at('note'),
    },
  },
  claim_relations: {
    query: `claims(first: 200) { nodes { relationsFrom { records: nodes { fromClaim { slug } toClaim { slug } kind note } } } }`,
    tuple: ['from', 'to', 'kind', 'note'],
    name: ({ from, to, kind }) => `${from} ${to} ${kind}`,
    fields: { from: name('fromClaim'), to: name('toClaim'), kind: text('kind'), note: at('note') },
  },
  inconsistencies: {
    query: `inconsistencies(first: 200) { records: nodes { slug claims { nodes { slug } } kind what reading confidence isExternal } }`,
    name: ({ id }) => String(id),
    usual: { external: false },
    fields: {
      id: at('slug'),
      claims: (row) => nodes('claims')(row).map((claim) => claim['slug']),
      kind: text('kind'),
      what: at('what'),
      reading: at('reading'),
      confidence: at('confidence'),
      external: at('isExternal'),
    },
  },
};
