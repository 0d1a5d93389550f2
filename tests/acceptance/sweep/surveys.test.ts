import { coverageOf, dayOf, keptOf, queueOf, type RoundState, tasksOf } from '@linli/core/round';
import { sweep } from '@linli/pack-sweep';
import { describe, expect, it } from 'vitest';

import { willowLane } from '../open.ts';
import { beijing, Office } from '../round/office.ts';

const stops = (count: number, place = 'willow/g1/b14') =>
  Array.from({ length: count }, (_, index) => ({ id: `h${index + 1}`, place }));

describe('questions asked of a list', () => {
  it('E03: of 2000 calls one rings out twice; the third is in another slot, then somebody goes there', async () => {
    const office = new Office([sweep]);
    const { linli } = office.opened;
    const open = { type: 'open', id: 'calls', template: 'sweep/phone-survey', stops: stops(2000) } as const;
    await office.tell('calls', '2026-03-02 08:00', open, 'mei');
    await office.tell('calls', '2026-03-02 08:00', { type: 'assign', stop: 'h2000', to: 'mei' });
    const answered = stops(1999).map(({ id: stop }) => ({ stop, outcome: 'answered' }));
    await office.record('calls', '2026-03-02 17:00', answered, 'mei');
    const next = async () =>
      queueOf(await office.state('calls'), { linli }).map(({ stop, method, slot, tries }) => [
        stop,
        method,
        slot,
        tries,
      ]);
    const ring = (when: string) => office.record('calls', when, [{ stop: 'h2000', outcome: 'no-answer' }], 'mei');

    await ring('2026-03-02 09:00');
    expect(await next()).toEqual([['h2000', 'call', 'day', 1]]);
    await ring('2026-03-02 15:00');
    expect(await next()).toEqual([['h2000', 'call', 'evening', 2]]);
    await ring('2026-03-02 19:00');
    expect(await next()).toEqual([['h2000', 'visit', undefined, 3]]);
    await office.record('calls', '2026-03-03 10:00', [{ stop: 'h2000', outcome: 'answered' }], 'mei');
    const state = await office.state('calls');
    expect(state.stops.at(-1)?.visits.map(({ method }) => method)).toEqual(['call', 'call', 'call', 'visit']);
    expect(coverageOf(state, { linli })).toMatchObject({ done: 2000, total: 2000, tries: 2003 });
  });

  it('A13: answers of an epidemic check have a purpose, are kept 30 days and gone on the 31st; counts stay', async () => {
    const office = new Office([sweep]);
    const { desk, linli, store } = office.opened;
    const open = { type: 'open', id: 'trace', template: 'sweep/epidemic-tracing', stops: stops(3) } as const;
    await office.tell('trace', '2026-03-01 08:00', open);
    const asked = (stop: string, answered: string[]) => ({ type: 'record', stop, outcome: 'asked', answered }) as const;
    const at = beijing('2026-03-01 10:00');
    await expect(desk.command('round/trace', asked('h1', ['income']), { at })).rejects.toMatchObject({
      code: 'ROUND_UNKNOWN',
      data: { name: 'income', known: ['symptoms', 'contacts', 'journeys'] },
    });
    const personal = { symptoms: '发热三天', contacts: '王某' };
    await desk.command('round/trace', asked('h1', ['symptoms', 'contacts']), { at, personal, subjects: ['h1'] });
    const keys = async () =>
      (await office.state('trace')).stops.flatMap(({ visits }) => visits.flatMap((each) => each.record ?? []));
    expect(await store.personal('default', await keys())).toHaveProperty('size', 1);
    const before = coverageOf(await office.state('trace'), { linli });

    await desk.advance({ at: beijing('2026-03-30 23:59') });
    expect(await keys()).toHaveLength(1);
    // On the 31st day the round says so, and the desk forgets what was said.
    const written = await keys();
    const fired = await desk.advance({ at: beijing('2026-03-31 08:00') });
    expect(fired.map(({ stream, event }) => [stream, event.type])).toContainEqual(['round/trace', 'erased']);
    expect(await keys()).toEqual([]);
    expect(await store.personal('default', written)).toHaveProperty('size', 0);
    const words = (await desk.history('round/trace')).map((each) => JSON.stringify(each)).join('\n');
    expect(words).not.toMatch(/发热|王某/);
    expect(coverageOf(await office.state('trace'), { linli })).toEqual(before);
    expect(before).toMatchObject({ done: 1, total: 3, visits: 1 });
  });
});

