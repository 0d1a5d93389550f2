import { due, formatLimit, formatTrace, limitToString, parseLimit } from '@linli/time';

import { raise } from '../errors.ts';
import { loadCalendar } from '../load/calendar.ts';
import { readInstantOf } from '../load/instant.ts';
import { dueTime } from '../output/due-time.ts';
import { printable, printableJson } from '../output/printable.ts';
import { padTo, widthOf } from '../output/width.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';

/** `linli due START LIMIT`: one due instant for each part of the limit, each with its way there. */
export const dueCommand = defineCommand({
  options: {
    calendar: { type: 'string', value: 'FILE', about: 'OPTION_CALENDAR' },
    ...commonOptions,
  },
  examples: ['linli due 2026-09-30T16:00+08:00 1d+3wd', 'linli due 2026-09-30T16:00+08:00 4wh --json'],
  async run([start, text], { calendar: file }, session) {
    const { stdout, locale, colours } = session;
    if (text === undefined) throw raise('ARG_MISSING', { data: { command: 'due', operand: 'LIMIT' } });
    const from = readInstantOf(start, 'START', session);
    const calendar = await loadCalendar(file, session.io);
    const limit = parseLimit(text);
    const { at, parts, provisional } = due(from, limit, calendar);
    if (session.json) {
      const plain = parts.map((part) => ({
        limit: limitToString({ parts: [part.limit] }),
        at: part.at,
        provisional: part.provisional,
        trace: part.trace(),
      }));
      const answer = { start: from, limit: limitToString(limit), zone: calendar.zone, at, provisional, parts: plain };
      await stdout.lines([printableJson(answer)]);
      return 0;
    }
    const titles = parts.map((part) => formatLimit({ parts: [part.limit] }, locale));
    const width = Math.max(...titles.map(widthOf));
    const weekdays = session.say('WEEKDAYS').split(' ');
    const lines = parts.flatMap((part, index) => [
      `${padTo(titles[index] ?? '', width)}  ${colours.bold(dueTime(part.at, calendar, weekdays))}` +
        (part.provisional ? `  ${colours.yellow(session.say('DUE_PROVISIONAL'))}` : ''),
      ...formatTrace(part.trace(), locale)
        .split('\n')
        .map((line) => `    ${colours.dim(printable(line))}`),
    ]);
    await stdout.lines(lines);
    return 0;
  },
});
