/** A request as far as an agenda cares. */
export interface AgendaRequest {
  readonly request: string;
  /** ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly open: boolean;
}

/** What a meeting has to talk about. */
export interface Agenda {
  /** Still open, whenever it came in. */
  readonly open: readonly string[];
  /** Came in since the last meeting, whether open or not. */
  readonly fresh: readonly string[];
  /** Both, each once, in the order they came in. */
  readonly all: readonly string[];
}

/**
 * The agenda of a regular meeting: what is still open, and what came in since the last one.
 *
 * @param requests - with when each came in and whether it is open
 * @param since - the last meeting, ISO 8601 in UTC; without one everything counts as new
 * @returns ids of requests
 *
 * @example
 * ```ts
 * import { agendaOf } from '@linli/core/assembly';
 *
 * const requests = [
 *   { request: 'r1', receivedAt: '2026-01-05T01:00:00.000Z', open: true },
 *   { request: 'r2', receivedAt: '2026-01-06T01:00:00.000Z', open: false },
 *   { request: 'r3', receivedAt: '2026-02-01T01:00:00.000Z', open: false },
 * ];
 * agendaOf(requests, '2026-01-15T01:00:00.000Z').all; // => ['r1', 'r3']
 * ```
 */
export function agendaOf(requests: readonly AgendaRequest[], since?: string): Agenda {
  const inOrder = requests.toSorted((one, other) =>
    one.receivedAt === other.receivedAt ? 0 : one.receivedAt < other.receivedAt ? -1 : 1,
  );
  const isFresh = ({ receivedAt }: AgendaRequest) => since === undefined || receivedAt > since;
  const ids = (chosen: readonly AgendaRequest[]) => chosen.map(({ request }) => request);
  return {
    open: ids(inOrder.filter(({ open }) => open)),
    fresh: ids(inOrder.filter(isFresh)),
    all: ids(inOrder.filter((each) => each.open || isFresh(each))),
  };
}
