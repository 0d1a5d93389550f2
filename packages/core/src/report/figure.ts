import type { LocalisedText } from '../localised-text.ts';
import type { Count } from '../round/count.ts';
import type { Quotient } from '../quotient.ts';

/** How many, of what, and which ones. */
export interface Total {
  readonly kind: 'total';
  /** What was counted. */
  readonly title: LocalisedText;
  /** An exact number, or a lower bound. */
  readonly count: Count;
  /** Ids of what was counted; empty where only the number is known. */
  readonly ids: readonly string[];
}

/** A share that says what it divides by what. There is no value where nothing was there to divide by. */
export interface Rate {
  readonly kind: 'rate';
  readonly title: LocalisedText;
  readonly numerator: Total;
  /** The sample: what it is a share of. */
  readonly denominator: Total;
  /** 100 for per cent, 1000 for per thousand. */
  readonly per: number;
  /** Missing where the denominator is zero: a rate of nothing is unknown, not zero. */
  readonly value?: Quotient;
}

/** How long things took: the middle one and both ends, of a sample. */
export interface Spread {
  readonly kind: 'spread';
  readonly title: LocalisedText;
  /** What was measured. */
  readonly sample: Total;
  /** Milliseconds; missing where the sample is empty. */
  readonly shortest?: number;
  /** Milliseconds; of an even number the lower of both middle ones, so that it is one that happened. */
  readonly median?: number;
  /** Milliseconds. */
  readonly longest?: number;
}

/** A length of time. */
export interface Duration {
  readonly kind: 'duration';
  readonly title: LocalisedText;
  readonly milliseconds: number;
  /** Ids of what it was measured on. */
  readonly ids: readonly string[];
}

/** Weighted points, of as many as could be measured. */
export interface Score {
  readonly kind: 'score';
  readonly title: LocalisedText;
  /** Missing where no part could be measured. */
  readonly value?: Quotient;
  /** The most points there are. */
  readonly outOf: number;
  /** The points of those parts that could be measured; the score says nothing about the others. */
  readonly measured: number;
}

/** A day, and why it is not the one of the rule. */
export interface Day {
  readonly kind: 'day';
  readonly title: LocalisedText;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The day of the rule, before it was moved. */
  readonly nominal: string;
  /** The holiday it was moved off. */
  readonly reason?: string;
  /** It depends on days that are not announced yet. */
  readonly provisional: boolean;
}

/** Something that is not known, and why. Never shown as zero. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly title: LocalisedText;
  readonly reason: LocalisedText;
}

/** One figure of a report. */
export type Figure = Total | Rate | Spread | Duration | Score | Day | Unknown;

/** Figures by id. */
export type Figures = Readonly<Record<string, Figure>>;
