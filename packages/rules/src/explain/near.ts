import type { ExplanationNode, PredicateNode } from './explanation.ts';

/** How many ways are given at most. */
const waysLimit = 5;

/** Conditions that would all have to answer otherwise for a rule to come out otherwise. */
export type Way = readonly PredicateNode[];

/**
 * The shortest lists of conditions that would have to answer otherwise for a tree to come out otherwise, shortest first.
 * Each is taken by itself: whether facts exist for which they do is what `smallestChange` tells.
 */
export function waysToFlip(node: ExplanationNode): readonly Way[] {
  return waysTo(node, !node.holds);
}

function waysTo(node: ExplanationNode, wanted: boolean): readonly Way[] {
  if (node.holds === wanted) return [[]];
  if (node.kind === 'predicate') return [[node]];
  if (node.kind === 'not') return node.children.flatMap((child) => waysTo(child, !wanted));
  if (node.kind === 'reference') return node.children.flatMap((child) => waysTo(child, wanted));
  const ways = node.children.map((child) => waysTo(child, wanted));
  if ((node.kind === 'any') === wanted) return shortest(ways.flat());
  return ways.reduce((all, next) => shortest(all.flatMap((way) => next.map((more) => [...way, ...more]))), [[]]);
}

function shortest(ways: readonly Way[]): readonly Way[] {
  return ways
    .map((way) => way.filter((node, at) => way.findIndex((other) => isSame(node, other)) === at))
    .toSorted((a, b) => a.length - b.length)
    .slice(0, waysLimit);
}

/** Whether two nodes ask the same question. */
function isSame(a: PredicateNode, b: PredicateNode): boolean {
  return a.fact === b.fact && a.path === b.path && a.operator === b.operator && a.value === b.value;
}
