/** The characters of Chinese numerals, for the character classes of patterns; 兩, 萬 and 億 are traditional forms. */
export const numeralCharacters = '零〇一二两兩三四五六七八九十百千万萬亿億';

const digits: ReadonlyMap<string, number> = new Map(
  [...'零一二三四五六七八九']
    .map((character, value) => [character, value] as const)
    .concat([
      ['〇', 0],
      ['两', 2],
      ['兩', 2],
    ]),
);

const units: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
]);

/** What a unit multiplies with: 10,000 for 万; 1 for anything else. */
export function unitValue(character: string): number {
  return units.get(character) ?? 1;
}

/** Longer runs of numerals are no number anybody says. */
const longest = 20;

/** Below ten thousand: 三千二百零五, 三百五 (350), 十五, 一百十五. */
const section = /^零?(?:(.)千)?(?:零?(.)百)?(?:零?([^零]?)十)?(?:(零?)(.))?$/;

/**
 * Reads a Chinese numeral: 二十三 is 23, 一百零二 102, 两万五 25,000, 百 alone 100.
 *
 * @returns the number, or `undefined` where the characters are no single number: 三四 (three or four), 二〇二四
 */
export function readNumeral(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const alone = digits.get(text) ?? units.get(text);
  if (alone !== undefined) return alone;
  return readAbove(text, /[亿億]/) ?? readAbove(text, /[万萬]/) ?? readSection(text.replaceAll('〇', '零'));
}

/** Reads a text around its last 亿 or 万; a single digit after it counts tenths of it: 两万五. */
function readAbove(text: string, unit: RegExp): number | undefined {
  const at = text.search(unit);
  if (at < 0) return undefined;
  const size = unitValue(text.charAt(at));
  const high = at === 0 ? 1 : readNumeral(text.slice(0, at));
  const rest = text.slice(at + 1);
  const low = readBelow(rest, size);
  return high === undefined || low === undefined || low >= size ? undefined : high * size + low;
}

function readBelow(text: string, size: number): number | undefined {
  if (text === '') return 0;
  const tenths = digits.get(text);
  return tenths === undefined ? readNumeral(text) : (tenths * size) / 10;
}

function readSection(text: string): number | undefined {
  const match = section.exec(text);
  if (match === null) return undefined;
  const [, thousands, hundreds, tens, zero, last] = match;
  const parts = [
    [thousands, 1000],
    [hundreds, 100],
    [tens === '' ? '一' : tens, 10],
    [last, zero === '' && tens === undefined ? tenthOfUnitBefore(thousands, hundreds) : 1],
  ] as const;
  let total = 0;
  for (const [digit, size] of parts) {
    if (digit === undefined) continue;
    const value = digits.get(digit);
    if (value === undefined || value === 0) return undefined;
    total += value * size;
  }
  return total === 0 ? undefined : total;
}

/** 三百五 is 350 and 一千二 is 1200: a last digit without 零 counts tenths of the unit before it. */
function tenthOfUnitBefore(thousands: string | undefined, hundreds: string | undefined): number {
  if (hundreds !== undefined) return 10;
  return thousands === undefined ? 1 : 100;
}

/** Neighbouring digits in a numeral: 三四天, 十七八岁, 二三十户, and the set phrase 三五. */
const pair = /(?:一二|[一二两兩]三|三[四五]|四五|五六|六七|七八|八九)/;

/** Reads 三四 (three or four) as its lower bound, as well as what {@link readNumeral} reads. */
export function readAboutNumeral(text: string): { readonly value: number; readonly about: boolean } | undefined {
  const exact = readNumeral(text);
  if (exact !== undefined) return { value: exact, about: false };
  const value = readNumeral(text.replace(pair, (both) => both.charAt(0)));
  return value === undefined ? undefined : { value, about: true };
}

/** Reads numerals said digit by digit, as room numbers are: 三〇一 is '301'. */
export function readDigits(text: string): string | undefined {
  const read = Array.from(text, (character) => digits.get(character));
  return read.length === 0 || read.includes(undefined) ? undefined : read.join('');
}
