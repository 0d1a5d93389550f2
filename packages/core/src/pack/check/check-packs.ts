import { LinliError } from '@linli/errors';
import { check, type Finding } from '@linli/rules/check';
import { type Calendar, chinaCalendar } from '@linli/time';

import { stages } from '../../facts/request-facts.ts';
import type { Neighbourhood } from '../../neighbourhood/neighbourhood.ts';
import { normaliseText } from '../../text/normalise.ts';
import { type Policy, policyOf } from '../../triage/policy.ts';
import type { Pack, PackRule } from '../pack.ts';
import { packsInUse } from '../packs-in-use.ts';
import { withoutAllowedByPacks } from './allowing.ts';
import { careFindings } from './care.ts';
import { categoryFindings } from './categories.ts';
import { triagePolicy } from './hit-policy.ts';
import { laterFindings } from './later.ts';
import { ownerFindings } from './owners.ts';
import { relocated } from './pack-finding.ts';
import { parameterFindings } from './parameters.ts';
import { wordFindings } from './words.ts';

/** What packs are checked for and against. */
export interface CheckPacksOptions {
  /** The day of the check, `YYYY-MM-DD`; unless told, the first day on which all packs hold, and nothing is expired. */
  readonly on?: string;
  /** Where they are to be used: then steps are found whose owners nobody is appointed to be. */
  readonly neighbourhood?: Neighbourhood;
  /** By which limits are compared; China's unless told. */
  readonly calendar?: Calendar;
}

/**
 * Looks for mistakes in packs before a request shows them, stage by stage, together as they would be used: what
 * `check` finds in their rules under the hit policies of triage, categories without a lead or a limit, graver matters
 * that are due later, figures that nothing uses, owners that nobody is, care that depends on compliance, and words that
 * two packs decide differently. Witnesses were run.
 *
 * @param packs - checked packs, in order of precedence
 * @param options - the day, the neighbourhood and the calendar
 * @returns what was found; each path leads into the pack that `data.pack` names
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { checkPacks } from '@linli/core/check';
 *
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '路灯', en: 'Street lights' },
 *   from: '2026-01-01',
 *   categories: {
 *     light: { title: { 'zh-CN': '路灯', en: 'Street light' }, mentions: { any: ['路灯'] }, lead: 'grid-worker' },
 *   },
 * });
 * checkPacks([lights]).map(({ code, path }) => [code, path]);
 * // => [['CHECK_CATEGORY_TIMEBOX', '/categories/light']]
 * ```
 */
export function checkPacks(packs: readonly Pack[], options: CheckPacksOptions = {}): readonly Finding[] {
  try {
    const used = packsInUse(packs);
    return findingsOf(
      used,
      policyOf(used, (text) => normaliseText(text).text),
      options,
    );
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    const { code, path = '', data } = error;
    return [{ code, severity: 'error', rules: [], path, data, page: 'findings#refused' }];
  }
}

function findingsOf(packs: readonly Pack[], policy: Policy, options: CheckPacksOptions): readonly Finding[] {
  const [firstDay = ''] = packs.map(({ from }) => from).toSorted((a, b) => (a < b ? 1 : -1));
  const { on = firstDay, neighbourhood, calendar = chinaCalendar() } = options;
  const found = [
    ...ruleFindings(policy, options.on),
    ...wordFindings(policy, on),
    ...categoryFindings(policy, on),
    ...laterFindings(policy, calendar, on),
    ...parameterFindings(packs),
    ...(neighbourhood === undefined ? [] : ownerFindings(packs, neighbourhood)),
    ...careFindings(policy),
  ];
  return withoutAllowedByPacks(found, packs);
}

/** What the check of rules finds, stage by stage; parameters belong to packs, and are looked at there. */
function ruleFindings({ ruleSets }: Policy, on: string | undefined): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const stage of stages) {
    const rules = (ruleSets[stage].rules as readonly PackRule[]).map((rule) => ({ ...rule, allow: {} }));
    const checked = check(rules, {
      ...ruleSets[stage].options,
      hitPolicy: triagePolicy,
      complete: [],
      ...(on !== undefined && { on }),
    });
    for (const finding of checked) {
      if (finding.code === 'CHECK_UNUSED_PARAMETER') continue;
      const placed = relocated(finding, rules);
      findings.set([placed.code, ...placed.rules, placed.path].join('\n'), placed);
    }
  }
  return [...findings.values()];
}
