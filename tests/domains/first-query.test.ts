import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { schema } from '../../src/graphql/schema.ts';
import { ask, serveInProcess, type TestService } from '../support/service.ts';
import { cloudMarket2022, type Graph, openGraph } from './support/graph.ts';

interface Statement {
  readonly asStated: string;
  readonly document: { readonly title: string; readonly published: { readonly text: string } };
  readonly locator: unknown;
  readonly attributedToCompany: { readonly name: string } | null;
  readonly confidence: number;
  readonly flags: readonly string[];
}

interface Figure {
  readonly subject: { readonly name: string };
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly isDisputed: boolean;
  readonly claims: { readonly nodes: readonly Statement[] };
}

interface Contradicted extends Statement {
  readonly contradictedBy: {
    readonly edges: readonly { readonly node: Statement; readonly claimRelation: { readonly note: string } }[];
  };
}

interface Answer {
  readonly marketReport: {
    readonly publisher: { readonly name: string };
    readonly shares: { readonly nodes: readonly Figure[] };
    readonly ranks: { readonly nodes: readonly Figure[] };
  };
  readonly investment: unknown;
  readonly risk: unknown;
  readonly event: {
    readonly title: string;
    readonly links: unknown;
    readonly claims: { readonly nodes: readonly Contradicted[] };
  };
  readonly customerRelations: unknown;
}

const operation = readFileSync(new URL('../../docs/first-query.graphql', import.meta.url), 'utf8');
const article = "Untitled French article on Alibaba's one-billion-dollar cloud plan (headline not in the file)";

let graph: Graph;
let service: TestService;
let answer: Answer;

beforeAll(async () => {
  const { cost, pageSize } = readConfig({}).limits;
  graph = await openGraph(cloudMarket2022, { maxCost: cost, maxPageSize: pageSize });
  service = await serveInProcess(schema, { engine: graph.engine });
  const { status, body } = await ask(service, operation);
  expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
  answer = body.data as unknown as Answer;
});

afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

it('gives the shares as Gartner is cited for them, in order', () => {
  const { publisher, shares } = answer.marketReport;
  expect(publisher.name).toBe('Gartner');
  expect(shares.nodes.map(({ subject, value, unit, qualifier }) => [subject.name, value, unit, qualifier])).toEqual([
    ['Amazon Web Services', '39', 'PERCENT', 'APPROXIMATE'],
    ['Microsoft', '21', 'PERCENT', 'APPROXIMATE'],
    ['Alibaba Cloud', '9.5', 'PERCENT', 'EXACT'],
  ]);
});

it('puts Google Cloud behind Alibaba Cloud, as no figure is given for it', () => {
  const { ranks } = answer.marketReport;
  expect(ranks.nodes.map(({ subject, value, unit, qualifier }) => [subject.name, value, unit, qualifier])).toEqual([
    ['Alibaba Cloud', '3', 'RANK', 'EXACT'],
    ['Google Cloud', '4', 'RANK', 'AT_LEAST'],
  ]);
});

it('shows for each figure the document, the place in it, how sure the reading is, and what is doubtful', () => {
  const [aws] = answer.marketReport.shares.nodes;
  expect(aws?.claims.nodes).toEqual([
    {
      asStated: '39 %',
      document: { title: article, published: { text: '2022-09' } },
      locator: { block: 5, sentence: 2, characters: [1495, 1614] },
      attributedToCompany: { name: 'Gartner' },
      confidence: 98,
      flags: ['UNDEFINED_MARKET', 'PERIOD_AMBIGUOUS', 'ROUNDED'],
    },
  ]);
});

it('shows the one-billion-dollar programme: instruments, parties, and a period that nobody gave exactly', () => {
  expect(answer.investment).toEqual({
    title: 'Alibaba: one billion dollars for cloud growth outside China',
    programme: { name: 'Partner incentives funded by the one-billion plan', owner: { name: 'Alibaba Cloud' } },
    amount: { amount: '1000000000', currency: 'USD', qualifier: 'EXACT' },
    financialInstruments: ['FUNDING', 'REBATE'],
    nonFinancialInstruments: ['GO_TO_MARKET'],
    parties: {
      nodes: [
        { role: 'INVESTOR', company: { name: 'Alibaba' }, groupLabel: null },
        { role: 'BENEFICIARY', company: null, groupLabel: 'partners of Alibaba Cloud' },
      ],
    },
    period: { from: null, to: null, kind: 'MULTI_YEAR', fiscalPeriods: 3, label: 'next three fiscal years' },
  });
});

it('shows how the limits on chip exports reach Alibaba through Nvidia', () => {
  expect(answer.risk).toEqual({
    title: 'US limits on chip exports for data centres',
    status: 'OPEN',
    category: { label: { text: 'Trade restriction' } },
    exposures: {
      nodes: [{ company: { name: 'Alibaba' }, kind: 'VIA_SUPPLIER', viaCompany: { name: 'Nvidia' } }],
    },
  });
});

it('shows the move of ByteDance to Oracle', () => {
  expect(answer.customerRelations).toEqual({
    nodes: [
      { provider: { name: 'Alibaba Cloud' }, status: 'MIGRATING', movedTo: { provider: { name: 'Oracle' } } },
      { provider: { name: 'Oracle' }, status: 'ACTIVE', movedTo: null },
    ],
  });
  expect(answer.event.title).toBe('ByteDance moves user data from Alibaba to Oracle');
  expect(answer.event.links).toEqual({
    nodes: [
      { role: 'SUBJECT', node: { name: 'ByteDance' } },
      { role: 'PARTY', node: { name: 'Oracle' } },
      { role: 'AFFECTED', node: { name: 'Alibaba Cloud' } },
      { role: 'EVIDENCE_OF', node: { title: 'Loss of large international customers' } },
      { role: 'RESULT_OF', node: { title: 'US-China trade war' } },
    ],
  });
});

it('shows the claims about the move that contradict each other, and why', () => {
  const contradictions = answer.event.claims.nodes.flatMap((claim) =>
    claim.contradictedBy.edges.map(({ node, claimRelation }) => [
      claim.asStated,
      claim.document.title,
      node.document.title,
      node.document.published.text,
      claimRelation.note,
    ]),
  );
  expect(contradictions).toEqual([
    [
      "decided to move its users' data from Alibaba's servers to Oracle's",
      article,
      'TikTok Parent ByteDance Dumps Alibaba Cloud, Reports Say',
      '2021-05-24',
      'timing: early 2021, not a fresh 2022 decision',
    ],
    [
      'hurt the results of Amazon Cloud',
      article,
      "Report: ByteDance's TikTok severs ties with Alibaba cloud services outside of China",
      '2021-05-17',
      'AWS is named as a gainer, so a loss there does not fit',
    ],
  ]);
});
