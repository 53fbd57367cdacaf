/** The media types of an answer. */
export const answerMediaTypes = ['application/graphql-response+json', 'application/json'] as const;
export type AnswerMediaType = (typeof answerMediaTypes)[number];

/** What clients get that name no type: the older one, whose status is 200 as soon as the request itself is well-formed. */
export const defaultMediaType: AnswerMediaType = 'application/json';

/** Choose the media type of the answer by the Accept header; null when it allows none of ours. No header, or an empty one, allows all. */
export function negotiate(accept: string | null): AnswerMediaType | null {
  if (!accept?.trim()) return defaultMediaType;
  const ranges = accept.toLowerCase().split(',').map(parseRange);
  let chosen: AnswerMediaType | null = null;
  let best = 0;
  for (const mediaType of answerMediaTypes) {
    // The most specific range that fits decides: `application/json;q=0, */*` means anything but plain JSON.
    const range = [mediaType, 'application/*', '*/*']
      .map((name) => ranges.find(({ type }) => type === name))
      .find((found) => found !== undefined);
    if (range === undefined || range.quality === 0) continue;
    const weight = range.quality + (range.type === mediaType ? 0.0002 : mediaType === defaultMediaType ? 0.0001 : 0);
    if (weight > best) {
      chosen = mediaType;
      best = weight;
    }
  }
  return chosen;
}

function parseRange(range: string): { type: string; quality: number } {
  const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: !parameters.every(isUtf8) ? 0 : quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

/** Tell whether a Content-Type header says uncompressed JSON in UTF-8. */
export function isJson(contentType: string | null): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => part.trim().toLowerCase());
  return type === 'application/json' && parameters.every(isUtf8);
}

/** Other parameters than charset mean nothing here and are let through. */
function isUtf8(parameter: string): boolean {
  return !parameter.startsWith('charset=') || /^charset="?utf-?8"?$/.test(parameter);
}
