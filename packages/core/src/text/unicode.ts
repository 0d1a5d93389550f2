/**
 * Characters that normalise to themselves one by one, as ranges of UTF-16 units: ASCII, punctuation, symbols, kana,
 * Chinese characters, Hangul syllables. Most texts hold nothing else but blanks, capitals and full-width forms.
 */
const plainRanges = [
  ['!', '@'],
  ['[', '~'],
  ['\u00B7', '\u00B7'],
  ['\u2013', '\u2016'],
  ['\u2018', '\u201F'],
  ['\u2600', '\u27BF'],
  ['\u3001', '\u3029'],
  ['\u3041', '\u3096'],
  ['\u30A1', '\u30FA'],
  ['\u3400', '\u9FFF'],
  ['\uAC00', '\uD7A3'],
] as const;
const capitalRanges = [
  ['A', 'Z'],
  ['\uFF01', '\uFF5E'],
] as const;
const blankRanges = [
  ['\t', '\r'],
  [' ', ' '],
  ['\u3000', '\u3000'],
] as const;

const other = 1;
const capital = 2;
const blank = 4;

/** What a UTF-16 unit is, by its number; 0 is plain. */
const kinds = /* @__PURE__ */ kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(0x1_0000).fill(other);
  const mark = (ranges: readonly (readonly [string, string])[], kind: number): void => {
    for (const [from, to] of ranges) table.fill(kind, from.charCodeAt(0), to.charCodeAt(0) + 1);
  };
  mark(plainRanges, 0);
  mark(capitalRanges, capital);
  mark(blankRanges, blank);
  return table;
}

/** Which kinds of work a text needs; texts that need none are the rule. */
export interface Needs {
  /** Something besides plain characters, capitals, full-width forms and blanks. */
  readonly composing: boolean;
  /** Capitals and full-width forms. */
  readonly folding: boolean;
  /** White space other than single blanks between words. */
  readonly tidying: boolean;
}

/** Looks at every character once, and decides what has to be done at all. */
export function needsOf(text: string): Needs {
  let seen = 0;
  let tidying = false;
  let afterBlank = true;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const kind = kinds[unit] ?? other;
    seen |= kind;
    if (kind === blank) {
      tidying ||= afterBlank || unit !== 0x20;
      afterBlank = true;
    } else afterBlank = false;
  }
  return {
    composing: (seen & other) !== 0,
    folding: (seen & capital) !== 0,
    tidying: tidying || (afterBlank && text !== ''),
  };
}

/** Half a surrogate pair, what nobody sees, and control characters other than white space. */
export const unwanted = /[\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|[^\P{Cc}\t-\r]/gu;

const foldable = /[A-Z\uFF01-\uFF5E]/g;

/** Lower case and usual width, one character for one. */
export function fold(text: string): string {
  return text.replace(foldable, foldCharacter);
}

function foldCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  const narrow = unit < 0x80 ? unit : unit - 0xfee0;
  return String.fromCharCode(narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow);
}

/** Combining marks, and the two kana voice marks that become such. */
const mark = '[\\p{M}\uFF9E\uFF9F]';

/** More than any language writes. Sorting marks takes time in proportion to the square of their number. */
const marksAllowed = 30;

/** Marks beyond the thirtieth in a row; a bound of 1000 because an endless match overflows the matcher's stack. */
export const excessMarks = /* @__PURE__ */ new RegExp(`(?<=${mark}{${marksAllowed}})${mark}{1,1000}`, 'gu');

const emoji = '\u{1F300}-\u{1FAFF}';
const single = [...plainRanges, ...capitalRanges, ...blankRanges].map(([from, to]) => `\\u${hex(from)}-\\u${hex(to)}`);
const alone = `${single.join('')}${emoji}`;

/** Korean letters that join to a syllable, in their three widths. */
const syllable =
  '(?:[\u1100-\u1112\u3131-\u314E\uFFA1-\uFFBE][\u1161-\u1175\u314F-\u3163\uFFC2-\uFFDC]|[\uAC00-\uD7A3])' +
  '[\u11A8-\u11C2\u3133\u3135\u3136\u313A-\u313F\uFFA3\uFFA5\uFFA6\uFFAA-\uFFAF]?';

/** Characters that normalisation replaces, each with the marks on it. */
export const cluster = /* @__PURE__ */ new RegExp(
  `${syllable}${mark}{0,${marksAllowed}}|[^${alone}]${mark}{0,${marksAllowed}}|[${alone}]${mark}{1,${marksAllowed}}`,
  'gu',
);

/** A cluster as it is matched against. Lower case may join with a mark where upper case did not: hence twice. */
export function compose(characters: string): string {
  const composed = characters.normalize('NFKC').toLowerCase().normalize('NFKC');
  return composed.length > marksAllowed ? composed.replace(excessMarks, '') : composed;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
