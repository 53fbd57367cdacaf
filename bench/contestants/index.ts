import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };
import type { Contestant } from './contestant.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What `npm start` runs, without the word `node`. */
const [, ...started] = packageJson.scripts.start.split(' ');
const postgraphile = join(root, 'bench/postgraphile');
const pothosDrizzle = join(root, 'bench/pothos-drizzle');

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
      arguments: started,
      folder: root,
      environment: { DATABASE_URL: databaseUrl, PORT: String(port) },
    }),
  },
  {
    name: 'postgraphile',
    title: 'PostGraphile 5',
    ownPackage: postgraphile,
    command: ({ databaseUrl, port }) => ({
      arguments: ['server.ts'],
      folder: postgraphile,
      environment: { DATABASE_URL: databaseUrl, PORT: String(port), GRAPHILE_ENV: 'production' },
    }),
  },
  {
    name: 'pothos-drizzle',
    title: 'Pothos with @pothos/plugin-drizzle on graphql-yoga',
    ownPackage: pothosDrizzle,
    command: ({ databaseUrl, port }) => ({
      arguments: ['server.ts'],
      folder: pothosDrizzle,
      environment: { DATABASE_URL: databaseUrl, PORT: String(port) },
    }),
  },
];
