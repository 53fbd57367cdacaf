/** The media types of an answer, the preferred one first. */
export const answerMediaTypes = ['application/graphql-response+json', 'application/json'] as const;
export type AnswerMediaType = (typeof answerMediaTypes)[number];

/** Choose the media type of the answer by the Accept header; null when it allows none of ours. No header, or an empty one, allows all. */
export function negotiate(accept: string | null): AnswerMediaType | null {
  if (!accept?.trim()) return answerMediaTypes[0];
  let chosen: AnswerMediaType | null = null;
  let best = 0;
  const ranges = accept.toLowerCase().split(',').map(parseRange);
  for (const mediaType of answerMediaTypes) {
    // The most specific range that fits decides: `application/json;q=0, */*` means anything but plain JSON.
    const range = [mediaType, 'application/*', '*/*']
      .map((name) => ranges.find(({ type }) => type === name))
      .find(Boolean);
    if (range !== undefined && range.quality > best) {
      chosen = mediaType;
      best = range.quality;
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
