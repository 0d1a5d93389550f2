import { nearestName } from '@linli/errors';

import type { Linli } from '../linli.ts';
import { raise } from './raise.ts';
import type { RoundTemplate } from './template.ts';
import { type RoundTerms, termsOn } from './terms.ts';

/** The terms a round is opened with, and where they come from. */
export interface FoundTerms {
  readonly terms: RoundTerms;
  /** `pack/round` and the version of the pack; missing for a template of one's own. */
  readonly template?: string;
  readonly version?: string;
}

/**
 * The terms of a template on a day.
 *
 * @param template - `pack/round`, or a template of one's own
 * @throws LinliError `ROUND_TEMPLATE` where no pack declares it, `ROUND_PARAMETER` where a figure is missing
 */
export function termsOf(template: string | RoundTemplate, { packs }: Linli, day: string): FoundTerms {
  if (typeof template !== 'string') return { terms: termsOn(template, {}, day) };
  const declared = new Map(
    packs.flatMap((pack) => Object.entries(pack.rounds).map(([id, round]) => [`${pack.id}/${id}`, { pack, round }])),
  );
  const found = declared.get(template);
  if (found === undefined) {
    const data = { name: template, nearest: nearestName(template, declared.keys()) };
    throw raise('ROUND_TEMPLATE', { path: '/template', data });
  }
  const { pack, round } = found;
  return { terms: termsOn(round, pack.parameters, day), template, version: pack.version };
}
