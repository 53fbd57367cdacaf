/** Rows for tests of the database, as SQL text. */

type Value = string | number | boolean | null | readonly string[];

const literal = (value: Value): string => {
  if (value === null) return 'null';
  if (typeof value === 'object') return `array[${value.map(literal).join(', ')}]`;
  return `'${String(value).replaceAll("'", "''")}'`;
};

const insert = (table: string, row: Readonly<Record<string, Value>>): string =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(literal).join(', ')})`;

/** A readable version 7 uuid; later numbers are later ids. */
export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const en = '{"en": "x"}';

/** One valid row of each kind, by table; later ones refer to earlier ones. */
const rows = {
  country: { code: 'CN', alpha3: 'CHN', numeric3: '156', names: en },
  currency: { code: 'USD', name: 'US Dollar' },
  otherCurrency: { code: 'CNY', name: 'Yuan Renminbi' },
  fxRate: {
    id: id(1),
    base_code: 'USD',
    quote_code: 'CNY',
    basis: 'SPOT',
    on_date: '2022-09-22',
    rate: '7.08',
    source: 'test',
  },
  taxonomyTerm: { id: id(2), scheme: 'risk_category', code: 'regulatory', labels: en },
  company: { id: id(10), slug: 'alibaba-group', kind: 'GROUP', name: 'Alibaba' },
  otherCompany: { id: id(11), slug: 'alibaba-cloud', kind: 'BUSINESS_UNIT', name: 'Alibaba Cloud' },
  thirdCompany: { id: id(12), slug: 'nvidia', kind: 'GROUP', name: 'Nvidia' },
  sourceDocument: { id: id(20), slug: 'doc', kind: 'NEWS_ARTICLE', title: 'An article' },
  companyName: { id: id(21), company_id: id(10), name: 'Alibaba', lang: 'fr', kind: 'SHORT', is_primary: true },
  companyIdentifier: { id: id(22), company_id: id(10), scheme: 'CIK', value: '0001577552' },
  programme: { id: id(30), slug: 'partners', owner_id: id(11), kind: 'PARTNER_PROGRAMME', name: 'Partners' },
  partnership: { id: id(31), slug: 'p', provider_id: id(12), partner_id: id(10), kind: 'SUPPLIER' },
  customerRelation: { id: id(32), slug: 'c', customer_id: id(10), provider_id: id(12), workload: 'chips' },
  companyRelation: { id: id(33), parent_id: id(10), child_id: id(11), kind: 'DIVISION' },
  resolutionDecision: {
    id: id(34),
    left_id: id(10),
    right_id: id(11),
    judgement: 'NEGATIVE',
    decided_by: 'me',
    decided_at: '2022-09-22',
  },
  investment: {
    id: id(40),
    slug: 'i',
    kind: 'CORPORATE_PROGRAMME',
    title: 'A billion',
    amount: '1000000000',
    currency_code: 'USD',
  },
  investmentParty: { id: id(41), investment_id: id(40), role: 'INVESTOR', company_id: id(10) },
  market: { id: id(50), slug: 'iaas', name: 'IaaS', region: 'world' },
  marketReport: { id: id(51), slug: 'report', publisher_id: id(12), market_id: id(50), title: 'A report' },
  metric: {
    id: id(52),
    slug: 'market_share',
    labels: en,
    unit: 'PERCENT',
    nature: 'FLOW',
    minimum: '0',
    maximum: '100',
  },
  revenue: { id: id(53), slug: 'revenue', labels: en, unit: 'CURRENCY', nature: 'FLOW' },
  observation: { id: id(54), subject_id: id(10), metric_id: id(52), value: '9.5', document_id: id(20) },
  risk: { id: id(60), slug: 'r', category_id: id(2), title: 'A risk' },
  riskExposure: { id: id(61), risk_id: id(60), company_id: id(10), kind: 'VIA_SUPPLIER', via_company_id: id(12) },
  event: {
    id: id(70),
    slug: 'e',
    kind: 'SUMMIT',
    title: 'A summit',
    occurred: '[2022-09-22,2022-09-23)',
    occurred_precision: 'DAY',
  },
  eventLink: { id: id(71), event_id: id(70), node_id: id(11), role: 'ORGANISER' },
  initiative: { id: id(72), slug: 'n', owner_id: id(11), kind: 'DATA_CENTRE', name: 'Two sites', status: 'LIVE' },
  claim: {
    id: id(80),
    document_id: id(20),
    locator: '{"block": 1}',
    subject_id: id(10),
    property: 'market_share',
    observation_id: id(54),
    modality: 'ASSERTED',
    confidence: 98,
    extracted_by: 'test',
  },
  otherClaim: {
    id: id(81),
    document_id: id(20),
    locator: '{}',
    subject_id: id(11),
    property: 'division_of',
    object_id: id(10),
    modality: 'OPINION',
    confidence: 0,
    extracted_by: 'test',
  },
  claimRelation: { id: id(82), from_claim_id: id(80), to_claim_id: id(81), kind: 'CONTRADICTS' },
  inconsistency: {
    id: id(83),
    slug: 'i01',
    document_id: id(20),
    kind: 'ROUNDED',
    what: 'It is rounded.',
    confidence: 95,
  },
  inconsistencyClaim: { id: id(84), inconsistency_id: id(83), claim_id: id(80) },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Value>>>>;

export type RowName = keyof typeof rows;

const tableOf = (name: RowName): string =>
  (
    ({
      otherCurrency: 'currency',
      otherCompany: 'company',
      thirdCompany: 'company',
      revenue: 'metric',
      otherClaim: 'claim',
    }) as Partial<Record<RowName, string>>
  )[name] ?? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row of the list above with some columns changed. */
export const changed = (name: RowName, changes: Readonly<Record<string, Value>>): string =>
  insert(tableOf(name), { ...rows[name], ...changes });

export const everyRow = Object.keys(rows)
  .map((name) => changed(name as RowName, {}))
  .join(';\n');
