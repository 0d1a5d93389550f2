import { raise } from '../raise.ts';
import type { Pack } from './pack.ts';

/**
 * The packs that decide. A pack that extends another stands in its place, so the other one is left out. Two copies of
 * one version, as package managers leave behind, count once; two versions of one pack are refused.
 *
 * @throws LinliError `PACK_VERSIONS`
 */
export function packsInUse(packs: readonly Pack[]): Pack[] {
  const byId = new Map<string, Pack>();
  packs.forEach((pack, at) => {
    const other = byId.get(pack.id);
    if (other !== undefined && other.version !== pack.version) {
      const data = { pack: pack.id, versions: [other.version, pack.version] };
      throw raise('PACK_VERSIONS', { path: `/${at}`, data });
    }
    if (other === undefined) byId.set(pack.id, pack);
  });
  const extended = new Set([...byId.values()].map((pack) => pack.extends));
  return [...byId.values()].filter(({ id }) => !extended.has(id));
}
