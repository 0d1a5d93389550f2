import { planId } from '../pack/check-references.ts';
import { limitOn } from './figure.ts';
import type { PackMatch, Policy } from './policy.ts';

/** What the plans of a decision say of the case as a whole, figures resolved for the day of the decision. */
export interface CaseTerms {
  /** How long after a dispatch it may be refused; until it is accepted where left out. */
  readonly refusal?: string;
  /** The same trouble within this limit after closing reopens the case. */
  readonly recurrence?: string;
  /** Measures from mild to strict: each recurrence goes one further. */
  readonly measures: readonly string[];
  /** How many people have to agree to an appeal against lateness. */
  readonly reviewers: number;
}

/** City-management systems have an appeal against lateness reviewed by two. */
const USUAL_REVIEWERS = 2;

/** The terms of all plans that rules ask for; of several that say the same thing, the first by precedence. */
export function termsOf(matches: readonly PackMatch[], { vocabulary }: Policy, day: string): CaseTerms {
  const terms = matches.flatMap(({ rule, event }): Partial<CaseTerms>[] => {
    if (event.type !== 'timebox' || !('plan' in event.params)) return [];
    const found = vocabulary.plans.get(planId(event.params.plan, rule.meta.pack));
    if (found === undefined) return [];
    const { plan, pack } = found;
    const { refusal, recurrence, measures, reviewers } = plan;
    return [
      {
        ...(refusal !== undefined && { refusal: limitOn(refusal, { pack, day }) }),
        ...(recurrence !== undefined && { recurrence: limitOn(recurrence, { pack, day }) }),
        ...(measures !== undefined && { measures }),
        ...(reviewers !== undefined && { reviewers }),
      },
    ];
  });
  return Object.assign({ measures: [], reviewers: USUAL_REVIEWERS }, ...terms.toReversed()) as CaseTerms;
}
