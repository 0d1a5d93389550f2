// The sample requests as cases on an embedded store: submitted under all packs, carried by clocks for some days, and
// then looked at as a community office would: what is due, what is late, what has happened.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  createLinli,
  createNeighbourhood,
  type DueItem,
  type NeighbourhoodData,
  openDesk,
  type ServiceRequestInput,
} from '@linli/core';
import type { CaseState } from '@linli/core/case';
import { formatReport } from '@linli/core/report';
import { caseTimeline, formatTimeline, namesOf } from '@linli/core/timeline';
import { openSqlite } from '@linli/sqlite';
import { chinaCalendar, civilTime } from '@linli/time';

import { everyPack } from './every-pack.ts';

const locale = process.argv.includes('en') ? 'en' : 'zh-CN';
const say = (chinese: string, english: string): string => (locale === 'en' ? english : chinese);
const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

const calendar = chinaCalendar();
const neighbourhood = createNeighbourhood(JSON.parse(read('neighbourhood.json')) as NeighbourhoodData);
const linli = createLinli({ packs: everyPack, neighbourhood, calendar });
const requests = read('requests.jsonl')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as ServiceRequestInput & { readonly receivedAt: string });

const folder = mkdtempSync(join(tmpdir(), 'linli-desk-'));
const store = await openSqlite(join(folder, 'linli.db'));
try {
  const desk = openDesk({ linli, store });
  const at = new Date('2026-09-29T09:00+08:00');
  const arrived = requests.filter(({ receivedAt }) => new Date(receivedAt) <= at);
  for (const request of arrived) await desk.submit(request, { at: request.receivedAt });
  const fired = await desk.advance({ at });
  print(
    say(
      `到 9 月 29 日 9:00，${arrived.length} 件诉求已立为工单，存于 SQLite；计时共触发 ${fired.length} 次提醒、催办和超时。`,
      `By 29 September, 09:00, ${arrived.length} requests are cases, kept in SQLite; their clocks gave ${fired.length} reminders, urgings and breaches.`,
    ),
  );

  const names = namesOf(linli, locale);
  const clock = (instant: Date): string => {
    const { date, hour, minute } = civilTime(instant, calendar);
    return `${date.slice(5)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  };
  const line = ({ stream, dueAt, data }: DueItem): string => {
    const owner = data['owner'] as { readonly role: string; readonly holder?: string } | undefined;
    const { category: code } = data;
    const category = typeof code === 'string' ? names.title(code) : say('未分类', 'unclassified');
    return `  ${clock(dueAt)}  ${stream}  ${category}  ${owner === undefined ? '' : names.party(owner)}`;
  };
  const due = await desk.due({ at, before: '2026-09-30T09:00+08:00' });
  print(say('\n24 小时内到期：', '\nDue within a day:'));
  for (const item of due.filter(({ late }) => !late)) print(line(item));
  const overdue = await desk.overdue({ at });
  print(say(`\n已超时 ${overdue.length} 件，最早的三件：`, `\nOverdue: ${overdue.length}. The first three:`));
  for (const item of overdue.slice(0, 3)) print(line(item));

  const [first] = overdue;
  if (first !== undefined) {
    const [{ state }, history] = await Promise.all([desk.state<CaseState>(first.stream), desk.history(first.stream)]);
    const timeline = caseTimeline({ title: `\n${first.stream}`, state, history, linli, at, locale });
    print(formatTimeline(timeline, { locale, calendar }));
  }
  print(`\n${formatReport(await desk.report('on-time', { at }), locale)}`);
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
