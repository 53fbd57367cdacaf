import net from 'node:net';

/** What went over the wire between a contestant and Postgres. */
interface WireCount {
  /** Statements that Postgres was told to run, those that control transactions included. */
  readonly statements: number;
  /** Of what Postgres sent. */
  readonly bytes: number;
}

export interface WireTap extends AsyncDisposable {
  /** The database's URL, but through the tap. */
  readonly url: string;
  /** Give what was counted since the last time. */
  take(): WireCount;
}

/** Stand between a contestant and its database and count. It takes time, so that nothing is measured through it. */
export async function startWireTap(databaseUrl: string): Promise<WireTap> {
  const target = new URL(databaseUrl);
  const sockets = new Set<net.Socket>();
  let statements = 0;
  let bytes = 0;
  const listener = net.createServer((client) => {
    const server = net.connect({ host: target.hostname, port: Number(target.port || 5432) });
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
    const count = messageReader((type) => {
      if (type === 'E' || type === 'Q') statements += 1;
    });
    client.on('data', count);
    server.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const through = new URL(databaseUrl);
  through.hostname = '127.0.0.1';
  through.port = String((listener.address() as net.AddressInfo).port);
  return {
    url: through.href,
    take() {
      const taken = { statements, bytes };
      statements = 0;
      bytes = 0;
      return taken;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}

/** Cut what a client sends to Postgres into messages: each a letter and a length, but for the first, which has no letter. */
function messageReader(onMessage: (type: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let isFirst = true;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const header = isFirst ? 4 : 5;
      if (rest.length < header) return;
      const length = rest.readUInt32BE(header - 4) + header - 4;
      if (rest.length < length) return;
      if (!isFirst) onMessage(String.fromCharCode(rest[0] ?? 0));
      isFirst = false;
      rest = rest.subarray(length);
    }
  };
}
