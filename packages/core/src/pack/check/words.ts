import type { Facts } from '@linli/rules';
import { analyse, type Finding } from '@linli/rules/check';

import { normaliseText } from '../../text/normalise.ts';
import type { PackMatch, Policy } from '../../triage/policy.ts';
import type { PackRule } from '../pack.ts';
import { packFinding } from './pack-finding.ts';

/** How many texts are tried for one rule. */
const textLimit = 300;

/**
 * Categories that the same few words lead to: where nothing but order decides between them, and where two packs differ.
 * A text of two matters has two categories, which is no mistake; so only texts are tried that say no more than it takes
 * for one rule to hold.
 */
export function wordFindings({ ruleSets: { classify } }: Policy, on: string): readonly Finding[] {
  const analysis = analyse(classify, { on });
  const found = new Map<string, Finding>();
  const decide = (facts: Facts) => classify.evaluate(facts, { on }) as readonly PackMatch[];
  const note = (code: string, winner: PackMatch, other: PackMatch | undefined, witness: Facts): void => {
    if (other === undefined) return;
    const names = [winner.rule.name, other.rule.name];
    const key = [code, ...names.toSorted((a, b) => (a < b ? -1 : 1))].join('\n');
    if (found.has(key) || decide(normalised(witness))[0]?.rule !== winner.rule) return;
    const make = code === 'CHECK_OVERLAP' ? tie : difference;
    found.set(key, make(winner, other, { witness, on }));
  };
  for (const rule of classify.rules as readonly PackRule[]) {
    if (!isInForce(rule, on)) continue;
    for (const facts of analysis.examples(rule.name, textLimit)) {
      const [winner, ...others] = decide(facts);
      if (winner === undefined) continue;
      const rivals = others.filter(({ event }) => categoryOf(event) !== categoryOf(winner.event));
      const isTied = ({ rule: { priority } }: PackMatch): boolean => priority === winner.rule.priority;
      const isForeign = ({ rule: { meta } }: PackMatch): boolean => meta.pack !== winner.rule.meta.pack;
      note('CHECK_OVERLAP', winner, rivals.find(isTied), facts);
      note('CHECK_PACKS_DIFFER', winner, rivals.find(isForeign), facts);
    }
  }
  return [...found.values()];
}

function isInForce({ from, until }: PackRule, on: string): boolean {
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}

/** The facts as triage would read them from these words. */
function normalised(facts: Facts): Facts {
  const text = facts['text'];
  return typeof text === 'string' ? { ...facts, text: normaliseText(text).text } : facts;
}

function tie({ rule: winner }: PackMatch, { rule: other }: PackMatch, shown: object): Finding {
  const { pack, path } = winner.meta;
  return {
    code: 'CHECK_OVERLAP',
    severity: 'warning',
    rules: [winner.name, other.name],
    path,
    data: { pack, rule: winner.name, other: other.name, winner: winner.name, ...shown },
    page: 'findings#check_overlap',
  };
}

function difference(winner: PackMatch, other: PackMatch, shown: object): Finding {
  const [first, second] = [winner.rule, other.rule];
  const data = {
    winner: first.name,
    category: categoryOf(winner.event),
    winnerPack: first.meta.pack,
    other: second.name,
    otherCategory: categoryOf(other.event),
    otherPack: second.meta.pack,
    reason: `${first.priority} ${first.priority > second.priority ? '>' : '='} ${second.priority}`,
    ...shown,
  };
  return packFinding('CHECK_PACKS_DIFFER', second.meta, data, [first.name, second.name]);
}

function categoryOf(event: PackRule['event']): string {
  return event.type === 'classify' ? event.params.category : '';
}
