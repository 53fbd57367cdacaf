/** A company as one file tells of it: what identifies it, and the names and country that it is given. */
export interface Mention {
  readonly identifiers: readonly string[];
  readonly name: string;
  readonly country: string | null;
}

export interface KnownCompany {
  readonly slug?: string;
  readonly identifiers: Set<string>;
  readonly names: Set<string>;
  country: string | null;
}

/** The rules of matching, said once more in the plainest way: a list that is gone through for every question. */
export function matchNaively(
  ledger: KnownCompany[],
  mentions: readonly Mention[],
  known: Readonly<Record<string, string>> = {},
): void {
  const clusters = clusterMentions(mentions);
  const before = [...ledger];
  const matched = new Map<KnownCompany, KnownCompany>();
  const open: KnownCompany[] = [];
  for (const cluster of clusters) {
    const slug = [...cluster.identifiers].map((identifier) => known[identifier]).find(Boolean);
    const found =
      before.find((company) => slug !== undefined && company.slug === slug) ??
      before.find((company) => [...cluster.identifiers].some((identifier) => company.identifiers.has(identifier)));
    if (found) matched.set(cluster, found);
    else open.push(cluster);
  }
  const taken = new Set(matched.values());
  const byName = new Map<string, KnownCompany[]>();
  for (const company of before)
    for (const name of company.names)
      if (company.country !== null)
        byName.set(`${company.country} ${name}`, [...(byName.get(`${company.country} ${name}`) ?? []), company]);
  const pairs = open.flatMap((cluster) => {
    const [name = ''] = cluster.names;
    const alike = cluster.country === null ? [] : [...new Set(byName.get(`${cluster.country} ${name}`))];
    return alike.filter((company) => !contradicts(cluster, company)).map((company) => ({ cluster, company }));
  });
  for (const { cluster, company } of pairs) {
    const isOnly = pairs.filter((pair) => pair.cluster === cluster || pair.company === company).length === 1;
    if (isOnly && !taken.has(company)) matched.set(cluster, company);
  }
  for (const cluster of clusters) {
    const company = matched.get(cluster);
    if (company === undefined) ledger.push(cluster);
    else {
      for (const identifier of cluster.identifiers) company.identifiers.add(identifier);
      for (const name of cluster.names) company.names.add(name);
      company.country ??= cluster.country;
    }
  }
}

function clusterMentions(mentions: readonly Mention[]): KnownCompany[] {
  const clusters: KnownCompany[] = [];
  const byIdentifier = new Map<string, KnownCompany>();
  for (const { identifiers, name, country } of mentions) {
    const keys = identifiers.length > 0 ? identifiers : [`name ${normalise(name)} ${country ?? ''}`];
    let cluster = keys.map((key) => byIdentifier.get(key)).find(Boolean);
    if (cluster === undefined) {
      cluster = { identifiers: new Set(), names: new Set(), country: null };
      clusters.push(cluster);
    }
    for (const key of keys) byIdentifier.set(key, cluster);
    for (const identifier of identifiers) cluster.identifiers.add(identifier);
    cluster.names.add(normalise(name));
    cluster.country ??= country;
  }
  return clusters;
}

/** Two different identifiers where a company can have only one. */
function contradicts(one: KnownCompany, other: KnownCompany): boolean {
  return ['CIK', 'CRUNCHBASE'].some((scheme) => {
    const [mine, theirs] = [one, other].map(({ identifiers }) =>
      [...identifiers].filter((identifier) => identifier.startsWith(`${scheme} `)),
    );
    return (
      mine !== undefined &&
      theirs !== undefined &&
      mine.length > 0 &&
      theirs.length > 0 &&
      !mine.some((identifier) => theirs.includes(identifier))
    );
  });
}

export function normalise(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
