import { epochOf, type Instant } from '@linli/time';

import { normaliseText } from '../text/normalise.ts';

/** What two requests are compared by. The text is personal: compare where it may be read, keep only the answer. */
export interface DuplicateProbe {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly text: string;
  readonly category?: string;
  /** Id of the place. */
  readonly place?: string;
  /** Degrees, both in the same system (WGS-84, GCJ-02). */
  readonly position?: { readonly latitude: number; readonly longitude: number };
}

/** From where on two requests are likely to be about the same thing. */
export interface DuplicateOptions {
  /** Metres between them, at most (50: the figure of one city-management system). */
  readonly metres?: number;
  /** Hours between them, at most (24: of the same system). */
  readonly hours?: number;
  /** Share of pairs of characters that both texts have, at least (0.3). */
  readonly similarity?: number;
}

/** A request that is likely to be about the same thing, and why. */
export interface LikelyDuplicate {
  readonly id: string;
  /** From 0 to 1: how much alike they are in words, place and time. */
  readonly score: number;
  /** Share of pairs of characters that both texts have. */
  readonly similarity: number;
  readonly hours: number;
  /** Missing where the positions are not known; then the places are the same, or one lies in the other. */
  readonly metres?: number;
}

const HOUR = 3_600_000;

/**
 * Requests that are likely to be about the same thing: of the same category, near in place and time, alike in words.
 * A likely duplicate is for a person to confirm.
 *
 * @param candidate - the new request
 * @param others - those it may repeat
 * @param options - metres, hours and similarity
 * @returns the likeliest first, each with the figures that make it one
 *
 * @example
 * ```ts
 * import { likelyDuplicates } from '@linli/core/case';
 *
 * const place = 'willow/b3';
 * const found = likelyDuplicates(
 *   { id: 'r2', text: '3号楼门口路灯又不亮了', receivedAt: new Date('2026-09-30T12:00Z'), category: 'light', place },
 *   [{ id: 'r1', text: '3号楼门口路灯不亮', receivedAt: new Date('2026-09-30T10:00Z'), category: 'light', place }],
 * );
 * found.map(({ id, hours }) => [id, hours]); // => [['r1', 2]]
 * ```
 *
 * Source of 50 metres and 24 hours: the settings of one city-management system, not a rule.
 */
export function likelyDuplicates(
  candidate: DuplicateProbe,
  others: Iterable<DuplicateProbe>,
  options: DuplicateOptions = {},
): readonly LikelyDuplicate[] {
  const { metres: farthest = 50, hours: longest = 24, similarity: least = 0.3 } = options;
  const shingles = shinglesOf(candidate.text);
  const found: LikelyDuplicate[] = [];
  for (const other of others) {
    if (other.id === candidate.id || other.category !== candidate.category) continue;
    const hours = Math.abs(epochOf(candidate.receivedAt) - epochOf(other.receivedAt)) / HOUR;
    if (hours > longest) continue;
    const metres = metresBetween(candidate, other);
    if (metres === undefined ? !sharePlace(candidate.place, other.place) : metres > farthest) continue;
    const similarity = jaccard(shingles, shinglesOf(other.text));
    if (similarity < least) continue;
    const near = metres === undefined ? 1 : 1 - metres / Math.max(farthest, 1);
    const soon = 1 - hours / Math.max(longest, 1);
    const score = 0.6 * similarity + 0.25 * near + 0.15 * soon;
    found.push({ id: other.id, score, similarity, hours, ...(metres !== undefined && { metres }) });
  }
  return found.toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1));
}

function sharePlace(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Pairs of neighbouring characters of what is said, punctuation and blanks left out. */
function shinglesOf(text: string): ReadonlySet<string> {
  const said = [...normaliseText(text).text.replaceAll(/[\p{P}\p{S}\s]/gu, '')];
  return new Set(said.length < 2 ? said : said.slice(1).map((character, at) => `${said[at]}${character}`));
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  const shared = [...one].filter((each) => other.has(each)).length;
  return all === 0 ? 0 : shared / all;
}

const EARTH = 6_371_000;

/** By the haversine formula: exact to the metre at the distances of a neighbourhood. */
function metresBetween({ position: one }: DuplicateProbe, { position: other }: DuplicateProbe): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  const north = Math.sin(radians(other.latitude - one.latitude) / 2);
  const east = Math.sin(radians(other.longitude - one.longitude) / 2);
  const chord = north ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
