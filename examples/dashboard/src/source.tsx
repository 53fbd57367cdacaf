import type { ClaimSourced, SourceDocumentBrief } from '@nephoscope/sdk';
import { doubtInWords } from './words.ts';

/** The document that says it. */
export function Source({ document }: { document: SourceDocumentBrief }) {
  const publisher = document.publisher?.name ?? document.publisherName;
  const title = document.url ? <a href={document.url}>{document.title}</a> : document.title;
  return (
    <span className="source">
      {title}
      {publisher && <small>{publisher}</small>}
    </span>
  );
}

/** What is doubtful about claims, each doubt once. */
export function DoubtsOf({ claims }: { claims: readonly ClaimSourced[] }) {
  const flags = [...new Set(claims.flatMap((claim) => claim.flags))];
  if (flags.length === 0) return <span className="quiet">none noted</span>;
  return (
    <ul className="flags">
      {flags.map((flag) => (
        <li key={flag}>{doubtInWords(flag)}</li>
      ))}
    </ul>
  );
}
