import type { SQL } from 'drizzle-orm';
import { refusal } from './errors.ts';
import type { Json } from './json.ts';

const canonical = /^([A-Z][A-Za-z0-9]*):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** The two halves of a global id. */
export interface GlobalId {
  readonly typeName: string;
  readonly uuid: string;
}

/** Build a row's global id in SQL from its uuid. */
export function globalIdJson(typeName: string, uuid: SQL): Json {
  return [`"${typeName}:`, uuid, '"'];
}

/** Take a global id apart. @throws BAD_ID when it is not one that this service gives out. */
export function decodeGlobalId(id: unknown): GlobalId {
  const match = typeof id === 'string' ? canonical.exec(id) : null;
  if (!match) throw badId(id, 'It is not an id that this service gives out; use the value of an `id` field as it is.');
  return { typeName: match[1] as string, uuid: match[2] as string };
}

/** Take the uuid out of the global id of a known type. @throws BAD_ID when it is malformed or another type's. */
export function decodeGlobalIdOf(typeName: string, id: unknown): string {
  const decoded = decodeGlobalId(id);
  if (decoded.typeName !== typeName)
    throw badId(id, `It belongs to type ${decoded.typeName}; a ${typeName} is wanted here.`);
  return decoded.uuid;
}

function badId(id: unknown, reason: string) {
  return refusal('BAD_ID', `Invalid id ${JSON.stringify(String(id).slice(0, 100))}. ${reason}`);
}
