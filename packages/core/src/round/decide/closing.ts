import type { DecideContext } from '../../stream/decider.ts';
import type { CommandOf } from '../command.ts';
import { coverageOf } from '../coverage.ts';
import type { RoundEvent } from '../event.ts';
import { unconfirmedOf } from '../money.ts';
import { raise } from '../raise.ts';
import { activeStops, type RoundState } from '../state.ts';
import { tasksOf } from '../tasks.ts';
import { isSweep } from '../terms.ts';
import { mustHaveStop } from './known.ts';
import { stamp } from './stamp.ts';

/** How many names an error lists; the rest is a number. */
const named = 20;

/** Closes a round: everything is done, or there is a reason for each miss, and nothing found is left lying. */
export function close(command: CommandOf<'close'>, state: RoundState, context: DecideContext): readonly RoundEvent[] {
  const { reasons } = command;
  for (const stop of Object.keys(reasons)) mustHaveStop(state, stop);
  const excused = (stop: string): boolean => Object.hasOwn(reasons, stop);
  const missing = missingOf(state, context);
  const unexplained = missing.stops.filter((stop) => !excused(stop));
  if (unexplained.length > 0) {
    const total = activeStops(state).length;
    throw raise('ROUND_MISSING', { path: '/reasons', data: { ...listed(unexplained, 'stops'), total } });
  }
  const unmet = missing.persons.filter((stop) => !excused(stop));
  if (unmet.length > 0) throw raise('ROUND_PERSONS_MISSING', { path: '/reasons', data: listed(unmet, 'stops') });
  const unconfirmed = unconfirmedOf(state).map(({ id }) => id);
  if (unconfirmed.length > 0) throw raise('ROUND_UNCONFIRMED', { data: listed(unconfirmed, 'visits') });
  const unlinked = state.findings.filter(({ request }) => request === undefined).map(({ id }) => id);
  if (unlinked.length > 0) throw raise('ROUND_FINDINGS', { data: listed(unlinked, 'findings') });
  return [{ type: 'closed', ...stamp(context), reasons }];
}

/** Of a sweep, who was not covered; of what comes up again and again, where a time was missed. */
function missingOf(state: RoundState, { at, linli }: DecideContext) {
  const undone = tasksOf(state, { at, linli }).filter((task) => task.state === 'overdue' || task.state === 'missed');
  const late = new Set(undone.map(({ stop }) => stop));
  const gone = activeStops(state)
    .filter(({ id }) => late.has(id))
    .map(({ id }) => id);
  if (!isSweep(state.terms)) return { stops: gone, persons: [] };
  const { missing, persons } = coverageOf(state, { linli });
  return { stops: missing, persons: persons.missing };
}

function listed(names: readonly string[], as: 'stops' | 'visits' | 'findings') {
  return { count: names.length, [as]: names.slice(0, named) };
}
