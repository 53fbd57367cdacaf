import { longestDocument } from './limits.ts';
import { SourceError } from './source-error.ts';

/** Read a file whose form (`YAML`, `JSON`) can only be read whole. Throws `SourceError` when it is too long. */
export async function readWholeText(text: AsyncIterable<string>, shown: string, form: string): Promise<string> {
  let whole = '';
  for await (const chunk of text) {
    whole += chunk;
    if (whole.length > longestDocument)
      throw new SourceError(
        shown,
        undefined,
        `has more than ${longestDocument} characters; ${form} is read whole, so convert it to NDJSON`,
      );
  }
  return whole;
}
