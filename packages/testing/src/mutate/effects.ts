import {
  type Effect,
  type Pack,
  type ParameterReference,
  responsibilityTitles,
  severityTitles,
  tierTitles,
} from '@linli/core';

import { changedLimits } from './values.ts';

/** A change of one parameter of an effect; without `to` the effect is dropped. */
export interface EffectMutation {
  readonly key: string;
  readonly from: unknown;
  readonly to?: unknown;
}

/** Every small mistake in what a rule does, as far as a test can see it; a dropped rule is a mistake of its own. */
export function effectMutations({ type, params }: Effect, pack: Pack): EffectMutation[] {
  if (type === 'classify') return toNext('category', Object.keys(pack.categories), params.category);
  if (type === 'rate') return severityMutations(params.severity);
  if (type === 'timebox') return 'plan' in params ? planMutations(params.plan, pack) : limitMutations(params.limit);
  if (type !== 'assign') return [];
  const { lead, partners = [], responsibility, tier } = params;
  return [
    ...(lead === undefined ? [] : [{ key: 'lead', from: lead, to: wrongLead(lead) }]),
    ...(partners.length === 0 ? [] : [{ key: 'partners', from: partners, to: partners.slice(1) }]),
    ...toNext('responsibility', Object.keys(responsibilityTitles), responsibility),
    ...toNext('tier', Object.keys(tierTitles), tier),
  ];
}

/** The value after this one in a list, round and round. */
function toNext(key: string, list: readonly string[], from: string | undefined): EffectMutation[] {
  const to = from === undefined ? undefined : list[(list.indexOf(from) + 1) % list.length];
  return to === undefined || to === from ? [] : [{ key, from, to }];
}

/** Graver, or milder where nothing is graver. Milder than `routine` there is nothing. */
function severityMutations(from: string): EffectMutation[] {
  return from === 'emergency'
    ? [{ key: 'severity', from, to: 'urgent' }]
    : toNext('severity', Object.keys(severityTitles), from);
}

/** Of several leads the second; of one, somebody else. */
function wrongLead(lead: string | readonly string[]): unknown {
  const [first, ...rest] = [lead].flat();
  if (rest.length > 0) return rest;
  return first === 'street-office' ? 'community-office' : 'street-office';
}

function planMutations(from: string, pack: Pack): EffectMutation[] {
  const toOther = toNext('plan', Object.keys(pack.plans), from.slice(from.indexOf('/') + 1));
  return toOther.length > 0 ? toOther : [{ key: 'plan', from }];
}

function limitMutations(limit: string | ParameterReference): EffectMutation[] {
  return typeof limit === 'string' ? changedLimits(limit).map((to) => ({ key: 'limit', from: limit, to })) : [];
}
