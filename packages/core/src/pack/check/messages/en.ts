import type { PackCheckCode } from '../pack-finding.ts';

/** English texts of findings about packs, by code. */
export const en: Readonly<Record<PackCheckCode, string>> = {
  CHECK_CATEGORY_ROUTE:
    'Requests can get the category "{category}", but no rule can name a lead for it. Give it, or a category above it, a lead.',
  CHECK_CATEGORY_TIMEBOX:
    'Requests can get the category "{category}", but no rule can set a limit for it. Give it, or a category above it, a plan.',
  CHECK_SEVERITY_LATER:
    'In the category "{category}", "{step}" of a matter rated {severity} is due later ({due}) than of one rated {milder} ({milderDue}), starting at {start}. Shorten the limit for {severity}.',
  CHECK_STEP_OWNER:
    'The step "{step}" belongs to {roles}, and nobody in {neighbourhood} is appointed to that. Name another owner, or register who holds the role.',
  CHECK_CARE_COMPLIANCE:
    'The rule "{rule}" makes care depend on compliance: it reads "{fact}". Care follows need alone; remove that condition.',
  CHECK_PACKS_DIFFER:
    'For {witness} the packs differ: "{winner}" says {category}, "{other}" says {otherCategory}. The first wins: by priority, {reason}, or, where equal, by the order of packs. Set priorities or the order of packs as meant, or allow this.',
};
