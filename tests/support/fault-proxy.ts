import net from 'node:net';

/**
 * What happens to the traffic: `pass` carries it, `hole` accepts connections and swallows everything, `reset` breaks
 * every connection, `hang-up` accepts and closes at once.
 */
export type FaultMode = 'pass' | 'hole' | 'reset' | 'hang-up';

export interface FaultProxy extends AsyncDisposable {
  /** The URL given, but through the proxy. */
  readonly url: string;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** How often the direction of traffic turned from answers to questions: the round trips. */
  readonly roundTrips: number;
  /** Change the mode, also of the connections that are open. */
  set(mode: FaultMode): void;
}

/** Stand between a client and the server of a database URL, on a free port. */
export async function startFaultProxy(url: string): Promise<FaultProxy> {
  const target = new URL(url);
  const links = new Set<{ client: net.Socket; server: net.Socket }>();
  let mode: FaultMode = 'pass';
  let accepted = 0;
  let roundTrips = 0;
  let asking = false;

  const listener = net.createServer((client) => {
    accepted += 1;
    client.on('error', () => {});
    if (mode === 'reset') return void client.resetAndDestroy();
    if (mode === 'hang-up') return void client.destroy();
    const server = net.connect({ host: target.hostname, port: Number(target.port || 5432) });
    server.on('error', () => {});
    const link = { client, server };
    links.add(link);
    client.on('data', (chunk) => {
      if (!asking) roundTrips += 1;
      asking = true;
      if (mode === 'pass') server.write(chunk);
    });
    server.on('data', (chunk) => {
      asking = false;
      if (mode === 'pass') client.write(chunk);
    });
    client.on('close', () => {
      links.delete(link);
      server.destroy();
    });
    server.on('close', () => {
      if (mode !== 'hole') client.destroy();
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((listener.address() as net.AddressInfo).port);

  return {
    url: through.href,
    get accepted() {
      return accepted;
    },
    get roundTrips() {
      return roundTrips;
    },
    set(next) {
      // What was swallowed is gone: a connection that went through the hole cannot be carried on.
      if (mode === 'hole' || next === 'reset') for (const { client } of links) client.resetAndDestroy();
      mode = next;
    },
    async [Symbol.asyncDispose]() {
      for (const { client, server } of links) {
        client.destroy();
        server.destroy();
      }
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
