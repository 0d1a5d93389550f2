import type { Registry } from '../registry-on.ts';

/** Whether somebody can be counted on: units and responders the registry knows until they end, others it does not know. */
export function isThere(registry: Registry, id: string): boolean {
  if (registry.find('unit', id) !== undefined || registry.find('responder', id) !== undefined) return true;
  return registry.latest('unit', id) === undefined && registry.latest('responder', id) === undefined;
}
