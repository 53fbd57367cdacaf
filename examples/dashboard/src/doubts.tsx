import { useQuery } from '@tanstack/react-query';
import { queries } from './market.ts';
import { Panel } from './panel.tsx';
import { doubtInWords } from './words.ts';

/** What does not fit in the sources, and how the ledger reads it. */
export function Doubts() {
  const query = useQuery(queries.inconsistencies.list({ first: 50 }));
  return (
    <Panel
      title="What does not fit"
      lead="Inconsistencies within and between the sources, and how they were read."
      query={query}
      wide
    >
      {({ nodes }) => (
        <ul className="notes">
          {nodes.map(({ id, kind, what, reading, confidence, document }) => (
            <li key={id}>
              <h3>{what}</h3>
              {reading && <p>{reading}</p>}
              <p className="quiet">
                {doubtInWords(kind)} · sure by {confidence} % · {document.title}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
