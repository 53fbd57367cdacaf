import type { OperationDocument } from './document.ts';
import { NephoscopeError } from './errors.ts';

/** How a transport sends an id in place of a document's text. */
export interface Identification {
  /** The id to send; undefined sends the text. */
  identify(document: OperationDocument): Promise<string | undefined>;
  /** Told that the service does not take the id: whether to send the document again, as `identify` says then. */
  isRefused(document: OperationDocument): boolean;
}

/** The id of a document, as `persisted-documents.json` has it: `sha256:` and the hash of its text. */
export async function documentId({ text }: { readonly text: string }): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256:${Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Sends documents by their id: `prefer` sends the text of what the service does not know, `require` never sends a text.
 * Browsers hash on secure pages only; on others `prefer` sends texts and `require` rejects.
 */
export function trustedDocuments(mode: 'prefer' | 'require'): Identification {
  const ids = new Map<string, Promise<string> | undefined>();
  return {
    async identify(document) {
      const { text, name } = document;
      if (globalThis.crypto?.subtle) {
        if (!ids.has(text)) ids.set(text, documentId(document));
        return ids.get(text);
      }
      if (mode === 'prefer') return undefined;
      throw new NephoscopeError('usage', name, 'its id cannot be made here: the page is not secure');
    },
    isRefused({ text }) {
      if (mode === 'require' || !ids.get(text)) return false;
      ids.set(text, undefined);
      return true;
    },
  };
}
