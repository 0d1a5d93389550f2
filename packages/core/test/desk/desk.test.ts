import { describe, expect, it } from 'vitest';

import { createLinli, createNeighbourhood, definePack, type Desk, openDesk, phoneSubject } from '@linli/core';
import { openMemoryStore } from '@linli/core/memory';
import type { CaseState } from '@linli/core/case';
import { chinaCalendar } from '@linli/time';

const lights = definePack({
  id: 'lights',
  version: '1.0.0',
  title: { 'zh-CN': '路灯', en: 'Street lights' },
  from: '2026-01-01',
  plans: {
    repair: {
      title: { 'zh-CN': '维修', en: 'Repair' },
      steps: {
        'make-safe': { title: { 'zh-CN': '设警示', en: 'Make safe' }, limit: '1d' },
        resolve: {
          title: { 'zh-CN': '修复', en: 'Repair' },
          limit: '3wd',
          escalation: [
            { at: 0.8, action: 'remind', to: 'grid-worker' },
            { at: 1, action: 'urge', to: 'community-office' },
          ],
        },
      },
    },
  },
  categories: {
    light: {
      title: { 'zh-CN': '路灯', en: 'Street light' },
      mentions: { any: ['路灯'] },
      lead: 'property-management',
      plan: 'repair',
    },
  },
});
const linli = createLinli({
  packs: [lights],
  neighbourhood: createNeighbourhood({
    name: 'Willow Lane',
    places: [
      { id: 'willow', kind: 'community', name: 'Willow Lane' },
      { id: 'willow/b14', kind: 'building', name: 'Building 14', number: '14' },
    ],
    appointments: [
      { role: 'grid-worker', holder: 'lin', name: 'Lin', scope: 'willow' },
      { role: 'property-management', holder: 'greenleaf', name: 'Greenleaf', scope: 'willow' },
      { role: 'community-office', holder: 'office', name: 'Community office', scope: 'willow' },
    ],
  }),
  calendar: chinaCalendar(),
});

const request = {
  id: 'r1',
  text: '14号楼门口路灯不亮，我叫王小明',
  receivedAt: '2026-09-30T16:00+08:00',
  requester: { kind: 'resident', resident: 'wang', name: '王小明', phone: '138 0013 8000' },
} as const;
const at = '2026-09-30T16:05+08:00';

function open(tenant?: string, store = openMemoryStore()): Desk {
  return openDesk({ linli, store, phoneKey: 'secret', ...(tenant !== undefined && { tenant }) });
}

