import { describe, expect, it } from 'vitest';

import { createLinli, createNeighbourhood, definePack, openDesk } from '@linli/core';
import type { CaseState } from '@linli/core/case';
import { openMemoryStore } from '@linli/core/memory';
import { caseTimeline, describeEntry, drawTimeline, formatTimeline, namesOf } from '@linli/core/timeline';
import { chinaCalendar } from '@linli/time';

const calendar = chinaCalendar();
const pits = definePack({
  id: 'pits',
  version: '1.0.0',
  title: { 'zh-CN': '坑洞', en: 'Pits' },
  from: '2026-01-01',
  plans: {
    fence: {
      title: { 'zh-CN': '围护', en: 'Fence' },
      steps: {
        fence: { title: { 'zh-CN': '围护', en: 'Fence off' }, limit: '1d' },
        fill: { title: { 'zh-CN': '填平', en: 'Fill & level' }, limit: '3wd' },
      },
    },
  },
  categories: {
    pit: { title: { 'zh-CN': '坑洞', en: 'Pit' }, mentions: { any: ['坑'] }, lead: 'grid-worker', plan: 'fence' },
  },
});
const linli = createLinli({
  packs: [pits],
  neighbourhood: createNeighbourhood({
    name: 'Willow Lane',
    places: [{ id: 'willow', kind: 'community', name: 'Willow Lane' }],
    appointments: [{ role: 'grid-worker', holder: 'fang', name: 'Fang <1>', scope: 'willow' }],
  }),
  calendar,
});

/** A pit that is fenced off in time, waits for parts over a weekend, and is filled too late. */
async function story() {
  const desk = openDesk({ linli, store: openMemoryStore() });
  const on = (day: string) => ({ at: `2026-03-${day}+08:00`, by: 'fang' });
  await desk.submit({ id: 'p1', text: '路上有个坑', receivedAt: '2026-03-06T16:00+08:00' }, on('06T16:00'));
  await desk.command('p1', { type: 'accept' }, on('06T16:10'));
  await desk.command('p1', { type: 'complete-step', step: 'fence' }, on('06T17:00'));
  await desk.command('p1', { type: 'pause', reason: 'parts' }, on('07T10:00'));
  await desk.command('p1', { type: 'resume' }, on('09T10:00'));
  await desk.advance({ at: '2026-03-13T09:00+08:00' });
  await desk.command('p1', { type: 'complete-step', step: 'fill' }, on('13T10:00'));
  const at = new Date('2026-03-13T12:00+08:00');
  const { state } = await desk.state<CaseState>('p1');
  return (locale: 'zh-CN' | 'en', until = at) =>
    desk
      .history('p1')
      .then((history) => caseTimeline({ title: 'Pit & path', state, history, linli, at: until, locale }));
}

describe('the timeline of a case', () => {
  it('tells in order what happened, and how each limit ended', async () => {
    const text = formatTimeline(await (await story())('en'), { locale: 'en', calendar });
    const lines = text.split('\n');
    expect(lines[0]).toBe('Pit & path');
    expect(lines[1]).toBe('  2026-03-06 16:00   request received');
    expect(lines[2]).toBe('  2026-03-06 16:00   decided: Pit, routine, lead Fang <1>');
    expect(text).toMatch(/2026-03-\d\d \d\d:\d\d ! Fill & level is late/);
    expect(lines.at(-2)).toBe('  Fence off: due 2026-03-07 16:00, done 2026-03-06 17:00, in time');
    expect(lines.at(-1)).toMatch(/^ {2}Fill & level: due 2026-03-1\d \d\d:\d\d, done 2026-03-13 10:00, late$/);
  });

  it('says the same in Chinese', async () => {
    const text = formatTimeline(await (await story())('zh-CN'), { locale: 'zh-CN', calendar });
    expect(text).toContain('2026-03-06 17:00   完成：围护');
    expect(text).toContain('! 填平 超时');
    expect(text).toContain('暂停：parts');
  });

  it('ends where it is asked to', async () => {
    const { marks } = await (await story())('en', new Date('2026-03-06T16:30+08:00'));
    expect(marks.map(({ text }) => text)).toEqual([
      'request received',
      'decided: Pit, routine, lead Fang <1>',
      'accepted by Fang <1>',
    ]);
  });

  it('knows the days off between', async () => {
    const { days } = await (await story())('en');
    expect(days.filter(({ off }) => off).map(({ date }) => date)).toEqual(['2026-03-07', '2026-03-08']);
  });

  it('is drawn as plain SVG: a bar for each limit, the pause on it, a mark for each event, everything escaped', async () => {
    const timeline = await (await story())('en');
    const svg = drawTimeline(timeline, { locale: 'en' });
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1000 \d+"/);
    expect(svg).toContain('Fang &lt;1&gt;');
    expect(svg).toContain('Pit &amp; path');
    expect(svg).not.toMatch(/<script|href|NaN|Infinity|undefined/);
    expect(svg.match(/<circle /g)).toHaveLength(timeline.marks.length);
    expect(svg.match(/fill="#d9a521"/g)).toHaveLength(1);
    expect(svg.match(/fill="#f3e8d8"/g)).toHaveLength(2);
  });

  it('draws nothing of nothing', () => {
    const svg = drawTimeline({ title: 'Empty', bars: [], marks: [], days: [] }, { locale: 'zh-CN' });
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

it('an event that no text is known for is named by its type', () => {
  expect(describeEntry({ type: 'moon-rose', event: { type: 'moon-rose', at: '' } }, namesOf(linli, 'en'))).toBe(
    'moon-rose',
  );
});
