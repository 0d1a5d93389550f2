import { fillText, type Locale } from '@linli/errors';

import type { Explanation, ExplanationNode, PredicateNode, RuleExplanation } from './explanation.ts';
import { type ExplanationTexts, explanationTexts } from './text.ts';

/** How an explanation is printed. */
export interface FormatOptions {
  readonly locale: Locale;
  /** Whether the values of personal facts are hidden; they are unless this is `false`. */
  readonly masked?: boolean;
}

interface Printing extends Required<FormatOptions> {
  readonly texts: ExplanationTexts;
}

/**
 * Prints why rules hold or not, one condition a line.
 *
 * @param explanation - as `explain` gives it; leave out rules that nobody asked about
 * @param options - the language, and whether personal values are hidden
 * @returns lines joined by line feeds
 *
 * @example
 * ```ts
 * import { compile, formatExplanation } from '@linli/rules';
 *
 * const rule = {
 *   name: 'deep water',
 *   conditions: { all: [{ fact: 'depth', operator: 'greaterThan', value: 2 }] },
 *   event: { type: 'tag' },
 * };
 * const facts = { depth: { type: 'number', title: { 'zh-CN': '水深', en: 'water depth' } } } as const;
 * const explanation = compile([rule], { facts }).explain({ depth: 3 });
 * formatExplanation(explanation, { locale: 'en' }).split('\n')[2]; // => '    ✓ water depth is greater than 2 (it is 3)'
 * formatExplanation(explanation, { locale: 'zh-CN' }).split('\n')[2]; // => '    ✓ 水深大于2（实为3）'
 * ```
 */
export function formatExplanation(explanation: Explanation, options: FormatOptions): string {
  const printing = { masked: true, ...options, texts: explanationTexts[options.locale] };
  return explanation.rules.flatMap((rule) => ruleLines(rule, printing)).join('\n');
}

function ruleLines({ rule, matched, inForce, tree }: RuleExplanation, printing: Printing): readonly string[] {
  const { texts, locale } = printing;
  const outcome = inForce ? (matched ? texts.matched : texts.unmatched) : texts.notInForce;
  const source = rule.source === undefined ? [] : [`  ${fillText(texts.source, { source: rule.source })}`];
  return [
    `${mark(matched)} ${rule.title?.[locale] ?? rule.name}${texts.colon}${outcome}`,
    ...source,
    ...nodeLines(tree, printing, '  '),
  ];
}

function nodeLines(node: ExplanationNode, printing: Printing, indent: string): readonly string[] {
  const children = node.kind === 'predicate' ? [] : node.children;
  const text = nodeText(node, printing);
  return [
    `${indent}${mark(node.holds)} ${node.name === undefined ? '' : node.name + printing.texts.colon}${text}`,
    ...children.flatMap((child) => nodeLines(child, printing, `${indent}  `)),
  ];
}

function nodeText(node: ExplanationNode, printing: Printing): string {
  if (node.kind === 'predicate') return predicateText(node, printing);
  const { texts } = printing;
  return node.kind === 'reference' ? fillText(texts.reference, { name: node.condition }) : texts[node.kind];
}

/** A condition as a sentence, with the fact's value. */
function predicateText(node: PredicateNode, printing: Printing): string {
  const { texts, locale, masked } = printing;
  const decorators = node.operator
    .split(':')
    .slice(0, -1)
    .map((name) => texts.decorators[name] ?? '');
  const path = node.path === undefined ? '' : `.${node.path}`;
  const actual = node.personal && masked ? texts.masked : valueText(node.actual, texts);
  const phrase = fillText(node.phrase[locale], {
    fact: `${node.title?.[locale] ?? node.fact}${path}`,
    value: valueText(node.value, texts),
    actual,
  });
  return `${decorators.join('')}${phrase}${fillText(texts.actual, { actual })}`;
}

function valueText(value: unknown, texts: ExplanationTexts): string {
  if (value === undefined || value === null) return texts.absent;
  if (Array.isArray(value)) return `[${value.map((item) => valueText(item, texts)).join(texts.separator)}]`;
  return typeof value === 'string' ? texts.quotes.join(value) : JSON.stringify(value);
}

function mark(holds: boolean): string {
  return holds ? '✓' : '✗';
}
