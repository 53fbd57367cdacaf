/**
 * Orders and filters without an index of their own, and why: each index is written with every row, and what has none is
 * answered by reading the rows that the rest of the filter leaves.
 */
export const withoutIndex: readonly {
  readonly reason: string;
  /** Columns by type. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly only?: 'orders' | 'filters';
}[] = [
  {
    reason: 'What changed since when is told by the change log, in order.',
    columns: Object.fromEntries(
      [
        'Claim',
        'Company',
        'Country',
        'Currency',
        'CustomerRelation',
        'Event',
        'FxRate',
        'Inconsistency',
        'Initiative',
        'Investment',
        'Market',
        'MarketReport',
        'Metric',
        'Observation',
        'Partnership',
        'Programme',
        'Risk',
        'RiskExposure',
        'SourceDocument',
        'TaxonomyTerm',
      ].map((type) => [type, ['recordedAt', 'version']]),
    ),
  },
  {
    reason: 'Few values, each of which many rows share: an index would spare little reading.',
    columns: {
      Claim: ['lang', 'modality', 'rank', 'extractedBy'],
      Company: ['foundedPrecision', 'status', 'fiscalYearEnd', 'jurisdiction'],
      Event: ['itemCountQualifier', 'occurredPrecision'],
      Initiative: ['kind', 'startedPrecision', 'status'],
      Investment: ['amountQualifier', 'announcedPrecision', 'fiscalPeriods', 'periodKind', 'status'],
      MarketReport: ['publishedPrecision', 'isEnrichment'],
      Observation: ['fiscalPeriod', 'fiscalYear', 'periodKind', 'qualifier', 'rank', 'status'],
      Partnership: ['status', 'tier'],
      RiskExposure: ['impact', 'kind', 'likelihood'],
      Risk: [
        'impact',
        'likelihood',
        'residualImpact',
        'residualLikelihood',
        'residualScore',
        'treatment',
        'closedOn',
        'reviewDueOn',
      ],
      SourceDocument: ['isEnrichment', 'lang', 'licence', 'publishedPrecision', 'reliability'],
      CustomerRelation: ['status'],
      Inconsistency: ['confidence', 'isExternal'],
    },
  },
  {
    reason: 'Few values: an index serves the filter, and then the list’s own order, but not an order by the code.',
    columns: { Investment: ['currencyCode'], Observation: ['comparison', 'currencyCode', 'region'] },
    only: 'orders',
  },
  {
    reason: 'Words to read, by whose order nobody looks for a row; a search for what they contain uses no such index.',
    columns: {
      Claim: ['asStated', 'attributedToText', 'note'],
      Company: ['description', 'homepage', 'note'],
      CustomerRelation: ['endReason', 'workload'],
      Event: ['description', 'place'],
      Inconsistency: ['reading', 'what'],
      Initiative: ['description'],
      Investment: ['periodLabel', 'purpose'],
      MarketReport: ['edition', 'methodology'],
      Observation: ['periodLabel'],
      Partnership: ['scope'],
      Programme: ['description'],
      RiskExposure: ['rationale'],
      Risk: ['assessmentBasis', 'cause', 'consequence'],
      SourceDocument: ['externalRef', 'publishedNote', 'publisherName', 'url', 'openQuestions'],
    },
  },
  {
    reason: 'Known of few rows, or of little use without what stands beside it.',
    columns: {
      Company: ['dissolvedOn'],
      Event: ['itemCount'],
      Initiative: ['quantity'],
      Investment: ['amountHigh', 'closedOn', 'period'],
      MarketReport: ['period'],
      Observation: ['valueHigh'],
      Programme: ['valid'],
      SourceDocument: ['retrievedAt'],
    },
  },
  {
    reason:
      'Lists within a row, and days within a period, take an index of another kind, which costs many times as much.',
    columns: {
      Claim: ['flags'],
      Event: ['occurred'],
      Investment: ['instruments', 'regions'],
      Observation: ['period'],
      Programme: ['tiers'],
      Risk: ['regions'],
    },
    only: 'filters',
  },
  {
    reason: 'Nobody orders a list of everything by when it held; the index against overlaps finds what held on a day.',
    columns: { CustomerRelation: ['valid'], Partnership: ['valid'], RiskExposure: ['valid'] },
    only: 'orders',
  },
  {
    reason: 'Tables of at most some hundred rows, which are read whole.',
    columns: {
      Currency: ['minorUnit', 'withdrawnOn', 'withdrawnPrecision'],
      FxRate: ['rate'],
      Market: ['definition', 'isEnrichment', 'region'],
      Metric: ['maximum', 'minimum', 'nature', 'tags', 'unit'],
    },
  },
  {
    reason:
      'Tables of at most some hundred rows, which are sorted whole; the key that has the column in it serves the filter.',
    columns: { FxRate: ['basis', 'source'], TaxonomyTerm: ['code', 'parentCode'] },
    only: 'orders',
  },
];
/** Lists of a row that no index gives in their own order, and why. */
export const sortedLists: readonly { readonly reason: string; readonly fields: readonly string[] }[] = [
  {
    reason: 'At most some thousand rows of a parent, which are found by an index and then sorted.',
    fields: [
      'Claim.companyRelations',
      'Claim.customerRelations',
      'Claim.partnerships',
      'Company.children',
      'Company.customers',
      'Company.initiatives',
      'Company.investmentParties',
      'Company.investments',
      'Company.mergedFrom',
      'Company.parents',
      'Company.partnerOf',
      'Company.partners',
      'Company.programmes',
      'Company.providers',
      'CustomerRelation.movedFrom',
      'Market.children',
      'MarketReport.replacedBy',
      'Programme.partners',
      'Programme.partnerships',
      'SourceDocument.companyIdentifiers',
      'SourceDocument.inconsistencies',
      'SourceDocument.reports',
      'TaxonomyTerm.markets',
    ],
  },
  {
    reason: 'The rows of a company and of its duplicates, which no one index has together.',
    fields: ['Company.identifiers', 'Company.names', 'Company.resolutionDecisions'],
  },
  {
    reason: 'Either so many that the table’s own order soon comes upon twenty of them, or few to sort.',
    fields: ['Metric.observations'],
  },
];
