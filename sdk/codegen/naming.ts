import type { DocumentNode } from 'graphql';

/** A `.graphql` file as GraphQL Codegen hands it over. */
export interface DocumentFile {
  readonly location?: string | undefined;
  readonly document?: DocumentNode | undefined;
}

/** What a file's place under `operations/` says of its operation. */
export function nameByLocation(location: string): { namespace: string; method: string; name: string } {
  const parts = /(?:^|\/)operations\/([^/]+)\/([^/]+)\.graphql$/.exec(location.replaceAll('\\', '/'));
  if (parts === null) throw new Error(`${location}: an operation lives in sdk/operations/<namespace>/<method>.graphql`);
  const namespace = camelCase(parts[1] ?? '');
  const method = camelCase(parts[2] ?? '');
  return { namespace, method, name: pascalCase(namespace) + pascalCase(method) };
}

function camelCase(kebab: string): string {
  return kebab.replace(/-+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function pascalCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
