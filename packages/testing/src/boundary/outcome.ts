import type { Decision, Example } from '@linli/core';
import { type Calendar, civilTime } from '@linli/time';

import { withOffset } from '../suite/offset.ts';

type Then = Example['then'];

/** Everything a test can expect of a decision, as it was decided. */
export function outcomeOf(decision: Decision, calendar: Calendar): Then {
  const { category, severity, responsibility, tier, assignment, tags, proposals, requirements } = decision;
  const { lead, partners } = assignment;
  const due = decision.timeBoxes.flatMap(({ step, dueAt }) => (dueAt ? [[step, wallText(dueAt, calendar)]] : []));
  return {
    category: category?.code ?? null,
    severity,
    ...(responsibility && { responsibility }),
    ...(tier && { tier }),
    ...(lead && { lead: lead.role }),
    ...(partners.length > 0 && { partners: partners.map(({ role }) => role) }),
    ...(due.length > 0 && { due: Object.fromEntries(due) as Record<string, string> }),
    ...(tags.length > 0 && { tags: tags.map(({ tag }) => tag) }),
    ...(proposals.length > 0 && { proposals: proposals.map(({ action }) => action) }),
    ...(requirements.length > 0 && { requirements: requirements.map(({ evidence }) => evidence) }),
  };
}

/** What tells two decisions apart, the passing of time aside: the rules that held and the limits they set. */
export function gistOf({ rules, timeBoxes }: Decision): string {
  return JSON.stringify([rules, timeBoxes.map(({ step, limit, plan }) => [step, limit, plan])]);
}

/** An instant as ISO 8601 with the offset of the calendar's zone. */
export function wallText(instant: Date, calendar: Calendar): string {
  const { date, hour, minute } = civilTime(instant, calendar);
  const wall = Date.parse(`${date}T00:00Z`) + (hour * 60 + minute) * 60_000;
  return withOffset(instant, Math.round((wall - instant.getTime()) / 60_000));
}
