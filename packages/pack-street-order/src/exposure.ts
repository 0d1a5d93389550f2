import type { Pack } from '@linli/core';

/** A photo of a shop front, and what was found when somebody, or something, looked for faces in it. */
export interface ShopPhoto {
  readonly id: string;
  /** The faces in it; missing where nobody has looked. */
  readonly faces?: readonly { readonly masked: boolean }[];
}

/** Why a photo may not be shown to others. */
export type ExposureRefusal = 'exposure-off' | 'faces-unchecked' | 'faces-unmasked' | 'legal-note-missing';

/** What is asked before a photo is shown. */
export interface ExposureQuestion {
  /** The pack whose switch `exposure` counts, with what the community changed. */
  readonly pack: Pack;
  /** The civil day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether a legal note is on record. */
  readonly legalNote: boolean;
}

/**
 * Why a photo of a shop may not be shown in a group: every reason at once. Exposure is off unless the community has
 * switched it on for the day, and a face that is not masked is never shown, switch or not.
 *
 * @param photo - the photo, and the faces found in it
 * @param question - the pack, the day, and whether a legal note is on record
 * @returns the reasons; none where it may be shown
 *
 * @example
 * ```ts
 * import { exposureRefusals, streetOrder } from '@linli/pack-street-order';
 *
 * const passerBy = { id: 'p1', faces: [{ masked: false }] };
 * exposureRefusals(passerBy, { pack: streetOrder, on: '2026-05-01', legalNote: true });
 * // => ['exposure-off', 'faces-unmasked']
 * ```
 */
export function exposureRefusals(photo: ShopPhoto, { pack, on, legalNote }: ExposureQuestion): ExposureRefusal[] {
  const refusals: ExposureRefusal[] = [];
  if (!isSwitchedOn(pack, on)) refusals.push('exposure-off');
  if (photo.faces === undefined) refusals.push('faces-unchecked');
  else if (photo.faces.some(({ masked }) => !masked)) refusals.push('faces-unmasked');
  if (!legalNote) refusals.push('legal-note-missing');
  return refusals;
}

/** Only a value that says so, on a day that it holds, is on. */
function isSwitchedOn({ parameters, from, until = '9999-12-31' }: Pack, on: string): boolean {
  if (on < from || on > until) return false;
  const values = parameters['exposure']?.values ?? [];
  const held = values.find((entry) => (entry.from ?? from) <= on && on <= (entry.until ?? until));
  return held?.value === true;
}
