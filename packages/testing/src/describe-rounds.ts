import { createLinli, type Linli, type Pack, unknownNeighbourhood } from '@linli/core';
import { type Coverage, coverageOf, type RoundCommand, rounds } from '@linli/core/round';
import { fold } from '@linli/core/stream';
import { type Calendar, chinaCalendar } from '@linli/time';

import type { Runner } from './describe-pack.ts';

/** What rounds are tried out on. */
export interface DescribeRoundsOptions {
  /** `chinaCalendar()` unless told. */
  readonly calendar?: Calendar;
}

/**
 * Tries the rounds of a pack in a test runner, one test for each: it can be opened, and every outcome be recorded with
 * the evidence it asks for; those that count as done are counted, and no other.
 *
 * @param pack - the pack
 * @param runner - `describe` and `it` of the runner at hand
 * @param options - the calendar
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { describeRounds } from '@linli/testing';
 *
 * const visits = definePack({
 *   id: 'visits',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '走访', en: 'Visits' },
 *   from: '2026-01-01',
 *   rounds: {
 *     monthly: {
 *       title: { 'zh-CN': '每月走访', en: 'Monthly visits' },
 *       kind: 'visit',
 *       covers: 'households',
 *       outcomes: {
 *         met: { title: { 'zh-CN': '见到', en: 'Met' }, done: true },
 *         absent: { title: { 'zh-CN': '不在家', en: 'Not at home' }, done: false },
 *       },
 *     },
 *   },
 * });
 * const names: string[] = [];
 * const run = (name: string, body: () => void) => (names.push(name), body());
 * describeRounds(visits, { describe: run, it: run });
 * names; // => ['rounds of visits 1.0.0', 'monthly takes every outcome']
 * ```
 */
export function describeRounds(pack: Pack, { describe, it }: Runner, options: DescribeRoundsOptions = {}): void {
  const { calendar = chinaCalendar() } = options;
  const linli = createLinli({ packs: [pack], neighbourhood: unknownNeighbourhood(), calendar });
  const at = new Date(`${pack.from}T04:00Z`);
  describe(`rounds of ${pack.id} ${pack.version}`, () => {
    for (const [name, template] of Object.entries(pack.rounds)) {
      it(`${name} takes every outcome`, () => {
        const outcomes = Object.values(template.outcomes);
        const { done, total, tries } = coverageWith(commandsFor(pack, name), linli, at);
        const counted = outcomes.filter((outcome) => outcome.done).length;
        const figures = `${done} of ${total} done in ${tries} tries`;
        const expected = `${counted} of ${outcomes.length} done in ${outcomes.length} tries`;
        if (figures !== expected) throw new Error(`${pack.id}/${name}: ${figures}, where it should be ${expected}.`);
      });
    }
  });
}

/** One stop for each outcome, and named after it. */
function commandsFor(pack: Pack, name: string): readonly RoundCommand[] {
  const { outcomes = {}, services = {} } = pack.rounds[name] ?? {};
  const [service] = Object.keys(services);
  const stops = Object.keys(outcomes).map((id) => ({ id }));
  const records = Object.entries(outcomes).flatMap(([outcome, { evidence, money }]): RoundCommand[] => {
    const paid = money === 'none' ? {} : { amount: 100 };
    const which = service === undefined ? {} : { service };
    const record: RoundCommand = { type: 'record', stop: outcome, outcome, evidence, ...paid, ...which };
    return money === 'on-behalf' ? [{ type: 'grant-mandate', stop: outcome, paper: 'signed' }, record] : [record];
  });
  return [{ type: 'open', id: 'tried', template: `${pack.id}/${name}`, stops }, ...records];
}

function coverageWith(commands: readonly RoundCommand[], linli: Linli, at: Date): Coverage {
  const state = commands.reduce(
    (before, command) => fold(rounds, rounds.decide(command, before, { at, linli }), before),
    rounds.initial,
  );
  return coverageOf(state, { linli });
}
