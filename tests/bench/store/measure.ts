import type { BenchRow } from '../report.ts';
import type { StoreCandidate } from './candidate.ts';

/** Turns of each candidate after one to warm up. */
const rounds = 5;

/** Measures candidates turn by turn, each by the median of its turns. The first one is Linli. */
export async function measure(name: string, candidates: readonly StoreCandidate[]): Promise<readonly BenchRow[]> {
  const speeds = candidates.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, candidate] of candidates.entries()) {
      await candidate.prepare?.();
      const begin = performance.now();
      const operations = await candidate.work();
      if (round > 0) speeds[at]!.push((operations / (performance.now() - begin)) * 1000);
    }
  }
  const counts = await Promise.all(candidates.map((candidate) => candidate.count()));
  const medians = speeds.map((each) => each.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!);
  return candidates.map((candidate, at) => ({
    case: name,
    candidate: candidate.name,
    operationsPerSecond: medians[at]!,
    ratioToLinli: medians[0]! / medians[at]!,
    agrees: counts[at] === counts[0],
  }));
}
