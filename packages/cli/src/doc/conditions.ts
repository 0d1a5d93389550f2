import { type LocalisedText, responsibilityTitles, severityTitles, tierTitles } from '@linli/core';
import { fillText } from '@linli/errors';
import type { ExplanationNode, PredicateNode } from '@linli/rules';

import { valuesText } from './figures.ts';
import { plain } from './markdown.ts';
import type { Names } from './names.ts';

/** Words of a list that are written out. */
const shownWords = 12;

/** A condition as a sentence, from the phrases of its operators. */
export function conditionText(node: ExplanationNode, names: Names): string {
  const { say } = names;
  if (node.kind === 'predicate') return predicateText(node, names);
  if (node.kind === 'reference') return say('NAMED', { name: plain(node.condition) });
  const parts = node.children.map((child) => partText(child, names));
  if (node.kind === 'not') return say('NOT', { part: parts.join('') });
  return node.children.length === 1
    ? node.children.map((child) => conditionText(child, names)).join('')
    : parts.join(say(node.kind === 'all' ? 'AND' : 'OR'));
}

/** A part of a sentence: several parts of their own are kept together. */
function partText(node: ExplanationNode, names: Names): string {
  const text = conditionText(node, names);
  const isGroup = (node.kind === 'all' || node.kind === 'any') && node.children.length > 1;
  return isGroup ? names.say('GROUP', { parts: text }) : text;
}

/**
 * One question as a sentence.
 *
 * @param fact - how the fact is called; its own name unless told, nothing in a column that is headed by it
 */
export function predicateText(node: PredicateNode, names: Names, fact = factName(node, names)): string {
  const decorators = node.operator.split(':');
  const operator = decorators.pop() ?? '';
  // `within` a category, or starting with its code and a slash, is to belong to it.
  const isBelow = node.fact === 'category' && ['within', 'startsWith'].includes(operator);
  const data = { fact, value: valueOf(node, names), actual: '' };
  const phrase = isBelow ? names.say('BELONGS', data) : fillText(node.phrase[names.locale], data);
  return decorators.reduceRight((text, name) => decorated(name, text, names), phrase.trim());
}

/** How a fact is called. */
export function factName({ fact, path, title }: PredicateNode, { locale }: Names): string {
  return plain(title?.[locale] ?? fact) + (path === undefined ? '' : ` ${plain(path)}`);
}

function decorated(name: string, text: string, { say }: Names): string {
  if (name.startsWith('some')) return say('WITH_some', { text });
  if (name.startsWith('every')) return say('WITH_every', { text });
  return say(name === 'not' ? 'WITH_not' : 'WITH_swap', { text });
}

function valueOf({ fact, value, valueFrom }: PredicateNode, names: Names): string {
  const { say, list } = names;
  if (valueFrom !== undefined && 'parameter' in valueFrom) {
    const parameter = names.pack.parameters[valueFrom.parameter.slice(names.pack.id.length + 1)];
    if (parameter !== undefined) {
      return say('PARAMETER', { title: plain(parameter.title[names.locale]), values: valuesText(parameter, names) });
    }
  }
  if (valueFrom !== undefined && 'fact' in valueFrom) return plain(valueFrom.fact);
  if (!Array.isArray(value)) return literal(fact, value, names);
  const shown = list(value.slice(0, shownWords).map((item) => literal(fact, item, names)));
  return value.length > shownWords ? say('WORDS_MORE', { words: shown, count: value.length }) : shown;
}

/** A value as people call it: a category, role or severity by its name. */
function literal(fact: string, value: unknown, { say, locale, policy }: Names): string {
  if (typeof value === 'boolean') return say(value ? 'YES' : 'NO');
  if (typeof value !== 'string') return plain(JSON.stringify(value));
  const { categories, roles } = policy.vocabulary;
  const known: Readonly<Record<string, LocalisedText | undefined>> = {
    category: categories.get(value.replace(/\/$/, ''))?.title,
    lead: roles.get(value),
    severity: titleIn(severityTitles, value),
    responsibility: titleIn(responsibilityTitles, value),
    tier: titleIn(tierTitles, value),
  };
  return say('QUOTED', { text: plain((Object.hasOwn(known, fact) ? known[fact]?.[locale] : undefined) ?? value) });
}

function titleIn(titles: Readonly<Record<string, LocalisedText>>, name: string): LocalisedText | undefined {
  return Object.hasOwn(titles, name) ? titles[name] : undefined;
}
