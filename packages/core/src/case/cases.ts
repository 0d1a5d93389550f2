import type { Decider } from '../stream/decider.ts';
import type { CaseCommand } from './case-command.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { decide } from './decide/index.ts';
import { evolve } from './evolve.ts';
import { summaryOf } from './summary.ts';
import { wakesOf } from './wakes.ts';

/**
 * A request being carried out, as a stream of events: from `submit` to `close`, with a clock for each step that nobody
 * can quietly stop. What a command needs and leads to is said in `docs/cases.md`; what is not allowed is refused with a
 * `CASE_…` code that names the condition that is missing. Nothing closes without an outcome and a reply.
 *
 * @example
 * ```ts
 * import { createLinli, readServiceRequest, unknownNeighbourhood } from '@linli/core';
 * import { cases, requestRecord } from '@linli/core/case';
 * import { fold } from '@linli/core/stream';
 * import { chinaCalendar } from '@linli/time';
 *
 * const linli = createLinli({ packs: [], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const at = new Date('2026-09-30T08:00Z');
 * const request = requestRecord(readServiceRequest({ id: 'r1', text: '路灯不亮' }, at));
 * const events = cases.decide({ type: 'submit', request }, cases.initial, { at, linli });
 * fold(cases, events).status; // => 'open'
 * ```
 */
export const cases: Decider<CaseState, CaseCommand, CaseEvent> = {
  kind: 'case',
  initial: {
    status: 'none',
    corrections: [],
    partners: [],
    cleared: [],
    hops: [],
    steps: [],
    clocks: [],
    occurred: [],
    evidence: [],
    replies: { count: 0 },
    answered: false,
    ratings: [],
    calledBack: [],
    recurrence: 0,
    reopenings: 0,
    duplicates: [],
    splitInto: [],
    topics: [],
    forced: false,
    appeals: [],
  },
  decide,
  evolve,
  wakes: (state, { linli }) => wakesOf(state, linli),
  summarise: (state, { linli }) => summaryOf(state, linli),
};
