import type { Pack } from '@linli/core';

import { limitText } from './figures.ts';
import { code, plain } from './markdown.ts';
import type { Names } from './names.ts';

type Plan = Pack['plans'][string];
type Step = Plan['steps'][string];
type ClockTerms = Pick<Plan, 'pauses' | 'extensions' | 'suspensions'>;

/** What a table of steps does not show of a plan: what may be done to its clocks, and what else its steps ask for. */
export function planTerms(plan: Plan, names: Names): string[] {
  const { say, locale } = names;
  const { refusal, recurrence, measures, reviewers, steps } = plan;
  const lines = [
    ...(refusal === undefined ? [] : [say('TERM_REFUSAL', { limit: limitText(refusal, names) })]),
    ...clockTerms(plan, names),
    ...(recurrence === undefined ? [] : [say('TERM_RECURRENCE', { limit: limitText(recurrence, names) })]),
    ...(measures === undefined ? [] : [say('TERM_MEASURES', { names: names.list(measures.map(code)) })]),
    ...(reviewers === undefined ? [] : [say('TERM_REVIEWERS', { count: reviewers })]),
    ...Object.values(steps).flatMap((step) => {
      const terms = stepTerms(step, steps, names);
      return terms.length === 0
        ? []
        : [say('TERM_STEP', { step: plain(step.title[locale]), terms: terms.join(say('SEPARATOR_PARTS')) })];
    }),
  ];
  return lines.length === 0 ? [] : [...lines.map((line) => `- ${line}`), ''];
}

function stepTerms(step: Step, steps: Plan['steps'], names: Names): string[] {
  const { say, list, locale } = names;
  const { each, parties, outcomes, rates } = step;
  const stepName = (id: string): string => plain(steps[id]?.title[locale] ?? id);
  const outcomeText = ([id, { title, reopens }]: [string, NonNullable<Step['outcomes']>[string]]): string => {
    const name = title === undefined ? code(id) : plain(title[locale]);
    return reopens === undefined ? name : say('TERM_OUTCOME', { name, step: stepName(reopens) });
  };
  return [
    ...(each === true ? [say('TERM_EACH')] : []),
    ...(parties === undefined ? [] : [say('TERM_PARTIES', { count: parties })]),
    ...(outcomes === undefined
      ? []
      : [say('TERM_OUTCOMES', { names: list(Object.entries(outcomes).map(outcomeText)) })]),
    ...(rates === undefined ? [] : [say('TERM_RATES', { step: stepName(rates) })]),
    ...clockTerms(step, names),
  ];
}

function clockTerms({ pauses, extensions, suspensions }: ClockTerms, names: Names): string[] {
  const { say, list } = names;
  const terms: string[] = [];
  if (pauses !== undefined) {
    const reasons = Object.entries(pauses).map(([reason, { longest, most }]) =>
      say('TERM_PAUSE', {
        reason: code(reason),
        limit: longest === undefined ? undefined : limitText(longest, names),
        most,
      }),
    );
    terms.push(reasons.length === 0 ? say('TERM_NO_PAUSE') : say('TERM_PAUSES', { reasons: list(reasons) }));
  }
  if (extensions !== undefined) {
    const { most, by, approvals } = extensions;
    const limit = by === undefined ? undefined : limitText(by, names);
    terms.push(most === 0 ? say('TERM_NO_EXTENSION') : say('TERM_EXTENSIONS', { most: most ?? 2, limit, approvals }));
  }
  if (suspensions !== undefined) {
    const { most, longest } = suspensions;
    const limit = longest === undefined ? undefined : limitText(longest, names);
    terms.push(most === 0 ? say('TERM_NO_SUSPENSION') : say('TERM_SUSPENSIONS', { most: most ?? 1, limit }));
  }
  return terms;
}
