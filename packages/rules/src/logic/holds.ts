import type { LogicNode } from './node.ts';
import type { Reading } from './reading.ts';

/** Whether a condition holds, asking no more than it takes. */
export function holdsFor(node: LogicNode, reading: Reading): boolean {
  if (node.kind === 'predicate') return reading.holds(node.predicate);
  if (node.kind === 'all') return node.parts.every((part) => holdsFor(part, reading));
  if (node.kind === 'any') return node.parts.some((part) => holdsFor(part, reading));
  return holdsFor(node.part, reading) !== (node.kind === 'not');
}
