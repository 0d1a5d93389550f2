import type { Responsibility, Tier } from '../triage/responsibility.ts';
import type { Severity } from '../triage/severity.ts';
import type { CaseTerms } from '../triage/terms.ts';
import type { CaseParty } from './case-party.ts';
import type { PlannedStep } from './planned-step.ts';

/** A requirement as it was decided. */
export interface SnapshotRequirement {
  readonly evidence: string;
  /** Step that may not be done before; closing where left out. */
  readonly before?: string;
  readonly rule: string;
}

/**
 * A decision as a case keeps it: plain JSON without names or words, complete, so that an open case goes on under the
 * packs it was decided by and folding it needs none of them.
 */
export interface DecisionSnapshot {
  /** When it was decided, ISO 8601 in UTC. */
  readonly at: string;
  /** Code of the category; missing where no rule knew the words. */
  readonly category?: string;
  readonly severity: Severity;
  readonly responsibility?: Responsibility;
  readonly tier?: Tier;
  readonly lead?: CaseParty;
  readonly partners: readonly CaseParty[];
  /** Who answers where nobody else does. */
  readonly fallback?: CaseParty;
  /** Ids of the place and of everything above it, narrowest first; empty where the place is unknown. */
  readonly places: readonly string[];
  readonly steps: readonly PlannedStep[];
  readonly requirements: readonly SnapshotRequirement[];
  readonly tags: readonly string[];
  /** What was proposed besides. */
  readonly proposals: readonly string[];
  /** What the plans say of the case as a whole. */
  readonly terms: CaseTerms;
  /** The packs that decided, with versions, in order of precedence. */
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  /** Ids of every rule that held. */
  readonly rules: readonly string[];
}
