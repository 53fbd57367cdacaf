import { statfs } from 'node:fs/promises';
import type { MarketSize } from './size.ts';

/** The disk has too little room for a market. */
export class NoRoomError extends Error {}

// Measured at S and M: 57 KB of tables and indexes a company. The write-ahead log comes to what `bench/server.ts` lets it, and sorting takes some more.
const bytesOfCompany = 57_000;
const bytesMeanwhile = 10e9;

/** Throws `NoRoomError` when a market cannot be made on the disk of a folder. */
export async function checkRoom(size: MarketSize, folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const [free, needed] = [bavail * bsize, size.companies * bytesOfCompany + bytesMeanwhile];
  const show = (bytes: number) => `${(bytes / 1e9).toFixed(0)} GB`;
  if (free < needed)
    throw new NoRoomError(`Market ${size.name} takes ${show(needed)} of disk; ${folder} has ${show(free)} free.`);
}
