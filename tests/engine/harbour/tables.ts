import { defineRelations } from 'drizzle-orm';
import {
  boolean,
  char,
  customType,
  date,
  integer,
  jsonb,
  numeric,
  pgEnum,
  smallint,
  snakeCase,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

// A small world of its own, so that the engine is tested without knowing the ledger: it has every kind of column,
// relation and field that the engine knows, and NULLs wherever they can be.

const dateRange = customType<{ data: string }>({ dataType: () => 'daterange' });

export const shipKind = pgEnum('ship_kind', ['FERRY', 'TANKER', 'TUG', 'YACHT']);
const thingKind = pgEnum('thing_kind', ['PORT', 'SHIP']);

export const thing = snakeCase.table('thing', { id: uuid().primaryKey(), kind: thingKind().notNull() });

export const port = snakeCase.table('port', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  country: char({ length: 2 }),
  depth: numeric(),
  berths: integer(),
  busy: boolean().notNull(),
  opened: date({ mode: 'string' }),
  seenAt: timestamp({ withTimezone: true, mode: 'string' }),
  tags: text().array().notNull(),
  names: jsonb(),
});

export const ship = snakeCase.table('ship', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  kind: shipKind().notNull(),
  portId: uuid().references(() => port.id),
  flagshipId: uuid(),
  rank: smallint(),
  price: numeric(),
  currencyCode: char({ length: 3 }),
  launchedAt: timestamp({ withTimezone: true, mode: 'string' }),
  service: dateRange(),
  formerKinds: shipKind().array().notNull(),
});

export const voyage = snakeCase.table('voyage', {
  id: uuid().primaryKey(),
  shipId: uuid()
    .notNull()
    .references(() => ship.id),
  portId: uuid()
    .notNull()
    .references(() => port.id),
  cargo: numeric(),
  leftAt: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
});

export const sighting = snakeCase.table('sighting', {
  id: uuid().primaryKey(),
  subjectId: uuid().references(() => thing.id),
  remark: text(),
  seenOn: date({ mode: 'string' }).notNull(),
});

export const relations = defineRelations({ thing, port, ship, voyage, sighting }, (r) => ({
  port: {
    ships: r.many.ship({ from: r.port.id, to: r.ship.portId }),
    voyages: r.many.voyage({ from: r.port.id, to: r.voyage.portId }),
    sightings: r.many.sighting({ from: r.port.id, to: r.sighting.subjectId }),
  },
  ship: {
    port: r.one.port({ from: r.ship.portId, to: r.port.id }),
    flagship: r.one.ship({ from: r.ship.flagshipId, to: r.ship.id }),
    fleet: r.many.ship({ from: r.ship.id, to: r.ship.flagshipId }),
    voyages: r.many.voyage({ from: r.ship.id, to: r.voyage.shipId }),
    sightings: r.many.sighting({ from: r.ship.id, to: r.sighting.subjectId }),
  },
  voyage: {
    ship: r.one.ship({ from: r.voyage.shipId, to: r.ship.id, optional: false }),
    port: r.one.port({ from: r.voyage.portId, to: r.port.id, optional: false }),
  },
  sighting: { subject: r.one.thing({ from: r.sighting.subjectId, to: r.thing.id }) },
}));

/** Creates the tables; names and types follow from the declarations above. */
export const createTables = `
create type ship_kind as enum ('FERRY', 'TANKER', 'TUG', 'YACHT');
create type thing_kind as enum ('PORT', 'SHIP');
create table thing (id uuid primary key, kind thing_kind not null);
create table port (id uuid primary key, name text not null, country char(2), depth numeric, berths integer,
  busy boolean not null, opened date, seen_at timestamptz, tags text[] not null, names jsonb);
create table ship (id uuid primary key, name text not null, kind ship_kind not null, port_id uuid references port,
  flagship_id uuid references ship, rank smallint, price numeric, currency_code char(3), launched_at timestamptz,
  service daterange, former_kinds ship_kind[] not null);
create table voyage (id uuid primary key, ship_id uuid not null references ship, port_id uuid not null references port,
  cargo numeric, left_at timestamptz not null);
create table sighting (id uuid primary key, subject_id uuid references thing, remark text, seen_on date not null);
`;
