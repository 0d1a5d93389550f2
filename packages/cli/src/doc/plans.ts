import type { Step } from '@linli/core';

import { limitText } from './figures.ts';
import { plain, section, table } from './markdown.ts';
import type { Names } from './names.ts';
import { planTerms } from './terms.ts';

/** Every plan with its steps: by whom, from when, by when, what must be on record, what happens when time runs out; and its terms. */
export function plans(names: Names): string[] {
  const { pack, say, locale, source } = names;
  const columns = (['STEP', 'OWNER', 'START', 'LIMIT', 'EVIDENCE', 'ESCALATION', 'SOURCE'] as const).map((column) =>
    say(`COLUMN_${column}`),
  );
  return Object.values(pack.plans).flatMap((plan) => {
    const rows = Object.values(plan.steps).map((step) => [
      plain(step.title[locale]),
      step.owner === undefined ? say('OWNER_LEAD') : names.list([step.owner].flat().map(names.role)),
      startText(step.start, plan.steps, names),
      limitText(step.limit, names),
      names.list(step.evidence.map(names.mark)),
      step.escalation.map((rung) => rungText(rung, names)).join(say('SEPARATOR_PARTS')),
      source(step.source ?? plan.source),
    ]);
    return section(3, plain(plan.title[locale]), [...table(columns, rows), ...planTerms(plan, names)]);
  });
}

function startText(start: Step['start'], steps: Readonly<Record<string, Step>>, { say, locale }: Names): string {
  if (start === 'open') return say('START_OPEN');
  if ('on' in start) return say('START_ON', { event: plain(start.on) });
  return say('START_AFTER', { step: plain(steps[start.after]?.title[locale] ?? start.after) });
}

function rungText({ at, action, to }: Step['escalation'][number], { say, role }: Names): string {
  return say('RUNG', { share: Number((at * 100).toFixed(1)), action: say(`ACTION_${action}`), role: role(to) });
}
