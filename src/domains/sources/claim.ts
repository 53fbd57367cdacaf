import { sql } from 'drizzle-orm';
import { claim, claimFlag, claimModality, claimRelation } from '../../db/schema/sources.ts';
import { builder } from '../../graphql/builder.ts';

builder.columnEnum(claimModality, {
  description: 'How a document puts what it says.',
  values: {
    ASSERTED: 'As a fact, on its own account.',
    QUOTED: 'In the words of somebody it names.',
    REPORTED: 'As what somebody else said or found.',
    OPINION: 'As a judgement.',
    FORECAST: 'As what will or may come.',
    INTENT: 'As what somebody means to do.',
    INFERRED: 'Not in so many words: it follows from what is said.',
  },
});

builder.columnEnum(claimFlag, {
  description: 'What is doubtful about a claim.',
  values: {
    INTERNAL_INCONSISTENCY: 'It does not fit with something else in the same document.',
    PERIOD_MALFORMED: 'The period cannot be right as it is given.',
    PERIOD_AMBIGUOUS: 'The period is missing, or can be read in several ways.',
    ENTITY_MISMATCH: 'The name used does not fit whom it must be about.',
    ENTITY_AMBIGUOUS: 'It is not clear who is meant.',
    CURRENCY_ASSUMED: 'The currency is not named in full, and was assumed.',
    ROUNDED: 'The figure is rounded.',
    APPROXIMATE: 'The figure is given as about so much.',
    UNDEFINED_MARKET: 'It is not said which market is measured.',
    CAUSALITY_UNSUPPORTED: 'A cause is given without evidence for it.',
    SCOPE_AMBIGUOUS: 'It is not clear how far it reaches.',
    CONFLICTS_EXTERNAL: 'Other documents say otherwise.',
  },
});

/** Kinds of relation that have fields of their own, from both ends. */
const relationFields = [
  ['CONTRADICTS', 'contradicts', 'contradictedBy', 'contradict'],
  ['CORROBORATES', 'corroborates', 'corroboratedBy', 'bear out'],
  ['REFINES', 'refines', 'refinedBy', 'make more exact'],
] as const;

builder.table(claim, {
  description:
    'What one place in one document says of something: that it stands to something else, that it has a value, or a figure.',
  columns: {
    slug: 'Short name of the claim in the data set that brought it; null for most.',
    locator:
      'Where in the document it stands: `block`, `sentence` (counted from 1) and `characters` (`[start, end)`), or `section`, `page`, `table`.',
    property: 'What is said of the subject: `market_share`, `parent`, `purpose`, …',
    value: 'What is said, when it is neither another entity (`object`) nor a figure (`observation`).',
    asStated: 'The statement in our own words, or the bare figure as the document gives it.',
    lang: 'The language of `asStated`.',
    modality: 'How the document puts it: as a fact, as an opinion, in somebody’s words, …',
    attributedToText: 'Whom the document names for it, when that is not, or not only, a company of the ledger.',
    confidence: 'How sure the ledger is that it says what the document says, 0 to 100; not how true it is.',
    rank: 'Whether it is to be believed before other claims on the same thing, beside them, or no longer.',
    flags: 'What is doubtful about it; `note` says why.',
    note: 'What is to be said of it; there whenever there is a flag.',
    extractedBy: 'Who or what took it from the document.',
  },
  types: { lang: 'LanguageTag' },
  interfaces: ['Node', 'Sourced'],
  registeredAs: 'CLAIM',
  fields: (t) => ({
    document: t.one('document', { description: 'The document that makes the claim.' }),
    subject: t.node('subjectId', { type: 'Node', description: 'What the claim is about.' }),
    object: t.node('objectId', {
      type: 'Node',
      nullable: true,
      description: 'The other entity that the claim relates the subject to, if that is what it says.',
    }),
    observation: t.one('observation', { description: 'The figure that the claim states, if that is what it says.' }),
    attributedToCompany: t.one('attributedToCompany', {
      description: 'The company that the document names for it; null when it speaks for itself.',
    }),
    relationsFrom: t.many('relationsFrom', { description: 'What this claim contradicts, bears out or refines.' }),
    relationsTo: t.many('relationsTo', { description: 'What contradicts, bears out or refines this claim.' }),
    inconsistencies: t.many('inconsistencyClaims', {
      through: 'inconsistency',
      description: 'What in the document does not hold together because of it.',
    }),
    ...Object.fromEntries(
      relationFields.flatMap(([kind, active, passive, verb]) => [
        [
          active,
          t.matching(claimRelation, {
            through: 'toClaim',
            description: `Claims that this one is known to ${verb}; why stands on the edge.`,
            on: (self, link) => sql`${link.fromClaimId} = ${self.id} and ${link.kind} = ${kindLiteral(kind)}`,
          }),
        ],
        [
          passive,
          t.matching(claimRelation, {
            through: 'fromClaim',
            description: `Claims that are known to ${verb} this one; why stands on the edge.`,
            on: (self, link) => sql`${link.toClaimId} = ${self.id} and ${link.kind} = ${kindLiteral(kind)}`,
          }),
        ],
      ]),
    ),
  }),
});

function kindLiteral(kind: (typeof relationFields)[number][0]) {
  return sql.raw(`'${kind}'`);
}

builder.tableQueries((t) => ({
  claim: t.lookup(claim, {
    description: 'One claim; null when there is none.',
    by: {
      id: { column: 'id', description: 'Global id of the claim.' },
      slug: { column: 'slug', description: 'Slug of the claim, for those that have one.' },
    },
  }),
  claims: t.list(claim, { description: 'Claims of all documents, as they were registered.' }),
}));
