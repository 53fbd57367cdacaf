import type { Column, SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { anyJson, bareJson, type Json, quotedJson, textJson } from './json.ts';

/** The GraphQL scalars that column types appear as; the schema names its own. */
export interface ScalarNames {
  readonly decimal: string;
  readonly date: string;
  readonly dateTime: string;
  readonly json: string;
}

/** How one column type appears in GraphQL, in JSON and in a cursor. */
export interface ColumnCodec {
  /** GraphQL type name of one element; undefined for types that only a field of its own can show. */
  readonly typeName: string | undefined;
  readonly family: 'text' | 'ordered' | 'boolean' | 'enum' | 'id' | 'range' | 'opaque';
  /** SQL type of one element, for casts. */
  readonly sqlType: string;
  readonly isArray: boolean;
  /** What a list is ordered by when it is ordered by the column, where that is not the column itself. */
  readonly sortKey?: { readonly sqlType: string; of(column: SQL): SQL };
  /** The column as JSON. */
  toJson(column: SQL, nullable: boolean): Json;
  /** True for the text of a value that Postgres can cast to the column's type. */
  isText(value: string): boolean;
}

const isDay = (value: string) =>
  /^\d{4,6}-\d\d-\d\d( BC)?$/.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));

type Family = Omit<ColumnCodec, 'sqlType' | 'isArray'>;

function families(names: ScalarNames): Record<string, Family> {
  const integer: Family = {
    typeName: 'Int',
    family: 'ordered',
    toJson: bareJson,
    isText: (v) => /^-?\d{1,10}$/.test(v),
  };
  const anyText: Family = { typeName: 'String', family: 'text', toJson: textJson, isText: (v) => !v.includes('\0') };
  return {
    uuid: {
      typeName: 'ID',
      family: 'id',
      toJson: quotedJson,
      isText: (v) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(v),
    },
    text: anyText,
    varchar: anyText,
    char: anyText,
    smallint: integer,
    integer,
    bigint: { typeName: names.decimal, family: 'ordered', toJson: quotedJson, isText: (v) => /^-?\d{1,18}$/.test(v) },
    numeric: {
      typeName: names.decimal,
      family: 'ordered',
      toJson: quotedJson,
      isText: (v) => v.length <= 1000 && /^-?\d+(\.\d+)?$/.test(v),
    },
    boolean: { typeName: 'Boolean', family: 'boolean', toJson: bareJson, isText: (v) => v === 'true' || v === 'false' },
    date: { typeName: names.date, family: 'ordered', toJson: quotedJson, isText: isDay },
    'timestamp with time zone': {
      typeName: names.dateTime,
      family: 'ordered',
      toJson: (column, nullable) =>
        quotedJson(sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`, nullable),
      isText: (v) =>
        /^\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/.test(v) &&
        !Number.isNaN(Date.parse(v.replace(/\+00$/, 'Z'))),
    },
    jsonb: { typeName: names.json, family: 'opaque', toJson: bareJson, isText: () => false },
    daterange: {
      typeName: undefined,
      family: 'range',
      // Periods are ordered by their first day; one without a beginning counts as unknown.
      sortKey: { sqlType: 'date', of: (column) => sql`lower(${column})` },
      toJson: quotedJson,
      isText: isDay,
    },
  };
}

// A cast to a type with a length or a small range would cut a value, or fail, where a comparison must only not match.
const castTypes: Readonly<Record<string, string>> = { char: 'bpchar', smallint: 'integer' };

/** Tell how a Drizzle column appears. @throws for a column type that the engine does not know. */
export function columnCodec(column: Column, names: ScalarNames): ColumnCodec {
  const sqlType = column.getSQLType();
  // Drizzle tells an array by its dimensions; the SQL type is the element's.
  const isArray = (column as PgColumn).dimensions > 0;
  const values = column.enumValues;
  if (values && values.length > 0) {
    const typeName = pascalCase(sqlType);
    return {
      typeName,
      family: 'enum',
      sqlType: `"${sqlType}"`,
      isArray,
      toJson: isArray ? anyJson : quotedJson,
      isText: (v) => values.includes(v),
    };
  }
  const base = sqlType.replace(/\(.*\)/, '');
  const family = families(names)[base];
  if (!family) throw new Error(`Column ${column.name} has the type ${sqlType}, which the engine cannot show`);
  return { ...family, sqlType: castTypes[base] ?? base, isArray, ...(isArray && { toJson: anyJson }) };
}

/** Turn a SQL name (`company_kind`) into a GraphQL type name (`CompanyKind`). */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
