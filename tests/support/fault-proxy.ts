import net from 'node:net';
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises';

/**
 * What happens to the traffic: `pass` carries it, `delay` carries it 300 ms later, `trickle` carries it byte by byte,
 * `cut` breaks a connection after so many bytes of answers, `hole` accepts connections and swallows everything,
 * `reset` breaks every connection, `hang-up` accepts and closes at once, and closes what is open when it is used.
 */
export type FaultMode = 'pass' | 'delay' | 'trickle' | 'cut' | 'hole' | 'reset' | 'hang-up';

export interface FaultProxy extends AsyncDisposable {
  /** The URL given, but through the proxy. */
  readonly url: string;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** How often the direction of traffic turned from answers to questions: the round trips. */
  readonly roundTrips: number;
  /** Bytes of answers that came from the server so far. */
  readonly carried: number;
  /** Change the mode, also of the connections that are open; `bytes` says where `cut` cuts. */
  set(mode: FaultMode, bytes?: number): void;
}

const delayMs = 300;

interface Link {
  readonly client: net.Socket;
  readonly server: net.Socket;
  /** Bytes of answers that may still be carried when connections are cut. */
  left: number;
}

/** Stand between a client and the server of a database URL, on a free port. */
export async function startFaultProxy(url: string): Promise<FaultProxy> {
  const target = new URL(url);
  const links = new Set<Link>();
  let mode: FaultMode = 'pass';
  let cutAfter = 0;
  let accepted = 0;
  let roundTrips = 0;
  let carried = 0;
  let asking = false;

  async function carry(link: Link, to: net.Socket, chunk: Buffer): Promise<void> {
    if (mode === 'delay') await sleep(delayMs);
    if (mode === 'trickle') {
      for (const byte of chunk) {
        to.write(Buffer.of(byte));
        await turn();
      }
      return;
    }
    if (mode === 'cut' && to === link.client) {
      to.write(chunk.subarray(0, link.left));
      link.left -= chunk.length;
      if (link.left <= 0) link.client.destroySoon();
      return;
    }
    if (mode === 'hang-up') link.client.destroy();
    else if (mode !== 'hole') to.write(chunk);
  }

  const listener = net.createServer((client) => {
    accepted += 1;
    client.on('error', () => {});
    if (mode === 'reset') return void client.resetAndDestroy();
    if (mode === 'hang-up') return void client.destroy();
    const server = net.connect({ host: target.hostname, port: Number(target.port || 5432), noDelay: true });
    server.on('error', () => {});
    client.setNoDelay();
    const link: Link = { client, server, left: cutAfter };
    links.add(link);
    // Each direction in its order, whatever happened to the piece before.
    let questions = Promise.resolve();
    let answers = Promise.resolve();
    client.on('data', (chunk) => {
      if (!asking) roundTrips += 1;
      asking = true;
      questions = questions.then(() => carry(link, server, chunk));
    });
    server.on('data', (chunk) => {
      asking = false;
      carried += chunk.length;
      answers = answers.then(() => carry(link, client, chunk));
    });
    client.on('close', () => {
      links.delete(link);
      server.destroy();
    });
    const hangUp = async () => {
      await answers;
      if (mode !== 'hole') client.destroySoon();
    };
    server.on('close', () => void hangUp());
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
    get carried() {
      return carried;
    },
    set(next, bytes = 0) {
      // What was swallowed is gone: a connection that went through the hole cannot be carried on.
      if (mode === 'hole' || next === 'reset') for (const { client } of links) client.resetAndDestroy();
      mode = next;
      cutAfter = bytes;
      for (const link of links) link.left = bytes;
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
