export { type Cohort, cohort, type CohortDone, type CohortOptions } from './cohort.ts';
export type { BreachedMember, CohortStanding, CohortState } from './cohort-state.ts';
