import type { StopState, Visit } from './stop.ts';
import { isSweep, type RoundTerms } from './terms.ts';

/** Something found on the way that must become a request. */
export interface RoundFinding {
  readonly id: string;
  readonly stop: string;
  /** Item of the checklist. */
  readonly item: string;
  /** When it was found, and when it was reported: ISO 8601 in UTC. */
  readonly foundAt: string;
  readonly reportedAt: string;
  readonly by: string | undefined;
  readonly evidence: readonly string[];
  /** Id of the request it became. */
  readonly request: string | undefined;
  /** Key of the personal record with the finder's words. */
  readonly record: string | undefined;
}

/** A stretch in which a round did not have to be carried out. */
export interface RoundSuspension {
  readonly ground: string;
  readonly from: string;
  /** When it ends, planned or not; `undefined` while nobody knows. */
  readonly to: string | undefined;
}

/** A round as its events leave it; ask the functions of this room what it means. */
export interface RoundState {
  /** Id of the round; `undefined` before it is opened. */
  readonly id: string | undefined;
  readonly template: string | undefined;
  readonly version: string | undefined;
  readonly terms: RoundTerms;
  /** First civil day of what comes up again and again. */
  readonly starts: string;
  readonly unit: string | undefined;
  /** Every stop there ever was, in the order of the list; removed ones say so. */
  readonly stops: readonly StopState[];
  /** Where each stop stands in the list. */
  readonly positions: ReadonlyMap<string, number>;
  /** How many visits there were; their ids count from v1. */
  readonly visits: number;
  readonly findings: readonly RoundFinding[];
  readonly suspensions: readonly RoundSuspension[];
  readonly presences: readonly { readonly person: string; readonly from: string; readonly to: string | undefined }[];
  /** The reliefs that were asked for. */
  readonly reliefs: readonly { readonly person: string; readonly at: string }[];
  readonly openedAt: string | undefined;
  readonly startedAt: string | undefined;
  readonly endedAt: string | undefined;
  readonly closedAt: string | undefined;
  readonly erasedAt: string | undefined;
  /** The last due instant at which somebody was told of what was not done. */
  readonly fellDueAt: string | undefined;
  /** Why each stop that was missed at the end was missed. */
  readonly reasons: Readonly<Record<string, string>>;
  /** When the latest event happened. */
  readonly lastAt: string | undefined;
}

const noTerms: RoundTerms = {
  title: { 'zh-CN': '-', en: '-' },
  kind: 'visit',
  covers: 'households',
  start: 'open',
  services: {},
  occasions: {},
  method: 'visit',
  slots: [],
  retry: { sameSlot: 1 },
  outcomes: {},
  confirmed: false,
  checklist: {},
  channel: 'patrol',
  asks: {},
  order: 'listed',
  suspension: {},
  topics: {},
};

/** Before the first event. */
export const unopened: RoundState = {
  id: undefined,
  template: undefined,
  version: undefined,
  terms: noTerms,
  starts: '',
  unit: undefined,
  stops: [],
  positions: new Map(),
  visits: 0,
  findings: [],
  suspensions: [],
  presences: [],
  reliefs: [],
  openedAt: undefined,
  startedAt: undefined,
  endedAt: undefined,
  closedAt: undefined,
  erasedAt: undefined,
  fellDueAt: undefined,
  reasons: {},
  lastAt: undefined,
};

/** The stop with this id, also when it was removed. */
export function stopOf({ stops, positions }: RoundState, id: string): StopState | undefined {
  return stops[positions.get(id) ?? -1];
}

/**
 * The visits that did what was to be done. Once the start of a sweep is known, only those after it count: what was done
 * before it belongs to another run.
 */
export function countedVisits({ terms, startedAt }: RoundState, { visits }: StopState): readonly Visit[] {
  const done = visits.filter((visit) => visit.done);
  if (!isSweep(terms)) return done;
  const from = startedAt === undefined ? -Infinity : Date.parse(startedAt);
  return done.filter(({ doneAt }) => Date.parse(doneAt) >= from);
}

/** Whether a stop was done at least once. */
export function isDone(state: RoundState, stop: StopState): boolean {
  return countedVisits(state, stop).length > 0;
}

/** The stops that are to be covered: those on the list that were not removed. */
export function activeStops({ stops }: RoundState): readonly StopState[] {
  return stops.filter(({ removed }) => removed === undefined);
}
