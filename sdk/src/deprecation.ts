import type { Hooks, RequestEvent, ResponseInfo } from './transport.ts';

/** What the service announced of an operation that it answers still. */
export interface DeprecationNotice {
  readonly operation: string;
  /** Since when, as the `Deprecation` header says it. */
  readonly deprecation: string | null;
  /** Until when it is answered, as the `Sunset` header says it. */
  readonly sunset: string | null;
  /** Where to read more, as the `Link` header says it. */
  readonly link: string | null;
}

/** Adds to a hook on responses another that hears of deprecations, once an operation. */
export function watchDeprecations(
  onDeprecation: (notice: DeprecationNotice) => void,
  onResponse?: Hooks['onResponse'],
): NonNullable<Hooks['onResponse']> {
  const told = new Set<string>();
  return (event: RequestEvent & { readonly response: ResponseInfo; readonly durationMs: number }) => {
    onResponse?.(event);
    const { operation, response } = event;
    const [deprecation = null, sunset = null, link = null] = ['deprecation', 'sunset', 'link'].map((name) =>
      response.headers.get(name),
    );
    if ((deprecation ?? sunset) === null || told.has(operation)) return;
    told.add(operation);
    onDeprecation({ operation, deprecation, sunset, link });
  };
}
