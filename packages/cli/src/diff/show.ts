import { type Decision, responsibilityTitles, severityTitles, tierTitles } from '@linli/core';
import { type Calendar, civilTime, formatLimit, parseLimit } from '@linli/time';

import type { WordCode } from '../language.ts';
import { dueTime } from '../output/due-time.ts';
import { printable } from '../output/printable.ts';
import { padTo, shorten, widthOf } from '../output/width.ts';
import type { Session } from '../session.ts';
import { type Difference, type Effect, timeBoxOf } from './differences.ts';
import type { Group, Tally } from './tally.ts';

/** Rules shown under each effect where not all are asked for. */
const shownRules = 10;
const [idWidth, valueWidth] = [16, 44];

/** The name of each effect. */
export const effectWords: Readonly<Record<Effect, WordCode>> = {
  category: 'EFFECT_CATEGORY',
  severity: 'EFFECT_SEVERITY',
  lead: 'EFFECT_LEAD',
  partners: 'EFFECT_PARTNERS',
  responsibility: 'EFFECT_RESPONSIBILITY',
  tier: 'EFFECT_TIER',
  step: 'EFFECT_STEP',
  'due-earlier': 'EFFECT_DUE_EARLIER',
  'due-later': 'EFFECT_DUE_LATER',
  limit: 'EFFECT_LIMIT',
  owners: 'EFFECT_OWNERS',
  evidence: 'EFFECT_EVIDENCE',
  escalation: 'EFFECT_ESCALATION',
  tags: 'EFFECT_TAGS',
  proposals: 'EFFECT_PROPOSALS',
  requirements: 'EFFECT_REQUIREMENTS',
};

const causeWords = { holds: 'CAUSE_HOLDS', silent: 'CAUSE_SILENT', says: 'CAUSE_SAYS' } as const;

/** One decision that changed, as a line: which, what was said, from what to what. */
export function exampleLine(
  { effect, step, from, to }: Difference,
  [before, after]: readonly [Decision, Decision],
  said: string,
  calendar: Calendar,
  session: Session,
): string {
  const title = timeBoxOf(after, step)?.title ?? timeBoxOf(before, step)?.title;
  const show = (value: Difference['to'], decision: Decision) =>
    shorten(printable(shown(effect, value, decision, calendar, session)), valueWidth);
  const what = title === undefined || effect === 'step' ? '' : `${title[session.locale]} `;
  const id = shorten(printable(before.request), idWidth);
  const words = shorten(printable(said).trim(), 40);
  return `${id}  ${session.colours.dim(words)}  ${printable(what)}${show(from, before)} → ${session.colours.bold(show(to, after))}`;
}

function shown(
  effect: Effect,
  value: Difference['to'],
  decision: Decision,
  calendar: Calendar,
  { say, locale }: Session,
): string {
  const { category, severity, responsibility, tier, assignment } = decision;
  if (value === null || value.length === 0) return say(effect === 'category' ? 'CELL_UNCLASSIFIED' : 'CELL_NOBODY');
  const titled = [
    ...decision.tags.map(({ tag, title }) => [tag, title] as const),
    ...decision.proposals.map(({ action, title }) => [action, title] as const),
    ...decision.requirements.map(({ evidence, title }) => [evidence, title] as const),
    ...[assignment.partners, ...decision.timeBoxes.map(({ owners }) => owners)]
      .flat()
      .map(({ role, title }) => [role, title] as const),
  ];
  const titles = new Map(titled);
  if (effect === 'category') return `${category?.title[locale] ?? ''} ${String(value)}`;
  if (effect === 'severity') return severityTitles[severity][locale];
  if (effect === 'lead') return assignment.lead?.title[locale] ?? String(value);
  if (effect === 'responsibility' && responsibility) return responsibilityTitles[responsibility][locale];
  if (effect === 'tier' && tier) return tierTitles[tier][locale];
  if (effect === 'step') return timeBoxOf(decision, String(value))?.title[locale] ?? String(value);
  if (effect === 'limit') return limitText(String(value), locale);
  if (effect === 'due-earlier' || effect === 'due-later') {
    const year = civilTime(decision.at, calendar).date.slice(0, 4);
    return dueTime(new Date(String(value)), calendar, say('WEEKDAYS').split(' '), year);
  }
  return [value]
    .flat()
    .map((name) => titles.get(name)?.[locale] ?? name)
    .join(locale === 'en' ? ', ' : '、');
}

function limitText(text: string, locale: Session['locale']): string {
  return /^[\w+.]+$/.test(text) ? formatLimit(parseLimit(text), locale) : text;
}

/** The comparison for people. */
export function tallyLines(tally: Tally, all: boolean, session: Session): string[] {
  const { say, colours } = session;
  const { decided, changed } = tally;
  const share = `${((changed / Math.max(1, decided)) * 100).toFixed(1)}%`;
  const groups = tally.groups();
  return [
    colours.bold(say('DIFF_DECIDED', { decided, changed, share, same: decided - changed })),
    ...(changed > 0 ? [countsText(tally.byEffect, session)] : []),
    ...[...new Set(groups.map(({ effect }) => effect))].flatMap((effect) =>
      effectLines(
        effect,
        groups.filter((group) => group.effect === effect),
        all,
        session,
      ),
    ),
  ];
}

function effectLines(effect: Effect, groups: readonly Group[], all: boolean, session: Session): string[] {
  const { say, colours } = session;
  const shownGroups = all ? groups : groups.slice(0, shownRules);
  const rest = groups.slice(shownGroups.length);
  const width = Math.max(...shownGroups.map(({ count }) => widthOf(String(count))));
  return [
    '',
    colours.bold(say('DIFF_EFFECT', { effect: say(effectWords[effect]), count: total(groups) })),
    ...shownGroups.flatMap((group) => [
      `  ${padTo(String(group.count), width)}  ${groupTitle(group, session)}`,
      ...group.examples.map((line) => `  ${' '.repeat(width)}    ${line}`),
      ...(group.count > group.examples.length && group.examples.length > 0
        ? [`  ${' '.repeat(width)}    ${colours.dim(say('DIFF_MORE', { count: group.count - group.examples.length }))}`]
        : []),
    ]),
    ...(rest.length > 0 ? [`  ${say('DIFF_MORE_RULES', { rules: rest.length, count: total(rest) })}`] : []),
  ];
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function groupTitle({ cause, also }: Group, session: Session): string {
  const title = session.say(causeWords[cause.how], { rule: printable(cause.rule) });
  return also.size === 0 ? title : `${title}${session.say('DIFF_ALSO', { counts: countsText(also, session) })}`;
}

function countsText(counts: ReadonlyMap<Effect, number>, { say, locale }: Session): string {
  const known = Object.keys(effectWords) as Effect[];
  return known
    .filter((effect) => counts.has(effect))
    .map((effect) => `${say(effectWords[effect])} ${counts.get(effect)}`)
    .join(locale === 'en' ? ', ' : '，');
}
