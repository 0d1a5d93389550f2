import { raise } from '../errors.ts';
import { type Format, formats } from '../input/entries.ts';
import type { Session } from '../session.ts';

const usualWidth = 100;
const [narrowest, widest] = [80, 500];

/** The form of the input, where it is named. */
export function readFormat(value: string | undefined, { say }: Session): Format | undefined {
  const format = formats.find((known) => known === value);
  if (value === undefined || format !== undefined) return format;
  throw raise('ARG_VALUE', { data: { option: '--format', value, expected: say('EXPECT_FORMAT') } });
}

/** A whole number from 1 on, where one is given. */
export function readCount(option: string, value: string | undefined, { say }: Session): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw raise('ARG_VALUE', { data: { option, value, expected: say('EXPECT_COUNT') } });
}

/** A share, 0 to 1, written as a percentage: `85` or `85%`. */
export function readShare(option: string, value: string | undefined, { say }: Session): number | undefined {
  if (value === undefined) return undefined;
  const percent = Number(/^(\d{1,3}(?:\.\d+)?)%?$/.exec(value)?.[1]);
  if (percent <= 100) return percent / 100;
  throw raise('ARG_VALUE', { data: { option, value, expected: say('EXPECT_SHARE') } });
}

/** A civil day, `2026-09-30`, where one is given. */
export function readDay(option: string, value: string | undefined, { say }: Session): string | undefined {
  if (value === undefined || isCivilDay(value)) return value;
  throw raise('ARG_VALUE', { data: { option, value, expected: say('EXPECT_DAY') } });
}

function isCivilDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Columns of the table: as asked for, else those of the terminal, else a usual number. */
export function readWidth(value: string | undefined, { say, stdout }: Session): number {
  if (value === undefined) {
    const { columns = usualWidth } = stdout.stream;
    return Math.min(widest, Math.max(narrowest, columns));
  }
  const width = Number(value);
  if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
  throw raise('ARG_VALUE', { data: { option: '--width', value, expected: say('EXPECT_WIDTH') } });
}