describe('a request that comes in', () => {
  it('opens a case with clocks, and is on the lists of those who owe it', async () => {
    const desk = open();
    const submitted = await desk.submit(request, { at });
    expect(submitted).toMatchObject({ case: 'case/r1', repeated: false });

    const due = await desk.due({ at, before: '2026-10-12T00:00+08:00' });
    expect(due.map(({ stream, late }) => [stream, late])).toEqual([['case/r1', false]]);
    expect(await desk.due({ at, owner: 'greenleaf' })).toHaveLength(1);
    expect(await desk.due({ at, owner: 'somebody' })).toEqual([]);
    expect(await desk.due({ at, place: 'willow' })).toHaveLength(1);
    expect(await desk.due({ at, category: 'light' })).toHaveLength(1);
    expect(await desk.overdue({ at })).toEqual([]);
    expect(await desk.overdue({ at: '2026-10-11T00:00+08:00' })).toHaveLength(1);
  });

  it('opens one case however often it is sent, and another content under its id is refused', async () => {
    const desk = open();
    await desk.submit(request, { at });
    const again = await desk.submit(request, { at: '2026-09-30T17:00+08:00' });
    expect(again).toMatchObject({ case: 'case/r1', repeated: true });
    expect(again.decision.at).toEqual(new Date(at));
    await expect(desk.submit({ ...request, text: '电梯坏了' }, { at })).rejects.toMatchObject({ code: 'DESK_REQUEST' });
    expect(await desk.history('r1')).toHaveLength(2);
  });

  it('opens one case when it is sent a hundred times at once', async () => {
    const desk = open();
    const all = await Promise.all(Array.from({ length: 100 }, () => desk.submit(request, { at })));
    expect(all.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(await desk.history('r1')).toHaveLength(2);
  });

  it('is refused with its place where it cannot be read, and nothing is written', async () => {
    const desk = open();
    await expect(desk.submit({ ...request, id: '__proto__' }, { at })).rejects.toMatchObject({ code: 'REQ_ID' });
    expect(await desk.find({})).toEqual([]);
  });
});

describe('what is personal', () => {
  it('stands in no event and no list, and in the history until it is forgotten', async () => {
    const store = openMemoryStore();
    const desk = open('default', store);
    await desk.submit(request, { at });
    await desk.command('r1', { type: 'reply' }, { at, by: 'lin', personal: { text: '王小明您好，今晚修' } });
    for (const each of [await desk.history('r1').then((all) => all.map(({ event }) => event)), await desk.find({})]) {
      expect(JSON.stringify(each)).not.toMatch(/王小明|138/);
    }
    expect((await desk.history('r1')).map(({ personal }) => personal?.['text'])).toContain('王小明您好，今晚修');

    expect(await desk.forget(phoneSubject('13800138000', 'secret'), { at })).toBe(1);
    expect(await desk.forget('case/r1', { at })).toBe(1);
    const history = await desk.history('r1');
    expect(history.length).toBeGreaterThan(2);
    expect(history.filter(({ personal }) => personal !== undefined)).toEqual([]);
  });
});

describe('a command', () => {
  it('is carried out once under its key, whatever comes between', async () => {
    const desk = open();
    await desk.submit(request, { at });
    const accept = { type: 'accept' };
    const first = await desk.command('r1', accept, { at, by: 'greenleaf', key: 'k1' });
    await desk.command('r1', { type: 'record-evidence', evidence: 'photo' }, { at, by: 'greenleaf' });
    const again = await desk.command('r1', accept, { at, by: 'greenleaf', key: 'k1' });
    expect(again).toEqual({ stream: 'case/r1', version: first.version, events: [], repeated: true });
    await expect(desk.command('r1', { type: 'close' }, { at, key: 'k1' })).rejects.toMatchObject({ code: 'STORE_KEY' });
  });

  it('is decided again where somebody else was quicker, and refused where it named the version it had seen', async () => {
    const desk = open();
    const { version } = await desk.submit(request, { at });
    const proofs = ['photo', 'bill', 'note', 'film'];
    await Promise.all(proofs.map((evidence) => desk.command('r1', { type: 'record-evidence', evidence }, { at })));
    const { state } = await desk.state<CaseState>('r1');
    expect(state.evidence.map(({ evidence }) => evidence).toSorted()).toEqual(proofs.toSorted());
    const late = desk.command('r1', { type: 'reply' }, { at, expected: version });
    await expect(late).rejects.toMatchObject({ code: 'STORE_VERSION' });
  });

  it.each([[null], ['accept'], [{}], [{ type: 7 }]])('%j is none', async (command) => {
    const desk = open();
    await desk.submit(request, { at });
    await expect(desk.command('r1', command as { type: string }, { at })).rejects.toMatchObject({
      code: 'DESK_COMMAND',
    });
  });

  it('to a kind of work the desk does not run is refused with those it does', async () => {
    await expect(open().command('rounds/x', { type: 'open' }, { at })).rejects.toMatchObject({
      code: 'DESK_KIND',
      data: { kind: 'rounds', known: ['case'] },
    });
  });
});

describe('time that passes', () => {
  it('fires every warning and breach once, at the instant it was due, however late somebody looks', async () => {
    const desk = open();
    await desk.submit(request, { at });
    const next = await desk.next('r1');
    expect(next).toEqual(await desk.next());
    const fired = await desk.advance({ at: '2026-10-12T09:00+08:00' });
    expect(fired.map(({ event }) => event.at)).toEqual(fired.map(({ event }) => event.at).toSorted());
    expect(fired[0]?.event.at).toBe(next?.toISOString());
    expect(fired.filter(({ event }) => event.type === 'clock-breached')).toHaveLength(2);
    expect(await desk.advance({ at: '2026-10-12T09:00+08:00' })).toEqual([]);
    const recorded = (await desk.history('r1')).filter(({ type }) => type === 'clock-breached');
    expect(recorded.every((entry) => entry.recordedAt > entry.at)).toBe(true);
  });

  it('gives the state as it stood', async () => {
    const desk = open();
    await desk.submit(request, { at });
    await desk.command('r1', { type: 'accept' }, { at: '2026-10-01T10:00+08:00', by: 'greenleaf' });
    expect((await desk.state<CaseState>('r1', { at: '2026-09-30T18:00+08:00' })).state.status).not.toBe('accepted');
    expect((await desk.state<CaseState>('r1')).state.status).toBe('accepted');
    await expect(desk.state('nobody')).rejects.toMatchObject({ code: 'DESK_STREAM' });
  });

  it('leaves nothing to mend for a rebuild', async () => {
    const desk = open();
    await desk.submit(request, { at });
    await desk.submit({ ...request, id: 'r2' }, { at });
    await desk.advance({ at: '2026-10-01T18:00+08:00' });
    expect(await desk.rebuild({ at: '2026-10-01T18:00+08:00' })).toEqual({ streams: 2, changed: [] });
  });

  it('names what a rebuild mended, each stream once, wherever it stands in the list afterwards', async () => {
    const store = openMemoryStore();
    const desk = open('default', store);
    await desk.submit(request, { at });
    const { case: id } = await desk.submit({ ...request, id: 'r2' }, { at });
    const stored = (await store.find('default', {})).find(({ stream }) => stream === id);
    const summary = { ...stored!.summary, dueAt: '2026-01-01T00:00:00.000Z' };
    const version = await store.version('default', id);
    await store.append('default', [{ stream: id, expected: version, events: [], summary }], {
      at: '2026-10-01T10:00:00.000Z',
    });
    const rebuilt = { streams: 2, changed: [id] };
    expect(await desk.rebuild({ at: '2026-10-01T18:00+08:00' })).toEqual(rebuilt);
    expect(await desk.rebuild({ at: '2026-10-01T18:00+08:00' })).toEqual({ streams: 2, changed: [] });
  });
});

describe('a report', () => {
  it('counts what has happened up to an instant', async () => {
    const desk = open();
    await desk.submit(request, { at });
    await desk.submit({ ...request, id: 'r2', receivedAt: '2026-10-09T09:00+08:00' }, { at: '2026-10-09T09:00+08:00' });
    const demand = await desk.report('demand', {
      at: '2026-10-10T09:00+08:00',
      from: '2026-09-01',
      until: '2026-09-30',
    });
    expect(JSON.stringify(demand)).toContain('case/r1');
    expect(JSON.stringify(demand)).not.toContain('case/r2');
    await expect(desk.report('demands', { at })).rejects.toMatchObject({
      code: 'REPORT_NAME',
      data: { nearest: 'demand' },
    });
  });
});

describe('streams of a kind that a desk does not run', () => {
  it('stay as they are, and do not hide its own, however many they are', async () => {
    const store = openMemoryStore();
    const desk = open('default', store);
    const { case: id } = await desk.submit(request, { at });
    // Due before the case, and so first in every list.
    const dueAt = '2026-01-01T00:00:00.000Z';
    const summary = { kind: 'patrol', open: true, dueAt, labels: {}, data: {} };
    const noted = (stream: string) => ({ stream, expected: 0, events: [{ type: 'noted', at: dueAt }] });
    const names = Array.from({ length: 450 }, (_, n) => `patrol/${n}`);
    await store.append(
      'default',
      names.map((stream) => ({ ...noted(stream), summary })),
      { at: dueAt },
    );
    await store.append(
      'default',
      names.map((stream) => ({ ...noted(stream), expected: 1 })),
      { at: dueAt },
    );

    await desk.advance({ at: '2026-10-12T09:00+08:00' });
    const stale = await store.find('default', { stale: true, limit: 1000 });
    expect(stale).toHaveLength(450);
    expect(stale.map(({ stream }) => stream)).not.toContain(id);
  });
});

describe('two tenants on one store', () => {
  it('hear nothing of what time does to each other, and both find it done', async () => {
    const store = openMemoryStore();
    const [one, other] = [open('one', store), open('other', store)];
    await one.submit(request, { at });
    await other.submit({ ...request, id: 'r9' }, { at });
    const fired = await one.advance({ at: '2026-10-12T09:00+08:00' });
    expect(new Set(fired.map(({ stream }) => stream))).toEqual(new Set(['case/r1']));
    expect(await other.advance({ at: '2026-10-12T09:00+08:00' })).toEqual([]);
    expect((await other.history('r9')).map(({ type }) => type)).toContain('clock-breached');
    expect(await store.find('other', { stale: true })).toEqual([]);
  });

  it('see nothing of each other', async () => {
    const store = openMemoryStore();
    const [one, other] = [open('one', store), open('other', store)];
    await one.submit(request, { at });
    expect(await other.find({})).toEqual([]);
    await expect(other.state('r1')).rejects.toMatchObject({ code: 'DESK_STREAM' });
    expect(await other.submit({ ...request, text: '路灯' }, { at })).toMatchObject({ repeated: false });
  });
});
