import type { IncomingMessage } from 'node:http';
import { publicError } from '../graphql/errors.ts';

/**
 * Read a request's body as text, and no more of it than `limit` bytes.
 *
 * Refuses with PAYLOAD_TOO_LARGE, or with BAD_REQUEST for what is not UTF-8 or breaks off.
 */
export async function readBody(request: Request, message: IncomingMessage | undefined, limit: number): Promise<string> {
  const declared = request.headers.get('content-length');
  if (declared !== null && Number(declared) > limit) throw tooLarge(limit);
  return decodeBody(message === undefined ? await collectStream(request, limit) : await collectMessage(message, limit));
}

/** Decode a body. Refuses with BAD_REQUEST what is not UTF-8; a byte order mark is dropped. */
export function decodeBody(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw publicError('BAD_REQUEST', 'The body is not valid UTF-8.');
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Collect a body, and no more of it than `limit` bytes. Listens instead of iterating: leaving an iteration early would destroy the socket that has to carry the refusal. */
export function collectMessage(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) return void chunks.push(chunk);
      message.off('data', onData).pause();
      reject(tooLarge(limit));
    };
    // Whichever comes first counts: a body that ended is closed as well.
    const onClose = () => reject(publicError('BAD_REQUEST', 'The body broke off.'));
    const onEnd = () => {
      message.off('close', onClose);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size));
    };
    message.on('data', onData).on('end', onEnd).on('close', onClose).on('error', onClose);
  });
}

async function collectStream(request: Request, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

function tooLarge(limit: number) {
  return publicError('PAYLOAD_TOO_LARGE', `The body is larger than ${limit} bytes.`, {
    extensions: { limit },
  });
}
