import { raise } from './errors.ts';
import { checkPart, type Limit, type LimitPart, type LimitUnit } from './limit.ts';

const UNITS: Readonly<Record<string, LimitUnit>> = {
  min: 'min',
  h: 'h',
  wh: 'wh',
  d: 'd',
  wd: 'wd',
};

/**
 * Reads a limit.
 *
 * @param text - the short form, `15min`, `2h`, `4wh`, `1d`, `3wd`, parts joined with `+`, or `1+3` for `1d+3wd`
 * @throws TIME_LIMIT when it cannot be read
 * @throws TIME_LIMIT_RANGE when an amount is not above 0 or longer than ten years
 *
 * @example
 * ```ts
 * import { parseLimit } from '@linli/time';
 *
 * parseLimit('3wd'); // => { parts: [{ amount: 3, unit: 'wd' }] }
 * ```
 */
export function parseLimit(text: string): Limit {
  if (typeof text !== 'string') throw raise('TIME_LIMIT', { data: { text: String(text) } });
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '1+3') return parseLimit('1d+3wd');
  return { parts: trimmed.split('+').map((part) => parsePart(part.trim(), text)) };
}

function parsePart(part: string, text: string): LimitPart {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(part);
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  if (match === null || unit === undefined) throw raise('TIME_LIMIT', { data: { text } });
  return checkPart({ amount: Number(match[1]), unit }, text);
}
