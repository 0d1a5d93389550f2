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
