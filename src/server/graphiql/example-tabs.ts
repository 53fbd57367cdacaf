import { readFile } from 'node:fs/promises';

/** One tab of GraphiQL as it opens; a tab is called after its operation. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

/** The tabs in the order in which they tell the story of the bundled data. */
const examples: readonly { query: string; variables?: string }[] = [
  { query: './leaders.graphql' },
  { query: '../../../docs/first-query.graphql' },
  { query: './disagreements.graphql' },
  { query: './company.graphql', variables: './company.json' },
];

/** Read the example operations. */
export function exampleTabs(): Promise<readonly ExampleTab[]> {
  return Promise.all(
    examples.map(async ({ query, variables }) => ({
      query: await read(query),
      ...(variables === undefined ? {} : { variables: await read(variables) }),
    })),
  );
}

function read(path: string): Promise<string> {
  return readFile(new URL(path, import.meta.url), 'utf8');
}
