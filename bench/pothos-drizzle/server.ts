import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { builder } from './builder.ts';
import './types.ts';
import './queries.ts';

const yoga = createYoga({ schema: builder.toSchema(), graphiql: false, landingPage: false });
createServer((request, response) => void yoga(request, response)).listen(Number(process.env['PORT']), '127.0.0.1');
