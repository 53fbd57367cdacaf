import { LRUCache } from 'lru-cache';
import type { Connection } from './connection.ts';
import type { Pool } from './pool.ts';

/** A place on a connection: its own, or one that others travel on as well. */
export interface Place {
  readonly connection: Connection;
  /** Whether statements of others are on the connection now. */
  isShared(): boolean;
  /** Let no others on: what runs here will be stopped, and who is on it already may suffer. */
  seal(): void;
  /** Whether somebody sealed it while this one was on it. */
  isSealed(): boolean;
  /** Leave; `ended` when the statement came to its own end, so that its time tells something. */
  release(ended: boolean): void;
}

/**
 * What those on a connection may take together, as measured before. Twice as much brings no more answers a second, and makes the slowest of
 * a hundred wait half as long again, behind a session that the processor has left; with less, statements of a millisecond travel alone.
 */
const mostExpectedMs = 5;
/** Nobody gets in line behind a statement that takes this much longer than expected. */
const stuckMs = 50;
const newestWeight = 0.25;
const knownStatements = 1_000;

interface Pipeline {
  readonly connection: Connection;
  /** How many are on it. */
  travellers: number;
  /** What those on it will take together. */
  expectedMs: number;
  /** When something last came of it. */
  movedAt: number;
  sealed: boolean;
}

/**
 * Let short statements travel together: sent before the answer to the one before has come, many leave in one write, and a session of the
 * server that finds the next one waiting does not go to sleep. At most `width` connections of the pool serve so; whatever is long, or
 * was never seen before, gets one for itself.
 */
export function createPipelines(pool: Pool<Connection>, width: number) {
  const open = new Set<Pipeline>();
  const durations = new LRUCache<string, number>({ max: knownStatements });

  async function alone(statement: string, waitMs: number, signal?: AbortSignal): Promise<Place> {
    const connection = await pool.acquire(waitMs, signal);
    const startedAt = performance.now();
    return {
      connection,
      isShared: () => false,
      seal() {},
      isSealed: () => false,
      release(ended) {
        if (ended) note(statement, performance.now() - startedAt);
        pool.release(connection);
      },
    };
  }

  function travel(statement: string, expectedMs: number): Place | undefined {
    const pipeline = pipelineFor(expectedMs);
    if (!pipeline) return undefined;
    const joinedAt = performance.now();
    if (pipeline.travellers === 0) pipeline.movedAt = joinedAt;
    const place: Place = {
      connection: pipeline.connection,
      isShared: () => pipeline.travellers > 1,
      seal() {
        pipeline.sealed = true;
        open.delete(pipeline);
      },
      isSealed: () => pipeline.sealed,
      release(ended) {
        const now = performance.now();
        if (ended) note(statement, now - Math.max(joinedAt, pipeline.movedAt));
        pipeline.movedAt = now;
        pipeline.expectedMs -= expectedMs;
        pipeline.travellers -= 1;
        if (pipeline.travellers > 0) return;
        open.delete(pipeline);
        pool.release(pipeline.connection);
      },
    };
    pipeline.expectedMs += expectedMs;
    pipeline.travellers += 1;
    return place;
  }

  function pipelineFor(expectedMs: number): Pipeline | undefined {
    if (pool.isDraining) return undefined;
    const connection = open.size < width ? pool.lend() : undefined;
    if (connection) {
      const opened = { connection, travellers: 0, expectedMs: 0, movedAt: 0, sealed: false };
      open.add(opened);
      return opened;
    }
    const now = performance.now();
    let best: Pipeline | undefined;
    for (const each of open) {
      if (each.connection.spent || now - each.movedAt > stuckMs) continue;
      if (!best || each.expectedMs < best.expectedMs) best = each;
    }
    // Whoever would have to wait for a connection waits on one.
    return best && (best.expectedMs + expectedMs <= mostExpectedMs || pool.isFull) ? best : undefined;
  }

  function note(statement: string, ms: number): void {
    const before = durations.get(statement);
    durations.set(statement, before === undefined ? ms : before + (ms - before) * newestWeight);
  }

  return {
    /** Find a place beside others for a statement that only reads, if it is known to be short and there is one. */
    beside(statement: string): Place | undefined {
      const expectedMs = width > 0 ? durations.get(statement) : undefined;
      return expectedMs === undefined || expectedMs > mostExpectedMs ? undefined : travel(statement, expectedMs);
    },
    /** Find a connection for a statement alone; throws as the pool does. */
    alone,
  };
}
