import type { Match, RuleSet } from '@linli/rules';
import { type Limit, parseLimit } from '@linli/time';

import { type Stage, stages } from '../facts/request-facts.ts';
import { compileStage } from '../pack/check-rules.ts';
import type { Pack, PackRule } from '../pack/pack.ts';
import { type Vocabulary, vocabularyOf } from '../pack/vocabulary.ts';

/** A match of a pack's rule. */
export interface PackMatch extends Match {
  readonly rule: PackRule;
  readonly event: PackRule['event'];
}

/** Packs made ready to decide: one compiled rule set for each stage. */
export interface Policy {
  readonly packs: readonly Pack[];
  readonly vocabulary: Vocabulary;
  readonly ruleSets: Readonly<Record<Stage, RuleSet>>;
  /** Reads a limit; each text once, since plans name the same few again and again. */
  readonly limit: (text: string) => Limit;
}

/**
 * Compiles packs together. Rules of one priority keep the order of the packs, then of their ids, so that a tie breaks
 * the same way on every machine.
 *
 * @param packs - in order of precedence
 * @param normalise - brings the words of rules into the form that texts are matched in
 */
export function policyOf(packs: readonly Pack[], normalise: (text: string) => string): Policy {
  const vocabulary = vocabularyOf(packs);
  const rules = packs.flatMap((pack) =>
    pack.rules
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((rule) => ({ ...rule, conditions: withNormalWords(rule.conditions, normalise) as PackRule['conditions'] })),
  );
  const compiled = stages.map((stage) => [stage, compileStage(stage, rules, vocabulary)] as const);
  return { packs, vocabulary, ruleSets: Object.fromEntries(compiled) as Policy['ruleSets'], limit: limitReader() };
}

function limitReader(): Policy['limit'] {
  const read = new Map<string, Limit>();
  return (text) => {
    const known = read.get(text);
    if (known !== undefined) return known;
    const limit = parseLimit(text);
    read.set(text, limit);
    return limit;
  };
}

function withNormalWords(node: unknown, normalise: (text: string) => string): unknown {
  if (Array.isArray(node)) return node.map((child) => withNormalWords(child, normalise));
  if (typeof node !== 'object' || node === null) return node;
  if ('fact' in node && 'operator' in node) {
    const asksText = node.fact === 'text' && 'value' in node;
    return asksText ? { ...node, value: normalWords(node.value, normalise) } : node;
  }
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, withNormalWords(child, normalise)]));
}

function normalWords(value: unknown, normalise: (text: string) => string): unknown {
  if (typeof value === 'string') return normalise(value);
  return Array.isArray(value) ? value.map((entry) => normalWords(entry, normalise)) : value;
}
