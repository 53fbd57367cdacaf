import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fragments, type Row, type Section, sections } from './support/fact-sections.ts';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

const source = new URL('../datasets/facts/cloud-market-2022.yaml', import.meta.url);
const facts = parse(readFileSync(source, 'utf8')) as Record<string, unknown>;

/** Lists whose order says nothing. */
const unordered = new Set(['names', 'parties', 'claims']);

let graph: Graph;

beforeAll(async () => {
  graph = await openGraph(cloudMarket2022);
});

afterAll(() => graph[Symbol.asyncDispose]());

describe('every record and every field of the facts is found through GraphQL', () => {
  it('in every section of the file', () => {
    const { schema_version, not_stated, ...stated } = facts;
    expect(schema_version).toBe(1);
    expect(not_stated).toBeDefined();
    expect(Object.keys(stated).sort()).toEqual(Object.keys(sections).sort());
  });

  it.each(Object.entries(sections))('%s', async (key, section) => {
    const stated = statedRecords(facts[key] as object, section);
    const answered = await answeredRecords(section);
    expect([...answered.keys()].sort()).toEqual([...stated.keys()].sort());
    expect(stated.size).toBe(Object.keys(facts[key] as object).length);
    for (const [name, record] of stated) {
      expect(Object.keys(section.fields), `${key} ${name} has a field that nothing reads`).toEqual(
        expect.arrayContaining(Object.keys(record)),
      );
      for (const field of Object.keys(section.fields)) {
        const expected = field in record ? record[field] : (section.usual?.[field] ?? null);
        const found = answered.get(name)?.[field];
        expect(inOrder(field, found), `${key} ${name}.${field}`).toEqual(inOrder(field, expected));
      }
    }
  });

  it('not_stated', async () => {
    const { sourceDocument } = await graph.ask<{ sourceDocument: Row }>(
      '{ sourceDocument(slug: "doc-seed") { openQuestions } }',
    );
    expect(sourceDocument['openQuestions']).toEqual(facts['not_stated']);
  });
});

/** The facts of a section, by name. */
function statedRecords(stated: object, { tuple, name }: Section): Map<string, Row> {
  if (!Array.isArray(stated)) return new Map(Object.entries(stated as Record<string, Row>));
  const records = stated.map((record: Row | unknown[]): Row => {
    if (!Array.isArray(record)) return record;
    return Object.fromEntries(record.map((value, index) => [tuple?.[index] ?? `position ${index}`, value]));
  });
  return new Map(records.map((record) => [name?.(record) ?? '', record]));
}

/** What the graph holds of a section, in the fields of the facts, by name. */
async function answeredRecords({ query, fields, name }: Section): Promise<Map<string, Row>> {
  const used = fragments.filter((fragment) => query.includes(`...${fragment.name}`));
  const data = await graph.ask(`{ ${query} } ${used.map((fragment) => fragment.text).join(' ')}`);
  const records = collect(data).map((row): [string, Row] => {
    const read = Object.fromEntries(Object.entries(fields).map(([field, of]) => [field, of(row)]));
    return [name ? name(read) : String(row['slug']), read];
  });
  const byName = new Map(records);
  expect(byName.size, 'two records have one name').toBe(records.length);
  return byName;
}

function collect(value: unknown): Row[] {
  if (Array.isArray(value)) return value.flatMap(collect);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'records') return inner as Row[];
    return key === 'record' ? [inner as Row] : collect(inner);
  });
}

function inOrder(field: string, value: unknown): unknown {
  return unordered.has(field) && Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
}