describe('a grid worker’s rounds', () => {
  it('C09: one day of one worker, by kind of task, with counts', async () => {
    const office = new Office([sweep]);
    const { linli } = office.opened;
    const kinds: [id: string, count: number][] = [
      ['epidemic-tracing', 4],
      ['civilised-city', 3],
      ['social-security-check', 2],
      ['medical-insurance-drive', 5],
    ];
    for (const [id, count] of kinds) {
      const open = { type: 'open', id, template: `sweep/${id}`, stops: stops(count) } as const;
      await office.tell(id, '2026-03-02 08:00', open);
    }
    const posts = [{ id: 'gate' }, { id: 'garage' }];
    await office.tell('patrol', '2026-03-02 08:00', {
      type: 'open',
      id: 'patrol',
      template: 'sweep/night-patrol',
      stops: posts,
    });
    await office.tell('patrol', '2026-03-02 08:00', { type: 'assign', stop: 'gate', to: 'fang' });
    await office.tell('patrol', '2026-03-02 08:00', { type: 'assign', stop: 'garage', to: 'lin' });
    await office.record('medical-insurance-drive', '2026-03-02 10:00', [{ stop: 'h1', outcome: 'paid' }], 'fang');
    const ids = [...kinds.map(([id]) => id), 'patrol'];
    const states = await Promise.all(ids.map((id): Promise<RoundState> => office.state(id)));
    const lines = dayOf(states, { at: beijing('2026-03-02 12:00'), linli, person: 'fang' });
    expect(lines.map(({ kind, done, total }) => [kind, done, total])).toEqual([
      ['epidemic-check', 0, 4],
      ['civilised-city', 0, 3],
      ['social-security-check', 0, 2],
      ['medical-insurance-drive', 1, 5],
      ['patrol', 0, 1],
    ]);
  });

  it('C25: the night patrol goes on in the rain, and is suspended with its reason on a red alert', async () => {
    const office = new Office([sweep], {
      ...willowLane,
      appointments: [{ role: 'volunteer-team', holder: 'night-watch', name: '夜巡队', scope: 'willow' }],
    });
    const { desk, linli } = office.opened;
    const route = [
      { id: 'willow/g1/b12', place: 'willow/g1/b12' },
      { id: 'willow/g1/b14', place: 'willow/g1/b14' },
    ];
    const open = { type: 'open', id: 'patrol', template: 'sweep/night-patrol', stops: route } as const;
    await office.tell('patrol', '2026-07-01 08:00', open);
    expect(Object.keys((await office.state('patrol')).terms.topics)).toEqual(['fraud', 'fireworks', 'fire']);
    const standings = async (when: string, date: string) =>
      tasksOf(await office.state('patrol'), { at: beijing(when), linli, from: date, to: date }).map(
        ({ state, ground }) => [state, ground],
      );

    // Rain on the 1st is no ground.
    await expect(office.tell('patrol', '2026-07-01 17:00', { type: 'suspend', ground: 'rain' })).rejects.toMatchObject({
      code: 'ROUND_UNKNOWN',
      data: { name: 'rain', known: ['red-alert', 'government-order'] },
    });
    expect(await standings('2026-07-01 20:00', '2026-07-01')).toEqual([
      ['open', undefined],
      ['open', undefined],
    ]);
    const passed = route.map(({ id: stop }) => ({ stop, outcome: 'passed' }));
    await office.record('patrol', '2026-07-01 21:30', passed, 'night-watch');

    const alert = { type: 'suspend', ground: 'red-alert', until: '2026-07-03T12:00+08:00' } as const;
    await office.tell('patrol', '2026-07-02 17:00', alert, 'office');
    expect(await standings('2026-07-02 23:00', '2026-07-02')).toEqual([
      ['suspended', 'red-alert'],
      ['suspended', 'red-alert'],
    ]);
    // It goes on by itself: the next one is due on the 3rd, for the night watch.
    const [next] = await desk.due({ at: beijing('2026-07-02 23:00'), owner: 'night-watch' });
    expect(next?.dueAt).toEqual(beijing('2026-07-03 22:00'));
    const kept = keptOf(await office.state('patrol'), { at: beijing('2026-07-03 08:00'), linli, to: '2026-07-02' });
    expect(kept).toMatchObject({ done: 2, total: 2, suspended: 2, missed: [] });
  });
});
