import { parentOf } from '../../names.ts';
import { liesIn } from '../../neighbourhood/neighbourhood.ts';
import type { EntryOn, Registry } from '../registry-on.ts';

/** A way that is permitted. */
export interface Route {
  /** Ids of the places, from the first to the last. */
  readonly places: readonly string[];
  /** Ids of the checkpoints passed, in order. */
  readonly checkpoints: readonly string[];
}

/**
 * The way with the fewest passages between two places that is permitted on the day: the border of a closed place is
 * crossed at checkpoints only.
 *
 * @param registry - the registry of a day, with passages and closures
 * @param from - id of the place to leave
 * @param to - id of the place to reach
 * @returns the way; `undefined` where none is permitted
 *
 * @example
 * ```ts
 * import { permittedRoute, registry, registryOn } from '@linli/core/registry';
 *
 * permittedRoute(registryOn(registry.initial, '2026-03-01'), 'willow/g1', 'willow/g2'); // => undefined
 * ```
 */
export function permittedRoute(registry: Registry, from: string, to: string): Route | undefined {
  const closed = registry.all('closure').map(({ place }) => place);
  const open = registry.all('passage').filter((passage) => isOpen(passage, closed));
  const nodes = new Set(registry.all('passage').flatMap(({ between }) => between));
  const start = nodeOf(from, nodes);
  const goal = nodeOf(to, nodes);
  if (start === goal) return { places: [start], checkpoints: [] };

  const reached = new Map<string, Route>([[start, { places: [start], checkpoints: [] }]]);
  for (const [place, route] of reached) {
    for (const { id, between, checkpoint } of open) {
      const next = otherEnd(between, place);
      if (next === undefined || reached.has(next)) continue;
      const checkpoints = checkpoint === true ? [...route.checkpoints, id] : route.checkpoints;
      reached.set(next, { places: [...route.places, next], checkpoints });
    }
    const found = reached.get(goal);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isOpen({ between: [one, other], checkpoint }: EntryOn<'passage'>, closed: readonly string[]): boolean {
  return checkpoint === true || closed.every((place) => liesIn(one, place) === liesIn(other, place));
}

/** The place itself where ways lead to it, else the nearest above it to which they do. */
function nodeOf(place: string, nodes: ReadonlySet<string>): string {
  for (let at: string | undefined = place; at !== undefined; at = parentOf(at)) if (nodes.has(at)) return at;
  return place;
}

function otherEnd([one, other]: readonly [string, string], place: string): string | undefined {
  if (place === one) return other;
  return place === other ? one : undefined;
}
