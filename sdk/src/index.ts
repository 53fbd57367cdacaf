export type { Call } from './call.ts';
export { type Client, createClient, type DocumentArguments } from './client.ts';
export type { OperationDocument, TypedDocument } from './document.ts';
export { type ErrorKind, NephoscopeError, type ServiceError } from './errors.ts';
export type { Operations } from './generated/namespaces.ts';
export type * from './generated/types.ts';
export type { PagedCall } from './paged.ts';
export type { Answer, CallOptions, ClientOptions, Hooks, RequestEvent, ResponseInfo, Transport } from './transport.ts';
