import type { BenchRow } from '../report.ts';
import type { Turn } from './turn.ts';

/** Something that answers requests. */
export interface Candidate<Request> {
  readonly name: string;
  /** How many requests it is given at a time; only for those that answer with a promise. */
  readonly inFlight?: number;
  answer(request: Request): unknown;
  /** What an answer says, to be compared. */
  said(answer: unknown): string;
}

/** Milliseconds a turn lasts, and how many turns there are after one to warm up. */
const turnLength = 40;
const rounds = 4;

/**
 * Compares answers, then measures the candidates in turn, each its best of several turns. The first one is Linli.
 *
 * @param compared - how many answers are compared
 */
export async function measure<Request>(
  name: string,
  candidates: readonly Candidate<Request>[],
  requests: readonly Request[],
  compared: number,
): Promise<readonly BenchRow[]> {
  const agreements = await agreementsOf(candidates, requests.slice(0, compared));
  const turns = await Promise.all(candidates.map((candidate, at) => turnOf(candidate, requests, `${name} ${at}`)));
  const best = candidates.map(() => 0);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, turn] of turns.entries()) {
      const speed = await turn();
      if (round > 0) best[at] = Math.max(best[at]!, speed);
    }
  }
  return candidates.map((candidate, at) => ({
    case: name,
    candidate: candidate.name,
    operationsPerSecond: best[at]!,
    ratioToLinli: best[0]! / best[at]!,
    agrees: agreements[at]!,
  }));
}

async function agreementsOf<Request>(
  candidates: readonly Candidate<Request>[],
  requests: readonly Request[],
): Promise<readonly (boolean | string)[]> {
  const answers = await Promise.all(candidates.map((candidate) => answersOf(candidate, requests)));
  return answers.map((each) => {
    const agreed = each.filter((said, at) => said === answers[0]![at]).length;
    return agreed === requests.length || `${agreed} of ${requests.length}`;
  });
}

async function answersOf<Request>(
  candidate: Candidate<Request>,
  requests: readonly Request[],
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const request of requests) said.push(candidate.said(await candidate.answer(request)));
  return said;
}

/** One turn of a candidate, in answers a second. Each has a loop of its own, so that the engine optimises each for itself. */
async function turnOf<Request>(
  candidate: Candidate<Request>,
  requests: readonly Request[],
  key: string,
): Promise<() => Promise<number>> {
  const loop = `./turn.ts?${encodeURIComponent(key)}`;
  const { pass, passAll }: Turn = await import(loop);
  const { inFlight } = candidate;
  const answer = (request: Request) => candidate.answer(request);
  const later = async (request: Request) => candidate.answer(request);
  let chunk = inFlight ?? 4;
  return async () => {
    const begin = performance.now();
    let done = 0;
    let elapsed = 0;
    while (elapsed < turnLength) {
      if (inFlight === undefined) pass(answer, requests, done, chunk);
      else await passAll(later, requests, done, chunk, inFlight);
      done += chunk;
      elapsed = performance.now() - begin;
      if (elapsed < turnLength / 8) chunk *= 2;
    }
    return (done / elapsed) * 1000;
  };
}
