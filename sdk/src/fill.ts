/**
 * What a value looks like: a value stands for itself, `?` may be null, `*` is a list, `|` one of several types, and any
 * other object has these fields.
 */
export type Shape = string | number | boolean | null | { readonly [key: string]: Shape };

/** The given parts of a value, the rest from its shape: null and empty lists where they may be, else an example. */
export function fill(shape: Shape | undefined, given: unknown, place: string): unknown {
  if (shape === undefined) throw new TypeError(`${place} is not answered by this operation`);
  if (shape === null || typeof shape !== 'object') return given === undefined ? shape : given;
  if (shape['?'] !== undefined) return given == null ? null : fill(shape['?'], given, place);
  if (shape['*'] !== undefined) return ((given ?? []) as unknown[]).map((item) => fill(shape['*'], item, place));
  const fields = (given ?? {}) as Readonly<Record<string, unknown>>;
  const types = shape['|'];
  if (typeof types === 'object' && types !== null) {
    const name = fields['__typename'] ?? Object.keys(types)[0];
    const type = types[name as string];
    // A type that this version does not know is what its writer makes of it.
    return type === undefined ? fields : fill(type, { ...fields, __typename: name }, place);
  }
  const keys = new Set([...Object.keys(shape), ...Object.keys(fields)]);
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      fields[key] === undefined ? fill(shape[key], undefined, key) : fill(shape[key], fields[key], `${place}.${key}`),
    ]),
  );
}
