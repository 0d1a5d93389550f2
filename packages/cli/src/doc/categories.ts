import {
  type Category,
  type Mention,
  type Pack,
  type PackRule,
  responsibilityTitles,
  severityTitles,
} from '@linli/core';

import { groupBy } from './group-by.ts';
import { code, plain, section, table } from './markdown.ts';
import type { Names } from './names.ts';

/** Words of a list that stand in the table; longer lists follow in full below. */
const shownWords = 6;

/** The tree of categories, a table for each branch: what it is called, how it is said, who leads, how fast, by which plan. */
export function categories(names: Names): string[] {
  const { pack, say } = names;
  const branches = groupBy(Object.entries(pack.categories), ([id]) => id.split('/', 1)[0] ?? '');
  const columns = (['MATTER', 'CODE', 'WORDS', 'LEAD', 'SEVERITY', 'RESPONSIBILITY', 'PLAN'] as const).map((column) =>
    say(`COLUMN_${column}`),
  );
  const rules = new Map(pack.rules.map((rule) => [rule.name, rule]));
  const content = [...branches].flatMap(([branch, entries]) => {
    const rows = entries.filter(
      ([id, { mentions }]) => entries.length === 1 || mentions !== undefined || id !== branch,
    );
    return section(
      3,
      names.category(branch),
      table(
        columns,
        rows.map(([id, category]) => row(id, category, rules, names)),
      ),
    );
  });
  return content.length === 0 ? [] : [say('LEAD_ORDER'), '', ...content];
}

function row(id: string, category: Category, rules: ReadonlyMap<string, PackRule>, names: Names): string[] {
  const { pack, locale } = names;
  const rule = (type: string) => rules.get(`${pack.id}/${type}:${id}`);
  const [rated, assigned, boxed] = [rule('rate')?.event, rule('assign')?.event, rule('timebox')?.event];
  const { lead, responsibility } = assigned?.type === 'assign' ? assigned.params : {};
  return [
    plain(category.title[locale]),
    code(id),
    rule('classify') === undefined ? '' : wordsText(category, shownWords, names),
    lead === undefined ? '' : names.list([lead].flat().map(names.role)),
    rated?.type === 'rate' ? severityTitles[rated.params.severity][locale] : '',
    responsibility === undefined ? '' : responsibilityTitles[responsibility][locale],
    boxed?.type === 'timebox' && 'plan' in boxed.params ? names.plan(boxed.params.plan) : '',
  ];
}

function wordsText({ mentions }: Category, most: number, names: Names): string {
  const texts = (mentions === undefined ? [] : [mentions].flat()).map((mention) => mentionText(mention, most, names));
  return texts.reduce((words, others) => (words === '' ? others : names.say('WORDS_OR', { words, others })), '');
}

function mentionText({ any, and, none }: Mention, most: number, names: Names): string {
  const { say } = names;
  const said = (list: readonly string[]) => shorten(list, most, names);
  const together = listsOf(and).reduce((words, list) => say('WORDS_AND', { words, others: said(list) }), said(any));
  return none === undefined ? together : say('WORDS_NONE', { words: together, others: said(none) });
}

/** One list of words, or several, as several lists. */
function listsOf(and: Mention['and']): readonly (readonly string[])[] {
  if (and === undefined) return [];
  const lists: readonly (string | readonly string[])[] = and;
  const isOne = (list: typeof lists): list is readonly string[] => list.every((entry) => typeof entry === 'string');
  return isOne(lists) ? [lists] : lists.map((list) => [list].flat());
}

function shorten(words: readonly string[], most: number, { say, list }: Names): string {
  const shown = list(words.slice(0, most).map(plain));
  return words.length > most ? say('WORDS_MORE', { words: shown, count: words.length }) : shown;
}

/** All words of the categories whose words do not fit into the table. */
export function allWords(names: Names): string[] {
  const { pack, locale } = names;
  return Object.entries(pack.categories)
    .filter(([, category]) => longestList(category) > shownWords)
    .map(
      ([id, category]) => `- **${plain(category.title[locale])}** ${code(id)}: ${wordsText(category, Infinity, names)}`,
    );
}

function longestList({ mentions }: Pick<Pack['categories'][string], 'mentions'>): number {
  const lists = (mentions === undefined ? [] : [mentions].flat()).flatMap(({ any, and, none }) => [
    any,
    ...listsOf(and),
    ...(none === undefined ? [] : [none]),
  ]);
  return Math.max(0, ...lists.map((words) => words.length));
}
