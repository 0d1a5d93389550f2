import { type Replacement, rewrite, type Rewritten, type TextRange } from './rewrite.ts';
import { cluster, compose, excessMarks, fold, needsOf, unwanted } from './unicode.ts';

/**
 * What a text held that a reader does not see: half a surrogate pair; invisible characters (zero width, tags, and the
 * variation selectors that emoji carry); characters that turn the direction of writing; control characters; more
 * marks on one letter than any language writes.
 */
export type TextFlag = 'lone-surrogate' | 'invisible' | 'direction' | 'control' | 'stacked-marks';

/** A text made ready for matching, with the unedited original. */
export interface NormalisedText {
  /** What came in, unedited. */
  readonly raw: string;
  /** What patterns are matched against. */
  readonly text: string;
  /** What was taken out or replaced on the way, each kind once. */
  readonly flags: readonly TextFlag[];
  /**
   * The part of `raw` that a part of `text` came from, in UTF-16 units. Where several characters became one or one
   * became several, the range covers them whole. Worked out when first asked.
   */
  readonly rawRange: (start: number, end: number) => TextRange;
}

/** How {@link normaliseText} works. */
export interface NormaliseOptions {
  /** Makes simplified characters of traditional ones, such as `simplify` of `@linli/core/traditional`. */
  readonly simplify?: (text: string) => string;
}

/**
 * The text that patterns are matched against: compatibility forms (full-width digits, Kangxi radicals, `㎡`) become
 * the usual characters, what nobody sees is taken out, letters become lower case, white space becomes one blank.
 * Normalising twice changes nothing. Time and memory grow with the length only, whatever the text.
 *
 * @param raw - any string, even one that is not well formed
 * @param options - a function that simplifies traditional characters; where it changes the length of a text it is
 *   asked again character by character, so that positions stay right
 * @returns the text, what was found on the way, and the way back to positions of `raw`
 *
 * @example
 * ```ts
 * import { normaliseText } from '@linli/core';
 *
 * const { text, flags, rawRange } = normaliseText('Ａ座 １２０３\u200B，漏水10㎡');
 * text; // => 'a座 1203,漏水10m2'
 * flags; // => ['invisible']
 * rawRange(7, 8); // => { start: 8, end: 9 }
 * rawRange(12, 14); // => { start: 13, end: 14 }
 * ```
 *
 * Source: Unicode Standard Annex 15, NFKC, and 30 marks on a letter as in its Stream-Safe Text Format; the property
 * Default_Ignorable_Code_Point for what is invisible.
 */
export function normaliseText(raw: string, options: NormaliseOptions = {}): NormalisedText {
  const needs = needsOf(raw);
  const passes: Rewritten[] = [];
  let text = raw;
  const pass = (pattern: RegExp, replacement: Replacement): boolean => {
    const done = rewrite(text, pattern, replacement);
    if (done.text === text) return false;
    passes.push(done);
    text = done.text;
    return true;
  };

  const flags: TextFlag[] = [];
  if (needs.composing) {
    if (pass(unwanted, (character) => standIns[flagOf(character)])) flags.push(...flagsOf(raw));
    if (pass(excessMarks, () => '')) flags.push('stacked-marks');
    pass(cluster, compose);
  }
  if (needs.folding) text = fold(text);
  if (needs.tidying || needs.composing) {
    const { length } = text;
    pass(/\s+/g, (run, at) => (at === 0 || at + run.length === length ? '' : ' '));
  }
  if (options.simplify !== undefined) {
    const simplified = options.simplify(text);
    if (simplified.length === text.length) text = simplified;
    else pass(/./gsu, options.simplify);
  }

  const { length } = text;
  return {
    raw,
    text,
    flags,
    rawRange: (start, end) => {
      const from = Math.min(Math.max(start, 0), length);
      const range = { start: from, end: Math.min(Math.max(end, from), length) };
      return passes.reduceRight<TextRange>((found, { before }) => before(found.start, found.end), range);
    },
  };
}

type Unwanted = Exclude<TextFlag, 'stacked-marks'>;

const standIns: Readonly<Record<Unwanted, string>> = {
  'lone-surrogate': '\uFFFD',
  invisible: '',
  direction: '',
  control: ' ',
};

function flagOf(character: string): Unwanted {
  if (/\p{Surrogate}/u.test(character)) return 'lone-surrogate';
  if (/\p{Cc}/u.test(character)) return 'control';
  return /\p{Bidi_Control}/u.test(character) ? 'direction' : 'invisible';
}

function flagsOf(raw: string): Set<Unwanted> {
  const flags = new Set<Unwanted>();
  for (const [character] of raw.matchAll(unwanted)) flags.add(flagOf(character));
  return flags;
}
