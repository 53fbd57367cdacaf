/**
 * Bring an answer into the shape that all contestants' are compared in: the one that Nephoscope gives.
 *
 * Where a contestant's fields lie differently, its document says so by aliases: `_` stands for the object itself
 * (`nodes { _: investment { … } }`), and `amount__currency` for a field within an object, which is null when the first of
 * its fields is. Cursors are opaque, and only compared by whether they are there.
 */
export function normalise(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => normalise(each));
  if (typeof value !== 'object' || value === null) return isCursor(key) && value !== null ? 'a cursor' : value;
  if ('_' in value) return normalise(value._);
  const result: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const [outer = '', inner] = name.split('__');
    if (inner === undefined) result[name] = normalise(member, name);
    else result[outer] = { ...(result[outer] as object | undefined), [inner]: normalise(member, inner) };
  }
  for (const [name, member] of Object.entries(result)) {
    const isNested = Object.keys(value).some((each) => each.startsWith(`${name}__`));
    if (isNested && Object.values(member as object)[0] === null) result[name] = null;
  }
  return result;
}

function isCursor(key: string): boolean {
  return key === 'cursor' || key === 'endCursor' || key === 'startCursor';
}
