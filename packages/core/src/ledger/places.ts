import type { DecideContext } from '../stream/decider.ts';
import { stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { BeforeAfter, LedgerState } from './ledger-state.ts';
import { raise } from './raise.ts';

/** Notes how a place looked before or after something was done; the day before comes first. */
export function see(
  command: CommandOf<'baseline' | 'after'>,
  state: LedgerState,
  context: DecideContext,
): LedgerEvent[] {
  const { type, ...sight } = command;
  const known = state.pairs.find(({ pair }) => pair === sight.pair);
  if (known !== undefined && known.place !== sight.place) {
    throw raise('LEDGER_PAIR', { path: '/place', data: { pair: sight.pair, place: known.place } });
  }
  const before = type === 'baseline' ? sight.on : known?.baseline?.on;
  const after = type === 'after' ? sight.on : known?.after?.on;
  if (before !== undefined && after !== undefined && before > after) {
    throw raise('LEDGER_BEFORE', { path: '/on', data: { before, after } });
  }
  return [{ type: type === 'baseline' ? 'baseline-taken' : 'after-taken', ...stamp(context), ...sight }];
}

/** Keeps a story of good practice, tied to its methods. */
export function tell(command: CommandOf<'story'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const { type: _, ...said } = command;
  const isTwice = state.stories.some(({ story }) => story === said.story);
  if (isTwice) throw raise('LEDGER_TWICE', { path: '/story', data: { entry: said.story } });
  return [{ type: 'story-told', ...stamp(context), ...said }];
}

/** Whether a place became better. */
export interface Improvement {
  /** Missing where nothing can be said. */
  readonly improved?: boolean;
  /** Why nothing can be said. */
  readonly unknown?: 'no-baseline' | 'no-after' | 'not-measured' | 'other-unit';
  /** After less before, where both were measured in one unit. */
  readonly difference?: number;
}

/**
 * Whether a place became better. Without a baseline nobody may claim so.
 *
 * @param pair - the place before and after
 * @returns whether it improved, or why that is not known
 *
 * @example
 * ```ts
 * import { improvementOf } from '@linli/core/ledger';
 *
 * const wet = (value: number) => ({ value, unit: 'puddles', better: 'lower' }) as const;
 * const place = { pair: 'yard', place: 'willow', after: { on: '2019-05-01', measure: wet(1) } };
 * improvementOf(place); // => { unknown: 'no-baseline' }
 * improvementOf({ ...place, baseline: { on: '2015-05-01', measure: wet(9) } }); // => { improved: true, difference: -8 }
 * ```
 */
export function improvementOf({ baseline, after }: BeforeAfter): Improvement {
  if (baseline === undefined) return { unknown: 'no-baseline' };
  if (after === undefined) return { unknown: 'no-after' };
  const [before, now] = [baseline.measure, after.measure];
  if (before === undefined || now === undefined) return { unknown: 'not-measured' };
  if (before.unit !== now.unit || before.better !== now.better) return { unknown: 'other-unit' };
  const difference = now.value - before.value;
  return { improved: now.better === 'lower' ? difference < 0 : difference > 0, difference };
}

/**
 * The stories that show a method at work.
 *
 * @param state - the ledger
 * @param method - id of the method: `three-asks`
 */
export function storiesOf({ stories }: Pick<LedgerState, 'stories'>, method: string): LedgerState['stories'] {
  return stories.filter(({ methods }) => methods.includes(method));
}
