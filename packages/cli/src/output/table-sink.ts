import type { Decision } from '@linli/core';
import type { Calendar } from '@linli/time';

import type { Session } from '../session.ts';
import { type Row, rowsIn } from './row.ts';
import type { Sink } from './sink.ts';
import { headerLine, type Layout, layoutOf, rowLines } from './table.ts';

/** A list up to this long is printed whole. */
const wholeUpTo = 200;
/** Of a longer one, so many rows are printed. */
const beginning = 20;

/** Prints decisions as a table. Holds the first rows only: they say how wide the columns are. */
export class TableSink implements Sink {
  readonly #session: Session;
  readonly #width: number;
  readonly #all: boolean;
  readonly #rowOf: (decision: Decision, said: string) => Row;
  #rows: Row[] = [];
  #count = 0;
  #layout: Layout | undefined;

  constructor(session: Session, calendar: Calendar, { width, all }: { readonly width: number; readonly all: boolean }) {
    this.#session = session;
    this.#width = width;
    this.#all = all;
    this.#rowOf = rowsIn(session.locale, calendar);
  }

  async decided(decision: Decision, said: string): Promise<void> {
    this.#count += 1;
    if (this.#count <= wholeUpTo) this.#rows.push(this.#rowOf(decision, said));
    else if (this.#all) {
      const layout = this.#layout ?? (await this.#print(this.#rows));
      await this.#session.stdout.lines(rowLines(this.#rowOf(decision, said), layout, this.#session.colours));
    }
  }

  async refused(): Promise<void> {
    // People read why in the summary, below the table instead of between its rows.
  }

  async finish(): Promise<void> {
    const { stdout, say, colours } = this.#session;
    const isCut = this.#count > wholeUpTo && !this.#all;
    if (this.#layout === undefined && this.#count > 0) {
      await this.#print(isCut ? this.#rows.slice(0, beginning) : this.#rows);
    }
    if (isCut) await stdout.lines([colours.dim(say('MORE_ROWS', { shown: beginning, count: this.#count }))]);
    if (this.#count > 0) await stdout.lines(['']);
  }

  async #print(rows: readonly Row[]): Promise<Layout> {
    const { stdout, locale, colours } = this.#session;
    const layout = layoutOf(rows, this.#width, locale);
    this.#layout = layout;
    await stdout.lines([headerLine(layout, locale, colours), ...rows.flatMap((row) => rowLines(row, layout, colours))]);
    return layout;
  }
}
