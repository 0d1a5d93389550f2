import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const rounds = 5;

/** Bytes that each of so many things holds, garbage not counted. */
export async function memoryOf(make: () => unknown, count: number): Promise<number> {
  make();
  const before = await used();
  const kept = Array.from({ length: count }, make);
  return ((await used()) - before) / kept.length;
}

/** Bytes in use once the collector finds nothing more. Buffers are given back a moment later, so it is asked again. */
async function used(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    collect();
    await setImmediate();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}
