import type { Policies } from '@linli/time';
import type { PauseQuota, StopwatchRules } from '@linli/time/stopwatch';

import type { ClockTerms, Plan, Step } from '../pack/plan.ts';
import type { TimeBox } from './decision.ts';
import { type FigureContext, limitOn } from './figure.ts';

/** How a step's clock counts and what may be done to it: as the step says, else as its plan does. */
export function clockTermsOf(
  step: Step,
  plan: Plan | undefined,
  figures: FigureContext,
): Pick<TimeBox, 'policies' | 'stopwatch' | 'approvals'> {
  const policies = step.policies ?? plan?.policies;
  const extensions = step.extensions ?? plan?.extensions;
  const pauses = step.pauses ?? plan?.pauses;
  const suspensions = step.suspensions ?? plan?.suspensions;
  const stopwatch: StopwatchRules = {
    ...(pauses && { pauses: quotasOf(pauses, figures) }),
    ...(extensions && { extensions: { ...mostOf(extensions), ...limitNamed('by', extensions.by, figures) } }),
    ...(suspensions && {
      suspensions: { ...mostOf(suspensions), ...limitNamed('longest', suspensions.longest, figures) },
    }),
  };
  return {
    ...(policies && { policies: withoutGaps(policies) }),
    ...(Object.keys(stopwatch).length > 0 && { stopwatch }),
    ...(extensions?.approvals !== undefined && { approvals: extensions.approvals }),
  };
}

function quotasOf(pauses: NonNullable<ClockTerms['pauses']>, figures: FigureContext): Record<string, PauseQuota> {
  return Object.fromEntries(
    Object.entries(pauses).map(([reason, quota]) => [
      reason,
      { ...mostOf(quota), ...limitNamed('longest', quota.longest, figures) },
    ]),
  );
}

function mostOf({ most }: { readonly most?: number | undefined }): { readonly most?: number } {
  return most === undefined ? {} : { most };
}

function limitNamed<Name extends 'by' | 'longest'>(
  name: Name,
  limit: Step['limit'],
  figures: FigureContext,
): { readonly [Key in Name]?: string } {
  return limit === undefined ? {} : ({ [name]: limitOn(limit, figures) } as { readonly [Key in Name]: string });
}

/** A field that is there has a value. */
function withoutGaps(policies: NonNullable<ClockTerms['policies']>): Policies {
  return Object.fromEntries(Object.entries(policies).filter(([, value]) => value !== undefined));
}
