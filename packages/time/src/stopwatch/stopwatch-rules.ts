import { checkOptions, readCount } from '../clocks/options.ts';
import { readSingleLimit } from '../clocks/single-limit.ts';
import type { Limit, LimitPart } from '../limit.ts';

/** How long, and how often, a stopwatch may be paused for one reason. */
export interface PauseQuota {
  /** The longest that pauses for this reason may take together; then the stopwatch goes on by itself. */
  readonly longest?: Limit | string;
  /** How many pauses for this reason there may be. */
  readonly most?: number;
}

/** What may be done to a stopwatch. */
export interface StopwatchRules {
  /** The reasons to pause for, each with its quota; without this, any reason and none, as long and often as wanted. */
  readonly pauses?: Readonly<Record<string, PauseQuota>>;
  /** How often the limit may be extended (2), and by how much where an event does not say (the limit itself). */
  readonly extensions?: { readonly most?: number; readonly by?: Limit | string };
  /** How often the stopwatch may be suspended (1), and how far ahead at most (to the same date of the next year). */
  readonly suspensions?: { readonly most?: number; readonly longest?: Limit | string };
}

/** A pause quota that has been read. */
export interface ReadQuota {
  readonly longest: LimitPart | undefined;
  readonly most: number;
}

/** Rules that have been read. */
export interface ReadRules {
  readonly pauses: ReadonlyMap<string, ReadQuota> | undefined;
  readonly extensions: { readonly most: number; readonly by: LimitPart | undefined };
  readonly suspensions: { readonly most: number; readonly longest: LimitPart | undefined };
}

/**
 * Reads rules and fills in what is left out.
 *
 * Extensions and suspensions follow what city-management systems in China do by default: an extension adds one
 * original limit, at most twice; a suspension (挂账) lasts a year at most, once.
 *
 * @throws TIME_OPTION, TIME_OPTION_COUNT and the errors of limits
 */
export function readRules(rules: StopwatchRules): ReadRules {
  checkOptions(rules, ['pauses', 'extensions', 'suspensions'], '/rules');
  const { pauses, extensions = {}, suspensions = {} } = rules;
  checkOptions(extensions, ['most', 'by'], '/rules/extensions');
  checkOptions(suspensions, ['most', 'longest'], '/rules/suspensions');
  return {
    pauses: pauses === undefined ? undefined : new Map(Object.entries(pauses).map(readQuota)),
    extensions: {
      most: readCount(extensions.most, 2, 0, '/rules/extensions/most'),
      by: readOptionalLimit(extensions.by, '/rules/extensions/by'),
    },
    suspensions: {
      most: readCount(suspensions.most, 1, 0, '/rules/suspensions/most'),
      longest: readOptionalLimit(suspensions.longest, '/rules/suspensions/longest'),
    },
  };
}

function readQuota([reason, quota]: [string, PauseQuota]): [string, ReadQuota] {
  const path = `/rules/pauses/${reason}`;
  checkOptions(quota, ['longest', 'most'], path);
  const most = readCount(quota.most, Infinity, 0, `${path}/most`);
  return [reason, { longest: readOptionalLimit(quota.longest, `${path}/longest`), most }];
}

function readOptionalLimit(limit: Limit | string | undefined, path: string): LimitPart | undefined {
  return limit === undefined ? undefined : readSingleLimit(limit, path);
}
