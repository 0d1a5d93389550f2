import { type Allowing, type BelongsTo, type Finding, withoutAllowed } from '@linli/rules/check';

import { groupBy } from '../../group-by.ts';
import type { Pack, PackRule } from '../pack.ts';

/** An accepting pack, category or rule, and where its author wrote it. */
interface Placed extends Allowing {
  readonly pack: string;
  readonly path: string;
}

/**
 * Leaves out what packs, their categories and their rules allow, and adds what they allow in vain: each path leads into
 * the pack that `data.pack` names. What is allowed beside one other pack is only missed where those two are alone: with
 * a third one a finding may show that one instead.
 */
export function withoutAllowedByPacks(findings: readonly Finding[], packs: readonly Pack[]): readonly Finding[] {
  const allowing = packs.flatMap((pack): readonly Placed[] => [
    { name: pack.id, allow: pack.allow, rules: pack.rules.map(({ name }) => name), pack: pack.id, path: '' },
    ...byPlace(pack.rules),
  ]);
  return withoutAllowed(findings, allowing, belongsTo(packs)).flatMap((finding) => {
    if (finding.code !== 'CHECK_ALLOWED') return [finding];
    return packs.length > 2 && finding.data['beside'] !== undefined ? [] : [inItsPack(finding, allowing)];
  });
}

/** A category stands for several rules, and allows what is found in any of them; a rule stands for itself. */
function byPlace(rules: readonly PackRule[]): readonly Placed[] {
  // Rules taken over from another pack have the places they had there, so only their names tell them apart.
  const groups = groupBy(rules, (rule) => (isOfCategory(rule) ? rule.meta.path : rule.name));
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (first?.allow === undefined) return [];
    const { name, allow, meta } = first;
    const names = [name, ...more.map((rule) => rule.name)];
    return [{ name, allow, pack: meta.pack, path: meta.path, ...(isOfCategory(first) && { rules: names }) }];
  });
}

function isOfCategory({ meta }: PackRule): boolean {
  return meta.path.startsWith('/categories');
}

/** A pack that extends another stands in for it, also where a third one allows what it finds in the other. */
function belongsTo(packs: readonly Pack[]): BelongsTo {
  const standIns = new Map(packs.flatMap(({ id, extends: base }) => (base === undefined ? [] : [[base, id] as const])));
  return (rule, other) => {
    const [pack] = rule.split('/', 1);
    return rule === other || pack === other || pack === standIns.get(other);
  };
}

function inItsPack(finding: Finding, allowing: readonly Placed[]): Finding {
  const [, at = '', rest = ''] = /^\/(\d+)(.*)$/.exec(finding.path) ?? [];
  const by = allowing[Number(at)];
  return by === undefined ? finding : { ...finding, path: by.path + rest, data: { ...finding.data, pack: by.pack } };
}
