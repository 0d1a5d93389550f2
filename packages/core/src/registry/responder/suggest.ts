import type { LinliError } from '@linli/errors';

import { groupBy } from '../../group-by.ts';
import type { LocalisedText } from '../../localised-text.ts';
import { parentOf } from '../../names.ts';
import type { EntryOn, Registry } from '../registry-on.ts';
import { type FitnessContext, type ErrandNeed, whyUnfit } from './fitness.ts';

/** Somebody who could take an errand, and why. */
export interface Suggestion {
  readonly responder: EntryOn<'responder'>;
  readonly reasons: readonly LocalisedText[];
}

/** Who could take an errand. */
export interface Suggestions {
  /** As many as are needed, if there are that many: of each kind of responder in turn, the nearest first. */
  readonly suggested: readonly Suggestion[];
  /** How many are still missing. */
  readonly short: number;
  /** Who could not, each with the reason. */
  readonly passedOver: readonly { readonly responder: EntryOn<'responder'>; readonly why: LinliError }[];
}

/** What the known kinds of responder are called. */
export const responderTitles: Readonly<Record<string, LocalisedText>> = {
  'in-service-member': { 'zh-CN': '在职党员', en: 'party member of a local employer' },
  'community-member': { 'zh-CN': '社区党员', en: 'resident party member' },
  volunteer: { 'zh-CN': '居民志愿者', en: 'volunteer' },
  team: { 'zh-CN': '志愿服务队', en: 'volunteer team' },
};

/**
 * Suggests who could take an errand. Only those are suggested who may, can and have time; kinds of responder are mixed, so
 * that not all come from one source; within a kind, whoever belongs nearest to the place comes first.
 *
 * @param registry - the registry of the day on which it takes place
 * @param need - the errand, its place and time, the skills it takes, and how many people (1)
 * @param context - calendar, volunteer rules, supervisor
 * @returns suggestions with reasons, and who was passed over with the reason
 *
 * @example
 * ```ts
 * import { registry, registryOn, suggestResponders } from '@linli/core/registry';
 * import { chinaCalendar } from '@linli/time';
 *
 * const need = { errand: 'delivery', place: 'willow', from: new Date('2026-03-07T09:00+08:00'), people: 3 };
 * suggestResponders(registryOn(registry.initial, '2026-03-07'), need, { calendar: chinaCalendar() });
 * // => { suggested: [], short: 3, passedOver: [] }
 * ```
 */
export function suggestResponders(
  registry: Registry,
  need: ErrandNeed & { readonly people?: number },
  context: FitnessContext,
): Suggestions {
  const people = need.people ?? 1;
  const judged = registry
    .all('responder')
    .map((responder) => ({ responder, why: whyUnfit(registry, responder.id, need, context) }));
  const fit = judged
    .flatMap(({ responder, why }) => (why === undefined ? [responder] : []))
    .toSorted((one, other) => nearness(other, need.place) - nearness(one, need.place));
  const suggested = mixed(fit, people).map((responder) => ({
    responder,
    reasons: reasonsFor(responder, need, registry),
  }));
  return {
    suggested,
    short: people - suggested.length,
    passedOver: judged.flatMap(({ responder, why }) => (why === undefined ? [] : [{ responder, why }])),
  };
}

/** One of each kind in turn, until there are enough. */
function mixed(fit: readonly EntryOn<'responder'>[], people: number): readonly EntryOn<'responder'>[] {
  const kinds = [...groupBy(fit, ({ type }) => type).values()];
  const rounds = Math.max(0, ...kinds.map((kind) => kind.length));
  const inTurn = Array.from({ length: rounds }, (_, round) => kinds.flatMap((kind) => kind[round] ?? []));
  return inTurn.flat().slice(0, people);
}

/** How many steps of the path to a place a responder shares. */
function nearness({ place }: EntryOn<'responder'>, wanted: string): number {
  return sharedPlace(place, wanted)?.split('/').length ?? 0;
}

function sharedPlace(place: string, wanted: string): string | undefined {
  for (let at: string | undefined = place; at !== undefined; at = parentOf(at)) {
    if (wanted === at || wanted.startsWith(`${at}/`)) return at;
  }
  return undefined;
}

function reasonsFor(responder: EntryOn<'responder'>, need: ErrandNeed, registry: Registry): readonly LocalisedText[] {
  const { type, available } = responder;
  const title = responderTitles[type] ?? { 'zh-CN': type, en: type };
  const shared = sharedPlace(responder.place, need.place);
  const place = shared === undefined ? undefined : registry.find('place', shared);
  const skills = need.skills ?? [];
  return [
    title,
    ...(place === undefined ? [] : [{ 'zh-CN': `属于${place.name}`, en: `belongs to ${place.name}` }]),
    ...(skills.length === 0
      ? []
      : [{ 'zh-CN': `具备技能：${skills.join('、')}`, en: `has the skills: ${skills.join(', ')}` }]),
    available === undefined
      ? { 'zh-CN': '随时有空', en: 'has time whenever needed' }
      : { 'zh-CN': '该时段有空', en: 'has time then' },
  ];
}
