import type { LinliError } from '@linli/errors';

import { raise } from '../raise.ts';
import type { Registry } from '../registry-on.ts';

/** Something to be written in a group. */
export interface Post {
  /** Id of the group. */
  readonly group: string;
  /** Roles of whoever writes. */
  readonly roles?: readonly string[];
  /** Whether it says something about a person. */
  readonly personal: boolean;
}

/**
 * Why something may not be written in a group. What is personal stays among the workers of the grid; where a group names
 * the roles that may write, nobody else does.
 *
 * @param registry - the registry of a day
 * @param post - the group, who writes, and whether it is personal
 * @returns `REGISTRY_UNKNOWN`, `REGISTRY_POST_PERSONAL` or `REGISTRY_POST_ROLE`, not thrown; `undefined` where it may
 */
export function whyNotPost(registry: Registry, { group, roles = [], personal }: Post): LinliError | undefined {
  const found = registry.find('group', group);
  if (found === undefined) return raise('REGISTRY_UNKNOWN', { path: '/group', data: { kind: 'group', id: group } });
  const { name, audience, posts } = found;
  if (personal && audience !== 'grid') {
    return raise('REGISTRY_POST_PERSONAL', { path: '/personal', data: { group: name, audience } });
  }
  if (posts === undefined || roles.some((role) => posts.includes(role))) return undefined;
  return raise('REGISTRY_POST_ROLE', { path: '/roles', data: { group: name, roles: posts } });
}
