import type { Locale } from '@linli/errors';

import { say } from '../language.ts';
import type { Colours } from './colours.ts';
import type { Row } from './row.ts';
import { padTo, shorten, widthOf, wrap } from './width.ts';

const gap = '  ';
/** What was said gets at least so many columns, and gives up none of them for other columns. */
const leastSaid = 20;
/** The narrowest another column may become. */
const leastColumn = 6;

/** Widths of the columns, in columns of the terminal. */
export interface Layout {
  readonly id: number;
  readonly said: number;
  readonly category: number;
  readonly severity: number;
  readonly lead: number;
  readonly due: number;
  readonly when: number;
}

const most = { id: 16, category: 22, lead: 20, due: 12 } as const;
type Elastic = keyof typeof most;

/**
 * Widths that fit the rows into a table.
 *
 * @param rows - all rows, or as many as are known when the first is printed
 * @param width - columns of the whole
 * @param locale - language of the titles
 */
export function layoutOf(rows: readonly Row[], width: number, locale: Locale): Layout {
  const dues = rows.flatMap((row) => row.dues);
  const elastic: Record<Elastic, number> = {
    id: Math.min(
      most.id,
      widest(
        say(locale, 'COLUMN_ID'),
        rows.map(({ id }) => id),
      ),
    ),
    category: Math.min(
      most.category,
      widest(
        say(locale, 'COLUMN_CATEGORY'),
        rows.map(({ category }) => category),
      ),
    ),
    lead: Math.min(
      most.lead,
      widest(
        say(locale, 'COLUMN_LEAD'),
        rows.map(({ lead }) => lead),
      ),
    ),
    due: Math.min(
      most.due,
      widest(
        say(locale, 'COLUMN_DUE'),
        dues.map(({ title }) => title),
      ),
    ),
  };
  const severity = widest(
    say(locale, 'COLUMN_SEVERITY'),
    rows.map((row) => row.severity),
  );
  const when = widest(
    '',
    dues.map((due) => due.when),
  );
  const left = () =>
    width - severity - when - 1 - gap.length * 5 - Object.values(elastic).reduce((sum, column) => sum + column, 0);
  for (;;) {
    const [name, wide] = widestOf(elastic);
    if (left() >= leastSaid || wide <= leastColumn) break;
    elastic[name] = wide - 1;
  }
  return { ...elastic, severity, when, said: Math.max(1, left()) };
}

function widest(title: string, texts: readonly string[]): number {
  return Math.max(widthOf(title), ...texts.map(widthOf));
}

function widestOf(columns: Record<Elastic, number>): [Elastic, number] {
  return (Object.entries(columns) as [Elastic, number][]).reduce((wide, column) =>
    column[1] > wide[1] ? column : wide,
  );
}

/** The line above the rows. */
export function headerLine(layout: Layout, locale: Locale, colours: Colours): string {
  const cells = [
    padTo(shorten(say(locale, 'COLUMN_ID'), layout.id), layout.id),
    padTo(shorten(say(locale, 'COLUMN_SAID'), layout.said), layout.said),
    padTo(shorten(say(locale, 'COLUMN_CATEGORY'), layout.category), layout.category),
    padTo(say(locale, 'COLUMN_SEVERITY'), layout.severity),
    padTo(shorten(say(locale, 'COLUMN_LEAD'), layout.lead), layout.lead),
    say(locale, 'COLUMN_DUE'),
  ];
  return colours.bold(cells.join(gap));
}

const uncoloured = (text: string): string => text;

/** The lines of one row: as many as things are due; what was said runs on beside them. */
export function rowLines(row: Row, layout: Layout, colours: Colours): string[] {
  const height = Math.max(1, row.dues.length);
  const said = wrap(row.said, layout.said, height);
  const tint = { emergency: colours.red, urgent: colours.yellow, unclassified: colours.dim, plain: uncoloured }[
    row.tone
  ];
  return Array.from({ length: height }, (_, at) => {
    const first = at === 0;
    const due = row.dues[at];
    const cells = [
      padTo(first ? shorten(row.id, layout.id) : '', layout.id),
      padTo(said[at] ?? '', layout.said),
      padTo(first ? shorten(row.category, layout.category) : '', layout.category),
      tint(padTo(first ? row.severity : '', layout.severity)),
      padTo(first ? shorten(row.lead, layout.lead) : '', layout.lead),
      due === undefined ? '' : `${padTo(shorten(due.title, layout.due), layout.due)} ${due.when}`,
    ];
    return cells.join(gap).trimEnd();
  });
}
