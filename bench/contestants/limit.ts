import { createServer, type ServerResponse } from 'node:http';
import postgres from 'postgres';
import { operations } from '../operations/index.ts';

// What is left when everything but the database, the driver and HTTP is taken away: POST /<operation> with the variables
// as JSON, and the statement's text back.
const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 10, fetch_types: false });
const byPath = new Map(operations.map(({ name, limit }) => [`/${name}`, limit]));

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answer(request.url ?? '', Buffer.concat(chunks).toString())
      .then((text) => respond(response, 200, `{"data":${text}}`))
      .catch((error: unknown) => respond(response, 500, String(error)));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');

async function answer(path: string, body: string): Promise<string> {
  const limit = byPath.get(path);
  if (!limit) throw new Error(`no operation ${path}`);
  const [row] = await sql.unsafe(limit.sql, [...limit.parameters(JSON.parse(body))], { prepare: true }).values();
  return String(row?.[0]);
}

function respond(response: ServerResponse, status: number, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  response.end(body);
}
