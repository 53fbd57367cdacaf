import { readdir, readFile } from 'node:fs/promises';

/** One tab of GraphiQL as it opens; a tab is called after its operation. */
export interface ExampleTab {
  readonly query: string;
  readonly variables?: string;
}

/** Read the example operations: one tab for each `*.graphql` file of this folder, by file name, with the variables of the `.json` beside it. */
export async function exampleTabs(): Promise<readonly ExampleTab[]> {
  const folder = new URL('.', import.meta.url);
  const names = (await readdir(folder)).sort();
  const queries = names.filter((name) => name.endsWith('.graphql'));
  return Promise.all(
    queries.map(async (name) => {
      const variables = name.replace(/graphql$/, 'json');
      return {
        query: await readFile(new URL(name, folder), 'utf8'),
        ...(names.includes(variables) ? { variables: await readFile(new URL(variables, folder), 'utf8') } : {}),
      };
    }),
  );
}
