import type { ServiceRequestInput } from '../request/service-request.ts';
import { type RoundFinding, type RoundState, stopOf } from './state.ts';

/** A finding as the request it is to become. */
export interface FindingRequest {
  readonly finding: string;
  /** Hand this to the desk, then tell the round with `link`. Its id leads back to the round and the finding. */
  readonly request: ServiceRequestInput;
}

/**
 * What was found on the way and is not a request yet. Each request names its round and finding in its id, and each
 * finding its request once it is linked: the link goes both ways.
 *
 * @param state - the round
 * @returns one request for each finding that has none, in the order found
 */
export function requestsOf(state: RoundState): readonly FindingRequest[] {
  return state.findings
    .filter(({ request }) => request === undefined)
    .map((finding) => ({ finding: finding.id, request: requestFor(state, finding) }));
}

/**
 * Which round and finding a request came out of.
 *
 * @param request - id of the request
 * @returns the id of the round and of the finding; `undefined` where it came from elsewhere
 *
 * @example
 * ```ts
 * import { originOf } from '@linli/core/round';
 *
 * originOf('gas-check.f2'); // => { round: 'gas-check', finding: 'f2' }
 * originOf('r1'); // => undefined
 * ```
 */
export function originOf(request: string): { readonly round: string; readonly finding: string } | undefined {
  const [, round, finding] = /^([a-z][a-z0-9-]*)\.(f\d+)$/.exec(request) ?? [];
  return round === undefined || finding === undefined ? undefined : { round, finding };
}

/**
 * How long it took from finding something to reporting it.
 *
 * @param finding - what was found
 * @returns milliseconds
 */
export function reportLeadTime({ foundAt, reportedAt }: RoundFinding): number {
  return Date.parse(reportedAt) - Date.parse(foundAt);
}

function requestFor(state: RoundState, finding: RoundFinding): ServiceRequestInput {
  const { checklist, channel, covers } = state.terms;
  const stop = stopOf(state, finding.stop);
  const item = checklist[finding.item];
  const place = covers === 'assets' ? finding.stop : (item?.place ?? stop?.place);
  return {
    id: `${state.id ?? ''}.${finding.id}`,
    text: item?.title['zh-CN'] ?? finding.item,
    channel,
    receivedAt: finding.reportedAt,
    requester: { kind: 'worker' },
    ...(place !== undefined && { place }),
  };
}
