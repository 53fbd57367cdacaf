export type { OperationDocument } from './document.ts';
export * from './generated/documents.ts';
export { documentId } from './trusted-documents.ts';
