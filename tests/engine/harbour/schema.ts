import SchemaBuilder from '@pothos/core';
import { sql } from 'drizzle-orm';
import enginePlugin from '../../../src/engine/plugin.ts';
import type { EngineContext } from '../../../src/engine/use-engine.ts';
import { scalars } from '../../../src/graphql/scalars.ts';
import { port, relations, ship, shipKind, sighting, thing, voyage } from './tables.ts';

const builder = new SchemaBuilder<{ Context: EngineContext; DefaultFieldNullability: false }>({
  plugins: [enginePlugin],
  defaultFieldNullability: false,
  engine: {
    relations,
    registry: { table: thing, id: 'id', kind: 'kind' },
    scalars: { decimal: 'Decimal', date: 'Date', dateTime: 'DateTime', json: 'JSON' },
    commonColumns: {},
    hiddenColumns: [],
  },
});
for (const scalar of Object.values(scalars)) builder.addScalarType(scalar.name as never, scalar);

builder.queryType({ description: 'The harbour.' });
builder.mutationType({ description: 'What can be done in the harbour.' });
builder.columnEnum(shipKind, {
  description: 'Kinds of ship.',
  values: { FERRY: 'Carries people.', TANKER: 'Carries oil.', TUG: 'Pulls.', YACHT: 'Sails for fun.' },
});
builder.tableInterface('Thing', {
  description: 'A port or a ship.',
  fields: (t) => ({
    id: t.globalId('Global id.'),
    sightings: t.many('sightings', sighting, { description: 'When it was seen.' }),
  }),
});
builder.unionType('Seen', { description: 'What was seen.', types: ['Port', 'Ship'] as never });
builder.embedded('Price', {
  description: 'A price.',
  fields: (t) => ({
    amount: t.part({ part: 'amount', type: 'Decimal', description: 'The amount.' }),
    currency: t.part({ part: 'currency', type: 'String', nullable: true, description: 'The currency.' }),
    scaled: t.part({
      part: 'amount',
      type: 'Decimal',
      description: 'The amount times a factor.',
      args: { factor: t.arg({ type: 'Int' as never, defaultValue: 2 as never, description: 'The factor.' }) },
      sql: (amount, { argument }) => sql`(${amount}::numeric * ${argument('factor', 'integer')})::text`,
    }),
  }),
});

builder.table(port, {
  description: 'A port.',
  registeredAs: 'PORT',
  interfaces: ['Thing'],
  order: [{ column: 'name', direction: 'ASC' }],
  columns: {
    name: 'Name.',
    country: 'Country.',
    depth: 'Depth in metres.',
    berths: 'Berths.',
    busy: 'Whether it is busy.',
    opened: 'Opening day.',
    seenAt: 'Last seen.',
    tags: 'Tags.',
    names: 'Names by language.',
  },
  fields: (t) => ({
    ships: t.many('ships', { description: 'Ships at home here.' }),
    voyages: t.many('voyages', { description: 'Voyages from here.' }),
    visitors: t.many('voyages', { through: 'ship', description: 'Ships that left from here.' }),
    rivals: t.matching(port, {
      on: (self, other) => sql`${other.country} = ${self.country} and ${other.id} <> ${self.id}`,
      description: 'Other ports of the country.',
    }),
    greeting: t.expression({
      type: 'String',
      description: 'A greeting.',
      args: { word: t.arg({ type: 'String' as never, description: 'The first word.' }) },
      sql: ({ columns, argument }) => sql`coalesce(${argument('word', 'text')}, 'Ahoy') || ' ' || ${columns.name}`,
    }),
    shouted: t.computed({
      type: 'String',
      description: 'The name in capitals, made by code.',
      needs: ['name', 'busy'],
      resolve: (row) => `${row.name.toUpperCase()}${row.busy ? '!' : ''}`,
    }),
  }),
});
builder.table(ship, {
  description: 'A ship.',
  registeredAs: 'SHIP',
  interfaces: ['Thing'],
  columns: {
    name: 'Name.',
    kind: 'Kind.',
    rank: 'Rank.',
    launchedAt: 'Launch.',
    formerKinds: 'What it was before.',
  },
  filters: { price: 'Price.', currencyCode: 'Currency.', service: 'In service.' },
  fields: (t) => ({
    port: t.one('port', { description: 'Home port.' }),
    flagship: t.one('flagship', { description: 'The ship it follows.' }),
    fleet: t.many('fleet', { description: 'Ships that follow it.', order: [{ column: 'rank', direction: 'DESC' }] }),
    voyages: t.many('voyages', { description: 'Its voyages.' }),
    calls: t.many('voyages', { through: 'port', description: 'Ports it left from.' }),
    price: t.object({
      type: 'Price',
      description: 'Its price.',
      parts: ({ columns }) => ({ amount: sql`${columns.price}::text`, currency: sql`${columns.currencyCode}` }),
      present: ({ columns }) => sql`${columns.price} is not null`,
    }),
  }),
});
builder.table(voyage, {
  description: 'A voyage.',
  columns: { cargo: 'Cargo in tonnes.', leftAt: 'Departure.' },
  order: [{ column: 'leftAt', direction: 'DESC' }],
  fields: (t) => ({
    ship: t.one('ship', { description: 'The ship.' }),
    port: t.one('port', { description: 'The port.' }),
  }),
});
builder.table(sighting, {
  description: 'A sighting.',
  columns: { remark: 'Remark.', seenOn: 'Day.' },
  fields: (t) => ({
    subject: t.node('subjectId', { type: 'Thing', nullable: true, description: 'What was seen.' }),
    seen: t.node('subjectId', { type: 'Seen', nullable: true, description: 'What was seen, as a union.' }),
  }),
});
builder.tableQueries((t) => ({
  ports: t.list(port, { description: 'Ports.' }),
  ships: t.list(ship, { description: 'Ships.' }),
  voyages: t.list(voyage, { description: 'Voyages.' }),
  sightings: t.list(sighting, { description: 'Sightings.', order: [{ column: 'seenOn', direction: 'ASC' }] }),
  port: t.lookup(port, {
    description: 'One port.',
    by: { id: { column: 'id', description: 'Its id.' }, name: { column: 'name', description: 'Its name.' } },
  }),
  ship: t.lookup(ship, { description: 'One ship.', by: { id: { column: 'id', description: 'Its id.' } } }),
  node: t.nodeById('Thing', 'A thing by id.'),
  nodes: t.nodesByIds('Thing', 'Things by ids.'),
}));
// Fields that the engine does not compile: the executor runs them, and the engine loads the rows they lead to.
builder.queryField('today', (t) => t.string({ description: 'A constant.', resolve: () => '2022-09-22' }));
builder.queryField('favourite', (t) =>
  t.field({
    type: 'Port' as never,
    nullable: true,
    description: 'A port that code chooses.',
    args: { uuid: t.arg.string({ required: true, description: 'Its uuid.' }) },
    resolve: (_root, { uuid }) => uuid as never,
  }),
);
builder.mutationField('touch', (t) =>
  t.field({
    type: ['Ship'] as never,
    description: 'Gives the ships back.',
    args: { uuids: t.arg.stringList({ required: true, description: 'Their uuids.' }) },
    resolve: (_root, { uuids }) => uuids as never,
  }),
);

export const schema = builder.toSchema({});
