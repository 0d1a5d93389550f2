import { fillText } from '@linli/errors';
import type { ExplanationNode, PredicateNode } from '@linli/rules';

import type { LocalisedText } from '../localised-text.ts';
import { because, type Explanation } from './explanation.ts';

/** What carried a rule that held: of alternatives only those that held, each with the value seen. */
export function explainConditions(node: ExplanationNode): Explanation[] {
  const mark = markOf(node);
  if (node.kind === 'predicate') return [because('EXPLAIN_CONDITION', { mark, text: statement(node) })];
  const telling = node.kind === 'any' && node.holds ? node.children.filter(({ holds }) => holds) : node.children;
  const [only] = telling;
  if (node.kind === 'not') return [because('EXPLAIN_NOT', { mark }, telling.flatMap(explainConditions))];
  if (node.kind === 'reference') {
    return [because('EXPLAIN_NAMED', { mark, name: node.condition }, telling.flatMap(explainConditions))];
  }
  if (node.kind === 'all') return node.holds ? telling.flatMap(explainConditions) : [asOne(node)];
  return only !== undefined && telling.length === 1
    ? explainConditions(only)
    : [because('EXPLAIN_ANY', { mark }, telling.map(asOne))];
}

/** One statement for a node: of several parts, that all of them are asked. */
function asOne(node: ExplanationNode): Explanation {
  const parts = node.kind === 'all' ? node.children.flatMap(explainConditions) : explainConditions(node);
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : because('EXPLAIN_ALL', { mark: markOf(node) }, parts);
}

function markOf({ holds }: ExplanationNode): string {
  return holds ? '✓' : '✗';
}

function statement(node: PredicateNode): LocalisedText {
  const fact = node.title ?? { 'zh-CN': node.fact, en: node.fact };
  const words = mentioned(node);
  if (words !== undefined) return words;
  const text = (locale: keyof LocalisedText) => {
    const seen = node.personal ? (locale === 'en' ? 'masked' : '已隐去') : shown(node.actual);
    const asked = fillText(node.phrase[locale], { fact: fact[locale], value: shown(node.value), actual: seen });
    const same = node.actual === node.value || node.phrase[locale].includes('{actual}');
    return same ? asked : `${asked} [${seen}]`;
  };
  return { 'zh-CN': text('zh-CN'), en: text('en') };
}

/** Of a long word list, those in the text are the reason; being words of the rule they give nothing personal away. */
function mentioned({ operator, value, actual, holds }: PredicateNode): LocalisedText | undefined {
  if (!operator.startsWith('mentions') || !Array.isArray(value) || typeof actual !== 'string') return undefined;
  const found = value.filter((word) => actual.includes(String(word)));
  if (found.length > 0) return { 'zh-CN': `原话提到“${found.join('”“')}”`, en: `mentions “${found.join('”, “')}”` };
  const few = value.slice(0, 5).join('、') + (value.length > 5 ? '…' : '');
  return holds
    ? { 'zh-CN': `原话未提到“${few}”`, en: `does not mention “${few}”` }
    : { 'zh-CN': `原话没有“${few}”`, en: `mentions none of “${few}”` };
}

function shown(value: unknown): string {
  if (value === undefined) return '—';
  if (Array.isArray(value) && value.length > 6) return `${value.slice(0, 6).join(', ')}…`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
