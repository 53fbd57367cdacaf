export { NephoscopeError } from './errors.ts';
export * from './generated/operations.ts';
export { type ClientOptions, createTransport, type Transport } from './transport.ts';
