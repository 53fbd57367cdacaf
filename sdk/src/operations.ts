export { NephoscopeError } from './errors.ts';
export * from './generated/operations.ts';
export { createTransport, type Transport, type TransportOptions } from './transport.ts';
export { trustedDocuments } from './trusted-documents.ts';
