import { type Effect, responsibilityTitles, severityTitles, tierTitles } from '@linli/core';

import { limitText } from './figures.ts';
import { plain } from './markdown.ts';
import type { Names } from './names.ts';

type Params<Type extends Effect['type']> = Extract<Effect, { type: Type }>['params'];
type Writers = { readonly [Type in Effect['type']]: (params: Params<Type>, names: Names) => string };

const writers: Writers = {
  classify: ({ category }, { say, category: titleOf }) =>
    say('EFFECT_CLASSIFY', { category: say('QUOTED', { text: titleOf(category) }) }),
  rate: ({ severity }, { say, locale }) => say('EFFECT_RATE', { severity: severityTitles[severity][locale] }),
  assign({ lead, partners, responsibility, tier }, { say, locale, list, role, roles }) {
    const parts = [
      lead && say('EFFECT_LEAD', { roles: roles(lead) }),
      partners && say('EFFECT_PARTNERS', { roles: list(partners.map(role)) }),
      responsibility && say('EFFECT_RESPONSIBILITY', { responsibility: responsibilityTitles[responsibility][locale] }),
      tier && say('EFFECT_TIER', { tier: tierTitles[tier][locale] }),
    ];
    return parts.filter((part) => part !== undefined).join(say('SEPARATOR_PARTS'));
  },
  timebox(params, names) {
    const { say, locale, list, role, plan } = names;
    if ('plan' in params) return say('EFFECT_PLAN', { plan: plan(params.plan) });
    const step = { step: plain(params.title[locale]), limit: limitText(params.limit, names) };
    return params.owner === undefined
      ? say('EFFECT_STEP', step)
      : say('EFFECT_STEP_OWNER', { ...step, roles: list([params.owner].flat().map(role)) });
  },
  tag: ({ tag }, { say, mark }) => say('EFFECT_TAG', { tag: mark(tag) }),
  propose({ action, role }, names) {
    const what = { action: names.mark(action) };
    return role === undefined
      ? names.say('EFFECT_PROPOSE', what)
      : names.say('EFFECT_PROPOSE_ROLE', { ...what, role: names.role(role) });
  },
  require: ({ evidence, before }, { say, mark, step }) =>
    before === undefined
      ? say('EFFECT_REQUIRE', { evidence: mark(evidence) })
      : say('EFFECT_REQUIRE_BEFORE', { evidence: mark(evidence), step: step(before) }),
};

/** What a rule does, as a sentence. */
export function effectText({ type, params }: Effect, names: Names): string {
  const write = writers[type] as (params: Effect['params'], names: Names) => string;
  return write(params, names);
}
