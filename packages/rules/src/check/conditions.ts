import type { LogicNode, Predicate } from '../logic/node.ts';
import type { RuleLogic } from '../logic/edition.ts';
import type { Analysis } from './analysis.ts';
import { constantsOf, plainOperator } from './domain.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import type { Goal } from './search.ts';

/** Rules that can never hold, that always hold, and parts of rules that never matter. */
export function conditionFindings(analysis: Analysis): readonly Finding[] {
  return analysis.rules.flatMap((rule) => findingsOf(rule, analysis));
}

function findingsOf(each: RuleLogic, analysis: Analysis): readonly Finding[] {
  const { rule, logic, at } = each;
  const path = `/${at}/conditions`;
  if (analysis.isImpossible([{ node: logic, holds: true }])) return [finding('CHECK_CONTRADICTION', [rule], path, {})];
  if (analysis.held({}).has(rule.name) && analysis.isImpossible([{ node: logic, holds: false }])) {
    return [finding('CHECK_TAUTOLOGY', [rule], path, { witness: {} })];
  }
  const words = predicatesIn(logic).flatMap(wordsOf);
  return [...unreachable({ node: logic, holds: true }, [], path)].map(({ place, data }) =>
    finding('CHECK_UNREACHABLE_CONDITION', [rule], place, data),
  );

  function* unreachable(goal: Goal, others: readonly Goal[], place: string): Generator<Unreachable> {
    const { node, holds } = goal;
    if (node.kind === 'predicate') yield* idleWords(node.predicate, holds, others, place);
    else if (node.kind === 'not') yield* unreachable({ node: node.part, holds: !holds }, others, `${place}/not`);
    else if (node.kind === 'all' || node.kind === 'any') {
      const goals = node.parts.map((part) => ({ node: part, holds }));
      const together = (node.kind === 'all') === holds;
      for (const [index, part] of goals.entries()) {
        const here = `${place}/${node.kind}/${index}`;
        const context = together ? [...others, ...goals.filter((goalBeside) => goalBeside !== part)] : others;
        if (!together && goals.length > 1 && analysis.isImpossible([...context, part])) yield { place: here, data: {} };
        else yield* unreachable(part, context, here);
      }
    }
  }

  /** Words of a list that bring with them what the rule rules out. */
  function* idleWords(
    asked: Predicate,
    holds: boolean,
    others: readonly Goal[],
    place: string,
  ): Generator<Unreachable> {
    const own = wordsOf(asked);
    const { name, negated } = plainOperator(asked.operator);
    if (name !== 'mentionsAny' || holds === negated || own.length < 2 || !analysis.space.understands(asked)) return;
    const idle = own.filter((word, index) => {
      if (!words.some((other) => other !== word && word.includes(other) && !own.includes(other))) return false;
      const alone: Predicate = { ...asked, id: -1 - asked.id - index / own.length, value: [word], prepared: [word] };
      const condition = { fact: asked.operand.fact, operator: asked.operator, value: [word] };
      return analysis.isImpossible([...others, { node: { kind: 'predicate', condition, predicate: alone }, holds }]);
    });
    if (idle.length > 0) yield { place: `${place}/value`, data: { words: idle } };
  }
}

interface Unreachable {
  readonly place: string;
  readonly data: { readonly words?: readonly string[] };
}

function predicatesIn(node: LogicNode): readonly Predicate[] {
  if (node.kind === 'predicate') return [node.predicate];
  return (node.kind === 'all' || node.kind === 'any' ? node.parts : [node.part]).flatMap(predicatesIn);
}

/** The words a question looks for in a text. */
function wordsOf(predicate: Predicate): readonly string[] {
  if (!predicate.base.name.startsWith('mentions')) return [];
  return constantsOf(predicate).filter((word) => typeof word === 'string');
}
