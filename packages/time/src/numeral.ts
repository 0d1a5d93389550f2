const DIGITS = '〇一二三四五六七八九';

/**
 * A number written in digits, or in Chinese numerals up to 99; `半` is a half.
 *
 * @returns the number, NaN where the numerals make none
 */
export function readNumber(text: string): number {
  if (/^-?\d/.test(text)) return Number(text);
  if (text === '半') return 0.5;
  const digits = text.replaceAll('零', '〇').replaceAll('两', '二');
  const match = /^([一二三四五六七八九])?(十)?([〇一二三四五六七八九])?$/u.exec(digits);
  if (match === null || text === '') return NaN;
  const [, tens, ten, ones] = match;
  if (ten === undefined) return tens !== undefined && ones !== undefined ? NaN : digitOf(tens ?? ones);
  return digitOf(tens ?? '一') * 10 + (ones === undefined ? 0 : digitOf(ones));
}

function digitOf(character: string | undefined): number {
  return DIGITS.indexOf(character ?? '〇');
}
