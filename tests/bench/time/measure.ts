import type { BenchRow } from '../report.ts';
import type { Turn } from './turn.ts';

/** Something that answers for a start. */
export interface Candidate {
  readonly name: string;
  answer(start: Date): Date;
}

/** One thing that is done, and who does it; the first candidate is Linli, whom the others are compared with. */
export interface Case {
  readonly name: string;
  readonly candidates: readonly [Candidate, ...Candidate[]];
}

/** How often the candidates take turns, after one to warm up. */
const ROUNDS = 7;
/** Milliseconds a turn lasts at least. */
const TURN = 20;
/** Answers between looks at the clock, at first. */
const FEW = 4;

/** Measures the candidates of a case in turn, each its best of several turns, and compares their answers. */
export async function measure({ name, candidates }: Case, starts: readonly Date[]): Promise<BenchRow[]> {
  const [linli] = candidates;
  const turns = await Promise.all(candidates.map((candidate, index) => turnOf(candidate, starts, `${name} ${index}`)));
  const best = candidates.map(() => 0);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, turn] of turns.entries()) {
      const speed = turn();
      if (round > 0) best[index] = Math.max(best[index] ?? 0, speed);
    }
  }
  return candidates.map((candidate, index) => ({
    case: name,
    candidate: candidate.name,
    operationsPerSecond: best[index] ?? 0,
    ratioToLinli: (best[0] ?? 0) / (best[index] ?? 1),
    agrees: candidate === linli || agreement(candidate, linli, starts),
  }));
}

/** One turn of a candidate, in operations a second. Each has a loop of its own, so that the engine optimises each for itself. */
async function turnOf({ answer }: Candidate, starts: readonly Date[], key: string): Promise<() => number> {
  const loop = `./turn.ts?${encodeURIComponent(key)}`;
  const { pass }: Turn = await import(loop);
  let chunk = FEW;
  let sink = 0;
  return () => {
    const begin = performance.now();
    let done = 0;
    let elapsed = 0;
    while (elapsed < TURN) {
      sink += pass(answer, starts, done, chunk);
      done += chunk;
      elapsed = performance.now() - begin;
      if (elapsed < TURN / 8) chunk *= 2;
    }
    if (Number.isNaN(sink)) throw new Error('a candidate answered with no instant');
    return (done / elapsed) * 1000;
  };
}

function agreement(candidate: Candidate, linli: Candidate, starts: readonly Date[]): boolean | string {
  const some = starts.slice(0, 200);
  const agreed = some.filter((start) => candidate.answer(start).getTime() === linli.answer(start).getTime()).length;
  return agreed === some.length || `${agreed} of ${some.length}`;
}
