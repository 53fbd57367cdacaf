/** Records as JSON texts, in batches as they come. */
export type Records = AsyncIterable<readonly string[]>;

/** Split UTF-8 bytes into lines, a batch for each chunk; the last line ends with a line feed like all others. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
}

/** The records of one kind, on their way through an export of several. */
export interface KindOfRecords {
  readonly kind: string;
  readonly records: Records;
}

const envelope = /^\{"kind":"([a-z_]+)","record":/;

/**
 * Part the lines of an export in envelopes by kind. Each kind's records must be read to their end before the next kind
 * is asked for.
 */
export async function* byKind(batches: Records): AsyncGenerator<KindOfRecords> {
  const iterator = batches[Symbol.asyncIterator]();
  let lines: readonly string[] = [];

  async function nextKind(): Promise<string | undefined> {
    while (lines.length === 0) {
      const { done, value } = await iterator.next();
      if (done === true) return undefined;
      lines = value;
    }
    return envelope.exec(lines[0] ?? '')?.[1];
  }

  async function* recordsOf(kind: string): AsyncGenerator<readonly string[]> {
    const start = `{"kind":"${kind}","record":`;
    while ((await nextKind()) === kind) {
      const end = lines.findIndex((line) => !line.startsWith(start));
      const own = end === -1 ? lines : lines.slice(0, end);
      lines = lines.slice(own.length);
      yield own.map((line) => line.slice(start.length, -1));
    }
  }

  try {
    for (let kind = await nextKind(); kind !== undefined; kind = await nextKind()) {
      yield { kind, records: recordsOf(kind) };
    }
  } finally {
    await iterator.return?.();
  }
}
