import { type Change, type Pack, responsibilityTitles, severityTitles, tierTitles } from '@linli/core';
import type { Locale } from '@linli/errors';

import { assemblies, ledgers, rounds, topics } from './beyond-plans.ts';
import { allWords, categories } from './categories.ts';
import { examples } from './examples.ts';
import { figures, valuesText } from './figures.ts';
import { code, plain, section, table } from './markdown.ts';
import { authoredRules, type Names, namesOf } from './names.ts';
import { plans } from './plans.ts';
import { rules } from './rules.ts';

/**
 * A pack as a page for people: what it says, from when, on which authority.
 *
 * @param pack - the pack
 * @param uses - packs whose names it uses
 * @param locale - language of the reader
 * @returns lines of Markdown
 */
export function packPage(pack: Pack, uses: readonly Pack[], locale: Locale): string[] {
  const names = namesOf(pack, uses, locale);
  const { say } = names;
  return [
    `# ${plain(pack.title[locale])}`,
    '',
    ...(pack.about === undefined ? [] : [plain(pack.about[locale]), '']),
    head(names),
    '',
    ...section(2, say('DOC_CHANGES'), changes(names)),
    ...section(2, say('DOC_CATEGORIES'), categories(names)),
    ...section(2, say('DOC_PLANS'), plans(names)),
    ...section(2, say('DOC_ROUNDS'), rounds(names)),
    ...section(2, say('DOC_ASSEMBLIES'), assemblies(names)),
    ...section(2, say('DOC_LEDGERS'), ledgers(names)),
    ...section(2, say('DOC_TOPICS'), topics(names)),
    ...section(2, say('DOC_PARAMETERS'), figures(names)),
    ...section(2, say('DOC_RULES'), rules(names)),
    ...section(2, say('DOC_ROLES'), roles(names)),
    ...section(2, say('DOC_FACTS'), facts(names)),
    ...section(2, say('DOC_EXAMPLES'), examples(names)),
    ...section(2, say('DOC_WORDS'), allWords(names)),
    ...section(2, say('DOC_SOURCES'), sources(names)),
  ].slice(0, -1);
}

function head({ pack, say, locale }: Names): string {
  const { version, from, until, jurisdiction } = pack;
  const separator = locale === 'en' ? ' ' : '';
  return [
    until === undefined ? say('DOC_VERSION', { version, from }) : say('DOC_VERSION_UNTIL', { version, from, until }),
    ...(jurisdiction === undefined ? [] : [say('DOC_JURISDICTION', { place: plain(jurisdiction) })]),
    ...(pack.extends === undefined ? [] : [say('DOC_EXTENDS', { pack: code(pack.extends) })]),
    say('DOC_CONTENTS', {
      categories: Object.keys(pack.categories).length,
      plans: Object.keys(pack.plans).length,
      rules: authoredRules(pack).length,
      tests: pack.tests.length,
    }),
  ].join(separator);
}

function changes(names: Names): string[] {
  const { pack, say, locale } = names;
  const rows = pack.changes.map((change) => [changeText(change, names), plain(change.reason[locale])]);
  return table([say('COLUMN_CHANGE'), say('COLUMN_REASON')], rows);
}

function changeText(change: Change, names: Names): string {
  const { pack, say, locale } = names;
  if ('parameter' in change) {
    const parameter = pack.parameters[change.parameter];
    const title = plain(parameter?.title[locale] ?? change.parameter);
    return say('CHANGE_PARAMETER', {
      title,
      values: valuesText({ unit: parameter?.unit ?? 'text', values: change.values }, names),
    });
  }
  if ('category' in change) {
    return say('CHANGE_CATEGORY', { title: names.category(change.category), fields: fieldsText(change.set, names) });
  }
  return 'off' in change
    ? say('CHANGE_OFF', { rule: code(change.rule) })
    : say('CHANGE_PRIORITY', { rule: code(change.rule), priority: change.priority });
}

function fieldsText(
  set: Extract<Change, { category: string }>['set'],
  { say, locale, list, role, plan }: Names,
): string {
  const { severity, responsibility, tier, lead, partners, mentions, priority, plan: planned } = set;
  const field = (
    column: 'PRIORITY' | 'SEVERITY' | 'RESPONSIBILITY' | 'LEAD' | 'PLAN' | 'WORDS',
    text: string | undefined,
  ) => (text === undefined ? [] : [say('EXAMPLE_WITH', { name: say(`COLUMN_${column}`), value: text })]);
  return [
    ...field('SEVERITY', severity && severityTitles[severity][locale]),
    ...field('RESPONSIBILITY', responsibility && responsibilityTitles[responsibility][locale]),
    ...(tier === undefined ? [] : [say('EFFECT_TIER', { tier: tierTitles[tier][locale] })]),
    ...field('LEAD', lead && list([lead].flat().map(role))),
    ...(partners === undefined ? [] : [say('EFFECT_PARTNERS', { roles: list(partners.map(role)) })]),
    ...field('PLAN', planned && plan(planned)),
    ...field('WORDS', mentions && list([mentions].flat().flatMap(({ any }) => any.map(plain)))),
    ...field('PRIORITY', priority?.toString()),
  ].join(say('SEPARATOR_PARTS'));
}

function roles({ pack, say, locale }: Names): string[] {
  const rows = Object.entries(pack.roles).map(([id, title]) => [plain(title[locale]), code(id)]);
  return table([say('COLUMN_TITLE'), say('COLUMN_NAME')], rows);
}

function facts({ pack, say, locale }: Names): string[] {
  const rows = Object.entries(pack.facts).map(([id, declared]) => {
    const { type, title } = typeof declared === 'string' ? { type: declared } : { title: undefined, ...declared };
    return [plain(title?.[locale] ?? ''), code(id), code(type)];
  });
  return table([say('COLUMN_TITLE'), say('COLUMN_NAME'), say('COLUMN_TYPE')], rows);
}

function sources({ pack, say, locale }: Names): string[] {
  const columns = (['TITLE', 'REFERENCE', 'DATE', 'NOTE'] as const).map((column) => say(`COLUMN_${column}`));
  const rows = Object.values(pack.sources).map(({ title, reference = '', url, date = '', note }) => [
    url === undefined ? plain(title[locale]) : `[${plain(title[locale])}](<${url}>)`,
    plain(reference),
    date,
    plain(note?.[locale] ?? ''),
  ]);
  return table(columns, rows);
}
