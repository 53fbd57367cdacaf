export * from './generated/nodes.ts';
export type { TypedDocumentNode } from './node.ts';
