import { raise } from './errors.ts';
import { checkPart, type Limit, type LimitPart, type LimitUnit } from './limit.ts';
import { readNumber } from './numeral.ts';

/** How people write units. Chinese measure words (`个`) and spaces are taken off before. */
const UNITS: readonly (readonly [RegExp, LimitUnit])[] = [
  [/^(?:min|mins|minutes?|分钟|分)$/, 'min'],
  [/^(?:h|hrs?|hours?|小时|紧急工作时|紧急工作小时|连续小时)$/, 'h'],
  [/^(?:wh|(?:working|work|business)-?hours?|工作时|工作小时)$/, 'wh'],
  [/^(?:d|(?:calendar-?|natural-?)?days?|天|自然日|日历日|日历天)$/, 'd'],
  [/^(?:wd|(?:working|work|business)-?days?|工作日|工作天)$/, 'wd'],
];

/** Units that mean different things to different people, with what they may mean. */
const UNCLEAR: readonly (readonly [RegExp, (amount: number) => readonly string[]])[] = [
  // A bare number.
  [/^$/, (n) => [`${n}h`, `${n}d`, `${n}wd`]],
  // 日 alone may be a calendar or a working day.
  [/^日$/, (n) => [`${n}d`, `${n}wd`]],
  // 紧急 makes hours run on without pause; whether it makes days calendar days is nowhere said.
  [/^紧急工作(?:日|天)$/, (n) => [`${n}d`, `${n}wd`]],
  [/^(?:w|weeks?|周|星期|礼拜)$/, (n) => [`${n * 7}d`, `${n * 5}wd`]],
  [/^(?:months?|月)$/, (n) => [`${n * 30}d`]],
];

const NUMBER = String.raw`-?\d+(?:\.\d+)?|[〇零一二两三四五六七八九十]+|半`;
const PART = new RegExp(`^(${NUMBER})个?(.*)$`, 'u');
const ANY_PART = new RegExp(`(?:${NUMBER})个?(?:紧急工作时|工作时|工作日|自然日|小时|分钟|天)`, 'u');

/**
 * Reads a limit as programs and people write it.
 *
 * @param text - the short form, `15min`, `2h`, `4wh`, `1d`, `3wd`, parts joined with `+`; `1+3` for `1d+3wd`; Chinese,
 *   `3个工作日`, `2紧急工作时` (hours without pause), `4工作时`, `七天`, `15分钟`; English, `3 working days`, `within 2 hours`
 * @throws TIME_LIMIT when it cannot be read
 * @throws TIME_LIMIT_AMBIGUOUS when it can mean more than one thing; `data.choices` holds them in short form
 * @throws TIME_LIMIT_WORDS when a limit stands among words that are none, such as a condition; `data.choices` holds it
 * @throws TIME_LIMIT_RANGE when an amount is not above 0 or longer than ten years
 *
 * @example
 * ```ts
 * import { limitToString, parseLimit } from '@linli/time';
 *
 * parseLimit('3wd'); // => { parts: [{ amount: 3, unit: 'wd' }] }
 * limitToString(parseLimit('1天+三个工作日')); // => '1d+3wd'
 * limitToString(parseLimit('2紧急工作时')); // => '2h'
 * ```
 */
export function parseLimit(text: string): Limit {
  if (typeof text !== 'string') throw raise('TIME_LIMIT', { data: { text: JSON.stringify(text) ?? typeof text } });
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replaceAll(/\s*([\u4E00-\u9FFF])\s*/g, '$1');
  if (/^1\s*\+\s*3$/.test(plain)) return parseLimit('1d+3wd');
  const parts = plain.replace(/^(?:within|限时|限)\s*/, '').split(/\s*(?:\+|和|\band\b)\s*/);
  if (parts.length > 1 && parts.every((part) => /^\d+$/.test(part))) {
    throw ambiguous(text, [parts.map((part, index) => `${part}${index === 0 ? 'd' : 'wd'}`).join('+')]);
  }
  return { parts: parts.map((part) => parsePart(part, text)) };
}

function parsePart(part: string, text: string): LimitPart {
  const match = PART.exec(part.replace(/(?:以内|之内|内)$/, '').replaceAll(/\s+/g, ' '));
  if (match === null) throw unreadable(part, text);
  const amount = readNumber(match[1] ?? '');
  const name = (match[2] ?? '').trim().replaceAll(' ', '-');
  const unclear = UNCLEAR.find(([pattern]) => pattern.test(name));
  if (unclear !== undefined && amount > 0) throw ambiguous(text, unclear[1](amount));
  const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1];
  if (unit === undefined) throw unreadable(part, text);
  if (!Number.isInteger(amount) && amount > 0) {
    // Half a day is half of the clock's day or half of the office's.
    if (unit === 'd' || unit === 'wd') throw ambiguous(text, [`${amount * 24}h`, `${amount * 8}wh`]);
  }
  return checkPart({ amount, unit }, text);
}

/** A limit among other words is offered; otherwise nothing can be read. */
function unreadable(part: string, text: string): Error {
  const limit = ANY_PART.exec(part)?.[0];
  if (limit === undefined || limit === part) return raise('TIME_LIMIT', { data: { text } });
  const { amount, unit } = parsePart(limit, text);
  const words = part.replace(limit, '…').trim();
  return raise('TIME_LIMIT_WORDS', { data: { text, words, choices: [`${amount}${unit}`] } });
}

function ambiguous(text: string, choices: readonly string[]): Error {
  return raise('TIME_LIMIT_AMBIGUOUS', { data: { text, choices } });
}
