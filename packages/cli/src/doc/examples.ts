import { type Example, responsibilityTitles, severityTitles, tierTitles } from '@linli/core';

import { code, plain } from './markdown.ts';
import type { Names } from './names.ts';

/** The tests of the pack as sentences: what comes in, what must come of it. */
export function examples(names: Names): string[] {
  const { pack, say } = names;
  return pack.tests.map((example) => {
    const { name, given } = example;
    const data = { name: plain(name), given: givenText(example, names), then: thenText(example, names) };
    // Many a test is named by what is said in it.
    const isNamed = typeof given['text'] !== 'string' || given['text'] === '' || !name.includes(given['text']);
    return `- ${say(isNamed ? 'EXAMPLE_NAMED' : 'EXAMPLE', data)}`;
  });
}

function givenText({ given, when }: Example, { say, list, locale, policy }: Names): string {
  const { text, receivedAt, facts, requester, id: _id, ...rest } = given;
  const titles = policy.vocabulary.facts;
  const titleOf = (name: string) => {
    const declared = Object.hasOwn(titles, name) ? titles[name] : undefined;
    return (typeof declared === 'object' ? declared.title?.[locale] : undefined) ?? name;
  };
  const fields = [rest, facts].flatMap((some) => Object.entries(some ?? {}));
  const requesterFields = Object.entries(requester ?? {}).map(
    ([name, value]) => [name === 'kind' ? 'requesterKind' : name, value] as const,
  );
  const details = [
    ...[...fields, ...requesterFields].map(([name, value]) =>
      say('EXAMPLE_WITH', { name: plain(titleOf(name)), value: shown(value) }),
    ),
    ...(receivedAt === undefined ? [] : [say('EXAMPLE_RECEIVED', { at: wallTime(receivedAt) })]),
    ...(when?.at === undefined ? [] : [say('EXAMPLE_AT', { at: wallTime(when.at) })]),
  ];
  const said =
    typeof text === 'string' && text !== '' ? say('EXAMPLE_SAID', { text: plain(text) }) : say('EXAMPLE_SILENT');
  return list([said, ...details]);
}

function thenText({ then }: Example, names: Names): string {
  const { say, locale, list, role, category, step, mark } = names;
  const listed = (
    title: 'TAGS' | 'PROPOSALS' | 'REQUIREMENTS' | 'RULES' | 'NOT_RULES',
    ids: readonly string[] | undefined,
    nameOf = code,
  ) => (ids === undefined || ids.length === 0 ? [] : [say(`THEN_${title}`, { names: list(ids.map(nameOf)) })]);
  const parts = [
    ...(then.category === null ? [say('THEN_UNCLASSIFIED')] : []),
    ...(typeof then.category === 'string' ? [say('THEN_CATEGORY', { category: category(then.category) })] : []),
    ...(then.severity === undefined ? [] : [severityTitles[then.severity][locale]]),
    ...(then.responsibility === undefined ? [] : [responsibilityTitles[then.responsibility][locale]]),
    ...(then.tier === undefined ? [] : [tierTitles[then.tier][locale]]),
    ...(then.lead === undefined ? [] : [say('THEN_LEAD', { role: role(then.lead) })]),
    ...(then.partners === undefined ? [] : [say('THEN_PARTNERS', { roles: list(then.partners.map(role)) })]),
    ...Object.entries(then.due ?? {}).map(([id, at]) => say('THEN_DUE', { step: step(id), at: wallTime(at) })),
    ...listed('TAGS', then.tags, mark),
    ...listed('PROPOSALS', then.proposals, mark),
    ...listed('REQUIREMENTS', then.requirements, mark),
    ...listed('RULES', then.rules),
    ...listed('NOT_RULES', then.notRules),
  ];
  return parts.join(say('SEPARATOR_PARTS'));
}

/** `2026-09-30T16:00+08:00` as people read it. */
function wallTime(instant: unknown): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/.exec(String(instant)) ?? [];
  return day === undefined ? plain(String(instant)) : `${day} ${time}`;
}

function shown(value: unknown): string {
  return plain(typeof value === 'string' ? value : JSON.stringify(value));
}
