import { phraseOf } from '../operators/phrase.ts';
import { step } from '../pointer.ts';
import type { RuleLogic } from '../logic/edition.ts';
import type { LogicNode, Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import type { ExplanationNode, NodeNotes, PredicateNode, RuleExplanation } from './explanation.ts';

/** Why a rule holds or not. */
export function explainRule({ rule, at, inForce, logic }: RuleLogic, reading: Reading): RuleExplanation {
  const tree = explainNode(logic, reading, `/${at}/conditions`);
  return { rule, matched: inForce && tree.holds, inForce, tree };
}

/**
 * The tree of a condition with its answers.
 *
 * @param pointer - where the condition stands
 */
function explainNode(node: LogicNode, reading: Reading, pointer: string): ExplanationNode {
  if (node.kind === 'predicate')
    return explainPredicate(node.predicate, reading, notesOf(node, pointer, reading.holds(node.predicate)));
  if (node.kind === 'not') {
    const child = explainNode(node.part, reading, `${pointer}/not`);
    return { kind: 'not', ...notesOf(node, pointer, !child.holds), children: [child] };
  }
  if (node.kind === 'reference') {
    const child = explainNode(node.part, reading, step('/conditions', node.name));
    return { kind: 'reference', ...notesOf(node, pointer, child.holds), condition: node.name, children: [child] };
  }
  const children = node.parts.map((part, at) => explainNode(part, reading, `${pointer}/${node.kind}/${at}`));
  const held = children.filter((child) => child.holds).length;
  const holds = node.kind === 'all' ? held === children.length : held > 0;
  return { kind: node.kind, ...notesOf(node, pointer, holds), children };
}

function notesOf({ condition }: LogicNode, pointer: string, holds: boolean): NodeNotes {
  return { holds, pointer, ...(condition.name !== undefined && { name: condition.name }) };
}

function explainPredicate(predicate: Predicate, reading: Reading, notes: NodeNotes): PredicateNode {
  const { operand, operator, base, valueOperand, valueFrom } = predicate;
  const { declaration } = operand;
  return {
    kind: 'predicate',
    ...notes,
    fact: operand.fact,
    ...(operand.path !== undefined && { path: operand.path }),
    operator,
    value: valueOperand === undefined ? predicate.value : reading.of(valueOperand),
    ...(valueFrom !== undefined && { valueFrom }),
    actual: reading.of(operand),
    personal: declaration.personal === true,
    ...(declaration.title !== undefined && { title: declaration.title }),
    phrase: phraseOf(base),
  };
}
