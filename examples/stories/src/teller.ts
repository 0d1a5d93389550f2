import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { describeError } from '@linli/errors';
import {
  type AnyDecider,
  createLinli,
  createNeighbourhood,
  type Decision,
  type Desk,
  type Linli,
  LinliError,
  openDesk,
  type Pack,
} from '@linli/core';
import type { CaseState } from '@linli/core/case';
import { formatReport } from '@linli/core/report';
import { zhCN } from '@linli/core/zh-CN';
import { caseTimeline, drawTimeline, formatTimeline } from '@linli/core/timeline';
import { openSqlite } from '@linli/sqlite';
import { chinaCalendar, civilTime } from '@linli/time';

import { neighbourhood } from './neighbourhood.ts';

/** The language of the story: `--lang en`, or Chinese. */
export const locale =
  parseArgs({ options: { lang: { type: 'string', default: 'zh-CN' } } }).values.lang === 'en' ? 'en' : 'zh-CN';

/** A text in the language of the story. */
export const say = (chinese: string, english: string): string => (locale === 'en' ? english : chinese);

/** Somebody who tells a story while it happens. */
export interface Teller {
  readonly desk: Desk;
  readonly linli: Linli;
  /** What happens next. */
  readonly tell: (chinese: string, english: string) => void;
  /** What is due, and when, on the wall of the neighbourhood. */
  readonly due: (decision: Decision) => void;
  /** What is refused, and why. */
  readonly refused: (promise: Promise<unknown>) => Promise<void>;
  /** What a case looks like at the end: its timeline as text, and as a picture beside the story. */
  readonly picture: (id: string, title: string, at: string) => Promise<void>;
  /** A report, as people read it. */
  readonly report: (name: string, at: string, options?: Readonly<Record<string, unknown>>) => Promise<void>;
}

/** Opens a desk on an embedded store that is gone when the story ends. */
export async function openStory(packs: readonly Pack[], deciders: readonly AnyDecider[] = []): Promise<Teller> {
  const calendar = chinaCalendar();
  const linli = createLinli({ packs, neighbourhood: createNeighbourhood(neighbourhood), calendar });
  const folder = mkdtempSync(join(tmpdir(), 'linli-story-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = await openSqlite(join(folder, 'story.db'));
  const desk = openDesk({ linli, store, deciders });
  return {
    desk,
    linli,
    tell: (chinese, english) => print(`\n${say(chinese, english)}`),
    due(decision) {
      for (const { title, dueAt } of decision.timeBoxes) {
        if (dueAt === undefined) continue;
        const { date, hour, minute } = civilTime(dueAt, calendar);
        print(`  ${title[locale]} → ${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
      }
    },
    async refused(promise) {
      const error: unknown = await promise.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (!(error instanceof LinliError)) throw new Error('this should have been refused', { cause: error });
      print(`  ✗ ${describeError(error, locale === 'en' ? [] : [zhCN], locale)}`);
    },
    async picture(id, title, at) {
      const { state } = await desk.state<CaseState>(id, { at });
      const timeline = caseTimeline({
        title,
        state,
        history: await desk.history(id, { at }),
        linli,
        at: new Date(at),
        locale,
      });
      print(`\n${formatTimeline(timeline, { locale, calendar })}`);
      const pictures = new URL('../pictures/', import.meta.url);
      mkdirSync(pictures, { recursive: true });
      const file = `${id.replaceAll('/', '-')}.${locale}.svg`;
      writeFileSync(new URL(file, pictures), drawTimeline(timeline, { locale }));
      print(say(`\n图：examples/stories/pictures/${file}`, `\nPicture: examples/stories/pictures/${file}`));
    },
    async report(name, at, options = {}) {
      print(`\n${formatReport(await desk.report(name, { at, ...options }), locale)}`);
    },
  };
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
