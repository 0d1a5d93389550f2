/** What this module gives to those who import it by name. */
export interface Turn {
  readonly pass: typeof pass;
  readonly passAll: typeof passAll;
}

/** Answers so many requests one after the other; gives the last answer, so that none is left out. */
export function pass<Request, Answer>(
  answer: (request: Request) => Answer,
  requests: readonly Request[],
  from: number,
  count: number,
): Answer | undefined {
  let last: Answer | undefined;
  for (let at = from; at < from + count; at += 1) last = answer(requests[at % requests.length]!);
  return last;
}

/** The same where answers take their time: so many at once. */
export async function passAll<Request>(
  answer: (request: Request) => Promise<unknown>,
  requests: readonly Request[],
  from: number,
  count: number,
  inFlight: number,
): Promise<void> {
  for (let at = from; at < from + count; at += inFlight) {
    const some = Array.from({ length: Math.min(inFlight, from + count - at) }, (_, more) => at + more);
    await Promise.all(some.map((place) => answer(requests[place % requests.length]!)));
  }
}
