import type { Documents } from '../documents.ts';
import type { RequestContext, ServerPlugin } from '../request-context.ts';

/** Take documents, parsed and validated, from where they are kept. */
export function useDocuments(documents: Documents): ServerPlugin {
  return {
    onParse({ params, context, setParsedDocument }) {
      const { document } = context as Partial<RequestContext>;
      setParsedDocument(document ?? documents.read(String(params.source)));
    },
    onValidate({ params, setResult }) {
      setResult([...documents.errorsOf(params.documentAST)]);
    },
  };
}
