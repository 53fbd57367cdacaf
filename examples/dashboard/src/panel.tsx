import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface PanelProps<Data> {
  readonly title: string;
  readonly lead: string;
  readonly query: UseQueryResult<Data>;
  /** What must be known before the query can be asked. */
  readonly after?: UseQueryResult<unknown>;
  /** Stands beside the title. */
  readonly controls?: ReactNode;
  readonly wide?: boolean;
  children(data: Data): ReactNode;
}

/** A section of the page that waits for its data, and says when there is none to be had. */
export function Panel<Data>({ title, lead, query, after, controls, wide = false, children }: PanelProps<Data>) {
  const failed = after?.error ? after : query.error ? query : undefined;
  const isPending = query.isPending && !failed;
  return (
    <section className={wide ? 'panel wide' : 'panel'} aria-label={title} aria-busy={isPending}>
      <div className="heading">
        <h2>{title}</h2>
        {controls}
      </div>
      <p className="lead">{lead}</p>
      {isPending && <div className="waiting" role="status" aria-label="Loading" />}
      {failed && (
        <div className="failed" role="alert">
          <p>This could not be loaded: {failed.error?.message}.</p>
          <button type="button" onClick={() => void failed.refetch()}>
            Try again
          </button>
        </div>
      )}
      {query.data !== undefined && children(query.data)}
    </section>
  );
}
