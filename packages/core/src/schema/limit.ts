import type { JsonSchema } from './json-schema.ts';

const amount = String.raw`(?:\d+(?:\.\d+)?|[〇零一二两三四五六七八九十]+|半)`;
const units = [
  'min(?:s|utes?)?|分钟?',
  '(?:紧急工作|连续|工作)?小时|(?:紧急)?工作时',
  '(?:(?:working|work|business)[ -]?)?hours?|hrs?|h|wh',
  '(?:(?:working|work|business|calendar|natural)[ -]?)?days?|d|wd',
  '天|自然日|日历[日天]|工作[日天]',
];
const one = `${amount} ?个?(?:${units.join('|')})`;

/** A limit as programs and people write it. What it means is for `parseLimit` to say; this finds slips of the pen. */
export const limitText: JsonSchema = {
  type: 'string',
  maxLength: 64,
  pattern: String.raw`^(?:within |限时?)?(?:${one})(?: ?(?:\+|和|and) ?${one})*(?:内|以内)?$|^1 ?\+ ?3$`,
  patternErrorMessage: 'Write 15min, 2h, 4wh, 1d or 3wd. 请写 15min、2h、4wh、1d 或 3wd。',
  examples: ['15min', '2h', '4wh', '1d', '3wd', '1d+3wd'],
};
