export type { introspection } from './generated/introspection.ts';
