import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { expansionCheckedFrom, mostExpansion } from './limits.ts';
import { SourceError } from './source-error.ts';

/** One file to read: a file of the disk, or one inside an archive. */
export interface InputFile {
  /** The path as the user gave it, and the name inside the archive after a colon. */
  readonly shown: string;
  /** The name that a mapping's `files` is compared with. */
  readonly name: string;
  /** Read it from its beginning, decompressed; `onRead` is told how many bytes of the disk that took. */
  read(onRead: (bytes: number) => void): AsyncIterable<Buffer>;
}

export interface InputFiles {
  readonly files: readonly InputFile[];
  /** Bytes on the disk. */
  readonly size: number;
  /** SHA-256 of the file, or of the digests of all in their order. */
  readonly sha256: string;
}

/** Look at the files of an import, those inside zip archives one by one. Throws `SourceError`. */
export async function openInputs(paths: readonly string[]): Promise<InputFiles> {
  const files: InputFile[] = [];
  const digests: string[] = [];
  let size = 0;
  for (const path of paths) {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new SourceError(path, undefined, `cannot be read (${error.code})`);
    });
    if (!found.isFile()) throw new SourceError(path, undefined, 'is no file');
    size += found.size;
    digests.push(await digest(path));
    if (/\.zip$/i.test(path)) files.push(...(await zipEntries(path)));
    else files.push(diskFile(path));
  }
  const [only = ''] = digests;
  const sha256 = digests.length === 1 ? only : createHash('sha256').update(digests.join('\n')).digest('hex');
  return { files, size, sha256 };
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

const unpackers: readonly { readonly ending: RegExp; readonly start: () => Transform }[] = [
  { ending: /\.gz$/i, start: () => createGunzip() },
  { ending: /\.zst$/i, start: () => createZstdDecompress() },
];

function diskFile(path: string): InputFile {
  const unpack = unpackers.find(({ ending }) => ending.test(path))?.start;
  return {
    shown: path,
    name: basename(path).replace(/\.(?:gz|zst)$/i, ''),
    async *read(onRead) {
      const stream = createReadStream(path);
      let packed = 0;
      stream.on('data', (chunk) => {
        packed += chunk.length;
        onRead(chunk.length);
      });
      const bytes = unpack ? bounded(path, unpacked(stream, unpack()), () => packed) : stream;
      try {
        yield* bytes as AsyncIterable<Buffer>;
      } catch (error) {
        throw readingError(path, error);
      } finally {
        stream.destroy();
      }
    },
  };
}

function unpacked(stream: Readable, unpack: Transform): Readable {
  stream.on('error', (error) => unpack.destroy(error));
  return stream.pipe(unpack);
}

/** Refuse what grows out of proportion, before it is done growing. */
async function* bounded(shown: string, bytes: AsyncIterable<Buffer>, packed: () => number): AsyncIterable<Buffer> {
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > expansionCheckedFrom && size > packed() * mostExpansion)
      throw new SourceError(
        shown,
        undefined,
        `unpacks to more than ${mostExpansion} times its size, as a zip bomb does; unpack it yourself if you trust it`,
      );
    yield chunk;
  }
}

async function zipEntries(path: string): Promise<InputFile[]> {
  const archive = await openArchive(path);
  const entries = await new Promise<Entry[]>((resolve, reject) => {
    const found: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      if (!entry.fileName.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(entry.fileName)) found.push(entry);
      archive.readEntry();
    });
    archive.on('end', () => resolve(found));
    archive.on('error', (error: Error) => reject(readingError(path, error)));
    archive.readEntry();
  });
  archive.close();
  return entries.map((entry) => ({
    shown: `${path}:${entry.fileName}`,
    name: basename(entry.fileName),
    async *read(onRead) {
      const opened = await openArchive(path);
      const share = entry.uncompressedSize === 0 ? 0 : entry.compressedSize / entry.uncompressedSize;
      try {
        const stream = await opened.openReadStreamPromise(entry);
        for await (const chunk of bounded(`${path}:${entry.fileName}`, stream, () => entry.compressedSize)) {
          onRead(chunk.length * share);
          yield chunk;
        }
      } catch (error) {
        throw readingError(`${path}:${entry.fileName}`, error);
      } finally {
        opened.close();
      }
    },
  }));
}

async function openArchive(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw readingError(path, error);
  }
}

function readingError(shown: string, error: unknown): Error {
  if (error instanceof SourceError) return error;
  return new SourceError(shown, undefined, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
}
