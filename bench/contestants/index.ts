import { fileURLToPath } from 'node:url';
import type { Contestant } from './contestant.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const contestants: readonly Contestant[] = [
  {
    name: 'limit',
    title: 'the limit: node:http, postgres.js, SQL by hand',
    command: ({ databaseUrl, port }) => ({
      arguments: ['bench/contestants/limit.ts'],
      folder: root,
      environment: { DATABASE_URL: databaseUrl, PORT: String(port) },
    }),
  },
  {
    name: 'nephoscope',
    title: 'Nephoscope as a user starts it',
    command: ({ databaseUrl, port }) => ({
      arguments: ['src/main.ts', 'serve'],
      folder: root,
      environment: { DATABASE_URL: databaseUrl, PORT: String(port) },
    }),
  },
];
