import { normaliseText } from '../text/normalise.ts';

const hidden = '＊';

/** Numbers by which somebody is known, in normalised text. Each pattern takes time in proportion to the text. */
const numbers: readonly RegExp[] = [
  // Identity card: 17 digits and a digit or x.
  /(?<!\d)\d(?:[ -]?\d){16}[ -]?[\dx](?![\da-z])/g,
  // Bank card: 16 to 19 digits.
  /(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g,
  // Mobile telephone, also with the country code and written in groups.
  /(?<!\d)(?:\+?86[ -]?)?1[ -]?[3-9](?:[ -]?\d){9}(?!\d)/g,
  // Mobile telephone in Chinese numerals.
  /[一幺壹][三四五六七八九叁肆伍陆柒捌玖](?:[ -]?[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]){9}/g,
  // Fixed line with area code.
  /(?<!\d)\(?0\d{2,3}\)?[ -]?\d{7,8}(?!\d)/g,
  // E-mail.
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  // Number plate.
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][a-z][·. ]?[a-z\d]{5,6}(?![a-z\d])/g,
];

/**
 * A text without the numbers and names by which somebody is known: telephones, identity cards, bank cards, e-mail,
 * number plates. Looks at the normalised text, so that full-width digits and invisible characters do not slip past;
 * the rest of the text stays as it was written.
 *
 * @param text - words as they came in
 * @param options - `names`: names that must not appear either
 * @returns the text with `＊` in their places
 *
 * @example
 * ```ts
 * import { maskText } from '@linli/core/access';
 *
 * maskText('找刘奶奶，１３８ 0013 8000', { names: ['刘奶奶'] }); // => '找＊＊＊，＊＊＊'
 * maskText('3号楼2单元，停水2天'); // => '3号楼2单元，停水2天'
 * ```
 *
 * Source: PIPL art. 51: de-identification.
 */
export function maskText(text: string, { names = [] }: { readonly names?: readonly string[] } = {}): string {
  const normalised = normaliseText(text);
  const found = [
    ...numbers.flatMap((pattern) => matches(normalised.text, pattern)),
    ...mentions(normalised.text, names),
  ];
  const ranges = merged(found.map(([start, end]) => normalised.rawRange(start, end)));
  let masked = '';
  let from = 0;
  for (const { start, end } of ranges) {
    masked += text.slice(from, start) + hidden.repeat(3);
    from = end;
  }
  return masked + text.slice(from);
}

type Span = readonly [start: number, end: number];

function matches(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match): Span => [match.index, match.index + match[0].length]);
}

function mentions(text: string, names: readonly string[]): readonly Span[] {
  return names.flatMap((name) => {
    const wanted = normaliseText(name).text.trim();
    const spans: Span[] = [];
    if (wanted === '') return spans;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      spans.push([at, at + wanted.length]);
    }
    return spans;
  });
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const whole: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = whole.at(-1);
    if (last !== undefined && range.start < last.end) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else whole.push(range);
  }
  return whole;
}
