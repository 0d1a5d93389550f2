import type { Locale } from '@linli/errors';

import { words } from './format-timeline.ts';
import type { Timeline, TimelineBar } from './timeline.ts';

const width = 1000;
const left = 190;
const right = 30;
const barHeight = 26;
const rowHeight = 22;
const top = 70;

const colours = {
  waiting: '#9aa5b1',
  running: '#3b82c4',
  overdue: '#c0392b',
  paused: '#d9a521',
  suspended: '#d9a521',
  met: '#2f8f5b',
  late: '#c0392b',
  unmet: '#9aa5b1',
} as const satisfies Record<TimelineBar['standing'], string>;

/**
 * A timeline as a picture: days along the top with days off shaded, a bar for each limit from its start to where it is
 * due with a tick where it was done, and below what happened, each tied to its instant. Plain SVG without scripts,
 * fonts or links.
 *
 * @param timeline - from `caseTimeline`
 * @param options - the reader's language
 */
export function drawTimeline({ title, bars, marks, days }: Timeline, { locale }: { readonly locale: Locale }): string {
  const from = days[0]?.from.getTime() ?? 0;
  const to = days.at(-1)?.to.getTime() ?? 1;
  const x = (at: Date): number =>
    round(left + ((at.getTime() - from) / Math.max(1, to - from)) * (width - left - right));
  const marksTop = top + bars.length * barHeight + 30;
  const height = marksTop + marks.length * rowHeight + 20;
  const every = Math.ceil(days.length / 14);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(20, 26, title, 'font-size="16" font-weight="bold"'),
    ...days.map((day) => dayStripe(x(day.from), x(day.to), day, marksTop - 10, locale)),
    ...days
      .filter((_, at) => at % every === 0)
      .map((day) => text(x(day.from) + 2, 56, day.date.slice(5), 'fill="#52606d"')),
    ...bars.flatMap((bar, at) => drawnBar(bar, top + at * barHeight, x, new Date(to), locale)),
    ...marks.flatMap((mark, at) => {
      const y = marksTop + at * rowHeight + 12;
      const colour = mark.alarming ? colours.late : '#1f2933';
      return [
        text(left - 14, y, mark.when, 'text-anchor="end" fill="#52606d"'),
        `<path d="M${x(mark.at)} ${marksTop - 8}V${y - 4}" stroke="${colour}" stroke-opacity=".25"/>`,
        `<circle cx="${x(mark.at)}" cy="${y - 4}" r="3" fill="${colour}"/>`,
        label(x(mark.at), y, mark.text, colour),
      ];
    }),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

function dayStripe(
  start: number,
  end: number,
  { date, off }: Timeline['days'][number],
  bottom: number,
  locale: Locale,
): string {
  const fill = off ? '#f3e8d8' : '#fff';
  const about = off ? `<title>${date} ${words[locale].off}</title>` : '';
  return `<rect x="${start}" y="62" width="${round(end - start)}" height="${bottom - 62}" fill="${fill}" stroke="#e4e7eb" stroke-width=".5">${about}</rect>`;
}

function drawnBar(bar: TimelineBar, y: number, x: (at: Date) => number, last: Date, locale: Locale): string[] {
  const { from, dueAt, stoppedAt, pauses, standing } = bar;
  const colour = colours[standing];
  const limit = round(x(dueAt ?? stoppedAt ?? last) - x(from));
  const late = dueAt !== undefined && stoppedAt !== undefined && stoppedAt > dueAt ? x(stoppedAt) - x(dueAt) : 0;
  return [
    text(left - 14, y + 15, bar.label, 'text-anchor="end"'),
    `<rect x="${x(from)}" y="${y + 5}" width="${Math.max(2, limit)}" height="12" rx="3" fill="${colour}" fill-opacity=".35"/>`,
    ...pauses.map(
      (pause) =>
        `<rect x="${x(pause.from)}" y="${y + 5}" width="${round(x(pause.to) - x(pause.from))}" height="12" fill="${colours.paused}" fill-opacity=".6"/>`,
    ),
    ...(late > 0
      ? [`<rect x="${x(dueAt ?? from)}" y="${y + 9}" width="${round(late)}" height="4" fill="${colours.late}"/>`]
      : []),
    ...(stoppedAt ? [`<rect x="${x(stoppedAt) - 2}" y="${y + 2}" width="4" height="18" fill="${colour}"/>`] : []),
    text(x(from) + 4, y + 15, words[locale][standing], 'fill="#1f2933" font-size="10"'),
  ];
}

/** Beside the mark where there is room, else before it. */
function label(at: number, y: number, content: string, colour: string): string {
  const isRight = at > width * 0.6;
  return text(isRight ? at - 8 : at + 8, y, content, `fill="${colour}"${isRight ? ' text-anchor="end"' : ''}`);
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
