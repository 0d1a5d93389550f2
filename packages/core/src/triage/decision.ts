import type { DueStep, Policies } from '@linli/time';
import type { StopwatchRules } from '@linli/time/stopwatch';

import type { Location } from '../facts/location.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { Step } from '../pack/plan.ts';
import type { Explanation } from './explanation.ts';
import type { Responsibility, Tier } from './responsibility.ts';
import type { Severity } from './severity.ts';
import type { CaseTerms } from './terms.ts';

/** A category as a decision names it: the code for programs, the title for people, the rule that said so. */
export interface DecidedCategory {
  readonly code: string;
  readonly title: LocalisedText;
  /** Id of the rule, `pack/rule`. */
  readonly rule: string;
}

/** A role, and who holds it for the place. */
export interface Party {
  readonly role: string;
  readonly title: LocalisedText;
  /** Id of the holder; missing where nobody is known to hold the role there. */
  readonly holder?: string;
  /** Name of the holder. */
  readonly name?: string;
}

/** Who does it. */
export interface Assignment {
  /** Who leads (主办). */
  readonly lead?: Party;
  /** Who works with the lead (协办). */
  readonly partners: readonly Party[];
  /** Who answers where nobody else does (属地兜底): the community office of the place. */
  readonly fallback?: Party;
}

/** One clock: what must be done, by whom, by when. */
export interface TimeBox {
  /** Id of the step: `make-safe`, `resolve`. */
  readonly step: string;
  readonly title: LocalisedText;
  readonly owners: readonly Party[];
  /** The plan names no owner: it is for whoever has the case, the lead at first. */
  readonly byLead?: boolean;
  /** When it starts: at open, after a step, or on a named event. */
  readonly start: Step['start'];
  /** The limit in canonical form: `1d`, `3wd`. Missing where the step has none. */
  readonly limit?: string;
  /** Missing where the clock waits for a step or an event. */
  readonly startsAt?: Date;
  /** Missing where there is no limit, or the clock waits. */
  readonly dueAt?: Date;
  /** Whether the instant touches days without an official calendar. */
  readonly provisional: boolean;
  /** How days are counted, where the plan says so. */
  readonly policies?: Policies;
  /** Which pauses, extensions and suspensions the clock takes, where the plan says so. */
  readonly stopwatch?: StopwatchRules;
  /** How many people have to approve an extension. */
  readonly approvals?: number;
  /** Whether each owner has a clock of their own. */
  readonly each?: boolean;
  /** How many parties have to take part, at least. */
  readonly parties?: number;
  /** What may come of the step; one must be named where there are any. */
  readonly outcomes?: Step['outcomes'];
  /** Id of the step whose owners are all to be rated first. */
  readonly rates?: string;
  /** What must be on record before the step counts as done. */
  readonly evidence: readonly string[];
  readonly escalation: Step['escalation'];
  /** Id of the plan, where the step comes from one. */
  readonly plan?: string;
  /** Where the limit comes from. */
  readonly source?: LocalisedText;
  /** Id of the rule that asked for it. */
  readonly rule: string;
  /** The due instant day by day. */
  trace(): readonly DueStep[];
}

/** Something worth doing that nobody asked for: a care visit. */
export interface Proposal {
  readonly action: string;
  readonly title: LocalisedText;
  readonly role?: string;
  readonly rule: string;
}

/** Something that must be on record before the case may go on. */
export interface Requirement {
  readonly evidence: string;
  readonly title?: LocalisedText;
  /** Step that may not be done before; closing where left out. */
  readonly before?: string;
  readonly rule: string;
}

/** A mark for lists and reports. */
export interface Tag {
  readonly tag: string;
  readonly title?: LocalisedText;
  readonly rule: string;
}

/** What the rule packs make of a request. Plain data without personal fields, but for the two functions that explain. */
export interface Decision {
  /** Id of the request. */
  readonly request: string;
  /** When it was decided. */
  readonly at: Date;
  /** When the request came in; clocks that start at open start here. */
  readonly receivedAt: Date;
  /** Missing where no rule knew the words: an unclassified request goes to the fallback, never into a guess. */
  readonly category?: DecidedCategory;
  /** Categories that also fitted, in order of precedence. */
  readonly alternatives: readonly DecidedCategory[];
  readonly severity: Severity;
  readonly responsibility?: Responsibility;
  readonly tier?: Tier;
  readonly assignment: Assignment;
  /** What the plans say of the case as a whole. */
  readonly terms: CaseTerms;
  /** The clocks; the whole is kept only when every one of them is. */
  readonly timeBoxes: readonly TimeBox[];
  readonly tags: readonly Tag[];
  readonly proposals: readonly Proposal[];
  readonly requirements: readonly Requirement[];
  /** Where it is; several candidates where the words fit several places. */
  readonly location: Location;
  /** Whether any due instant touches days without an official calendar. */
  readonly provisional: boolean;
  /** The packs that decided, with versions, in order of precedence. */
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  /** Ids of every rule that held, stage by stage. */
  readonly rules: readonly string[];
  /** Why: the tree behind the decision, made when asked for. */
  explain(): Explanation;
}
