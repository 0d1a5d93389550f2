import { civilTime } from '@linli/time';
import { type Occurrence, occurrences, type Recurrence } from '@linli/time/recurrence';
import { z } from 'zod';

import { raise } from '../raise.ts';
import { divide } from '../divide.ts';
import { defineReport, idsOf } from '../define-report.ts';
import type { CaseFacts } from '../case-facts.ts';
import type { Day, Figures } from '../figure.ts';
import { bilingual, total } from '../make-figure.ts';
import { caseOptionsShape, isAskedFor } from '../report-options.ts';

/** Longest way back to the meeting before, in days: two months and a holiday. */
const lookBack = 75;

/**
 * The agenda of the next monthly meeting: what was open at the last one and still is, and what came in since. The day
 * is that of the rule, or another one where a holiday moves it.
 */
export const monthlyAgenda = defineReport({
  name: 'monthly-agenda',
  title: bilingual('月例会议程', 'Agenda of the monthly meeting'),
  options: z.strictObject({
    within: caseOptionsShape.within,
    category: caseOptionsShape.category,
    by: caseOptionsShape.by.default('category'),
    dayOfMonth: z.int().min(1).max(31).default(15).describe('the day of the month it is held on'),
    dayOff: z
      .enum(['keep', 'forward', 'back', 'skip'])
      .default('keep')
      .describe('where it goes when that is not a working day'),
  }),
  make({ cases }, options, { linli, at }) {
    const { dayOfMonth, dayOff } = options;
    const rule: Recurrence = { every: { dayOfMonth }, calendar: linli.calendar, dayOff };
    const today = civilTime(at, linli.calendar).date;
    const [next] = occurrences(rule, { from: today });
    if (next === undefined) throw raise('REPORT_MEETING', { path: '/dayOff', data: { dayOfMonth } });
    const last = lastBefore(rule, at, today);
    const asked = [...cases.values()].filter((facts) => facts.gone === undefined && isAskedFor(options, facts));
    const since = last?.at.getTime() ?? -Infinity;
    return {
      counts: bilingual(
        '上次例会前收到且仍在办的，以及其后新收到的',
        'received before the last meeting and still open, and received since',
      ),
      ...(last !== undefined && { from: last.date }),
      until: today,
      figures: {
        next: dayFigure(next),
        ...agenda(asked, since),
      },
      rows: divide(
        asked.filter((facts) => isOpen(facts) || isNew(facts, since)),
        options.by,
        ({ receivedAt }) => receivedAt,
        linli,
      ).map(({ id, title, cases: some }) => ({ id, title, figures: agenda(some, since) })),
    };
  },
});

/** The meeting before today's, or before the next one. */
function lastBefore(rule: Recurrence, at: Date, today: string): Occurrence | undefined {
  const from = new Date(at.getTime() - lookBack * 86_400_000);
  return [...occurrences(rule, { from, to: today })].at(-1);
}

function dayFigure({ date, nominal, reason, provisional }: Occurrence): Day {
  const title = bilingual('下次例会', 'next meeting');
  return { kind: 'day', title, date, nominal, ...(reason !== undefined && { reason }), provisional };
}

function agenda(cases: readonly CaseFacts[], since: number): Figures {
  return {
    open: total(bilingual('遗留', 'still open'), idsOf(cases.filter((facts) => isOpen(facts) && !isNew(facts, since)))),
    new: total(bilingual('新增', 'new'), idsOf(cases.filter((facts) => isNew(facts, since)))),
  };
}

function isOpen({ closedAt }: CaseFacts): boolean {
  return closedAt === undefined;
}

function isNew({ receivedAt }: CaseFacts, since: number): boolean {
  return Date.parse(receivedAt) >= since;
}
