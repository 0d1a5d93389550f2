import type { LogicNode, Predicate } from '../logic/node.ts';
import type { Reading } from '../logic/reading.ts';
import type { ExplanationNode, NodeNotes, PredicateNode } from './explanation.ts';

/** The tree of a condition with its answers. */
export function explainNode(node: LogicNode, reading: Reading): ExplanationNode {
  if (node.kind === 'predicate')
    return explainPredicate(node.predicate, reading, notesOf(node, reading.holds(node.predicate)));
  if (node.kind === 'not') {
    const child = explainNode(node.part, reading);
    return { kind: 'not', ...notesOf(node, !child.holds), children: [child] };
  }
  if (node.kind === 'reference') {
    const child = explainNode(node.part, reading);
    return { kind: 'reference', ...notesOf(node, child.holds), condition: node.name, children: [child] };
  }
  const children = node.parts.map((part) => explainNode(part, reading));
  const held = children.filter((child) => child.holds).length;
  return { kind: node.kind, ...notesOf(node, node.kind === 'all' ? held === children.length : held > 0), children };
}

function notesOf({ condition, pointer }: LogicNode, holds: boolean): NodeNotes {
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
    phrase: base.phrase,
  };
}
