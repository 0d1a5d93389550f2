import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createNeighbourhood } from '@linli/core';
import {
  endingBy,
  neighbourhoodOf,
  personalRecord,
  registry,
  type RegistryCommand,
  registryOn,
  withPersonal,
} from '@linli/core/registry';
import { fold } from '@linli/core/stream';

import { after, at, entry, having, linli, places, willow } from './willow.ts';

const decide = (state: ReturnType<typeof having>, command: unknown) =>
  registry.decide(command as RegistryCommand, state, { at, linli });

const refusalOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error as { code: string; path: string; message: string };
  }
  return undefined;
};

const add = (...entries: readonly unknown[]) => ({ type: 'add', entries });

describe('what a day was like', () => {
  const state = after(
    { type: 'add', entries: [...places, entry('household', 'h1', { place: 'willow/g1/b1', floor: 3 }, '2026-02-01')] },
    {
      type: 'change',
      kind: 'household',
      id: 'h1',
      from: '2026-03-01',
      facts: { floor: null, room: '302' },
      reason: 'r',
    },
    { type: 'move', kind: 'household', id: 'h1', to: 'willow/g1/b2', from: '2026-04-01' },
    { type: 'end', kind: 'household', id: 'h1', until: '2026-05-31', reason: '迁出' },
  );
  const seen = (day: string) => {
    const found = registryOn(state, day).find('household', 'h1');
    return found && [found.place, found.floor, found.room];
  };

  it.each([
    ['2026-01-31', undefined],
    ['2026-02-01', ['willow/g1/b1', 3, undefined]],
    ['2026-03-01', ['willow/g1/b1', undefined, '302']],
    ['2026-04-01', ['willow/g1/b2', undefined, '302']],
    ['2026-05-31', ['willow/g1/b2', undefined, '302']],
    ['2026-06-01', undefined],
  ])('%s: %j', (day, expected) => {
    expect(seen(day)).toEqual(expected);
  });

  it('an entry that ended keeps its name, and may come back', () => {
    expect(registryOn(state, '2026-07-01').latest('household', 'h1')?.room).toBe('302');
    const back = add(entry('household', 'h1', { place: 'willow/g1/b1' }, '2026-09-01'));
    const again = fold(registry, decide(state, back), state);
    expect(registryOn(again, '2026-09-01').find('household', 'h1')?.place).toBe('willow/g1/b1');
    expect(registryOn(again, '2026-05-01').find('household', 'h1')?.place).toBe('willow/g1/b2');
    expect(
      refusalOf(() => decide(again, { type: 'end', kind: 'household', id: 'h1', until: '2026-05-01', reason: 'r' })),
    ).toMatchObject({ code: 'REGISTRY_PAST' });
  });

  it('what is so already leads to nothing', () => {
    const same = {
      type: 'change',
      kind: 'household',
      id: 'h1',
      from: '2026-03-05',
      facts: { room: '302' },
      reason: 'r',
    };
    expect(decide(state, same)).toEqual([]);
    expect(
      decide(state, { type: 'move', kind: 'household', id: 'h1', to: 'willow/g1/b2', from: '2026-04-02' }),
    ).toEqual([]);
    expect(decide(state, { type: 'end', kind: 'household', id: 'h1', until: '2026-05-31', reason: 'r' })).toEqual([]);
  });

  it('a later edition that is recorded first is not overwritten by an earlier one', () => {
    const change = (from: string, room: string): RegistryCommand => ({
      type: 'change',
      kind: 'household',
      id: 'h1',
      from,
      facts: { room },
      reason: 'r',
    });
    const household = entry('household', 'h1', { place: 'willow' });
    fc.assert(
      fc.property(fc.shuffledSubarray(['02', '03', '04', '05'], { minLength: 1 }), (months) => {
        const changed = after(
          { type: 'add', entries: [...places, household] },
          ...months.map((month) => change(`2026-${month}-01`, month)),
        );
        for (const month of months) {
          expect(registryOn(changed, `2026-${month}-15`).find('household', 'h1')?.room).toBe(month);
        }
      }),
    );
  });
});

describe('a term', () => {
  const seat = entry(
    'appointment',
    'a1',
    { role: 'household-representative', holder: 'r1', name: '联户代表', scope: 'willow' },
    '2026-01-01',
    '2026-12-31',
  );
  const until = (day: string) =>
    ({ type: 'end', kind: 'appointment', id: 'a1', until: day, reason: '换届推迟' }) as const;

  it('is extended, or cut short, by its end', () => {
    const extended = after({ type: 'add', entries: [...places, seat] }, until('2027-03-31'));
    expect(registryOn(extended, '2027-03-31').all('appointment')).toHaveLength(1);
    expect(registryOn(extended, '2027-04-01').all('appointment')).toEqual([]);
    const cut = fold(registry, decide(extended, until('2026-06-30')), extended);
    expect(registryOn(cut, '2026-07-01').all('appointment')).toEqual([]);
  });

  it('does not end before it begins', () => {
    expect(refusalOf(() => decide(having(...places, seat), until('2025-12-31')))).toMatchObject({
      code: 'REGISTRY_DATES',
      path: '/until',
    });
  });

  it('that is near its end is found in time', () => {
    const day = registryOn(having(...places, seat), '2026-10-01');
    expect(endingBy(day, 'appointment', '2026-12-31').map(({ id }) => id)).toEqual(['a1']);
    expect(endingBy(day, 'appointment', '2026-12-30')).toEqual([]);
  });
});

describe('what the registry refuses', () => {
  const state = having(
    ...places,
    entry('household', 'h1', { place: 'willow/g1/b1' }),
    entry('resident', 'liu', { household: 'h1' }),
    entry('unit', 'branch', { name: '防疫临时党支部', type: 'temporary' }, '2026-01-01', '2026-02-28'),
    entry('place', 'willow/p1', { kind: 'asset', name: '1号车位', type: 'parking-space', shared: true }),
  );

  it.each([
    [
      'a household nowhere',
      add(entry('household', 'h2', { place: 'willow/g1/b9' })),
      'REGISTRY_UNKNOWN',
      '/entries/0/facts/place',
    ],
    [
      'a member of no household',
      add(entry('resident', 'wu', { household: 'h9' })),
      'REGISTRY_UNKNOWN',
      '/entries/0/facts/household',
    ],
    [
      'the same household again',
      add(entry('household', 'h1', { place: 'willow' })),
      'REGISTRY_EXISTS',
      '/entries/0/id',
    ],
    [
      'one household twice at once',
      add(entry('household', 'h2', { place: 'willow' }), entry('household', 'h2', { place: 'willow' })),
      'REGISTRY_TWICE',
      '/entries/1/id',
    ],
    [
      'a building on air',
      add(entry('place', 'oak/b1', { kind: 'building', name: 'b' })),
      'REGISTRY_PARENT',
      '/entries/0/id',
    ],
    [
      'a grid in a building',
      add(entry('place', 'willow/g1/b1/g', { kind: 'grid', name: 'g' })),
      'REGISTRY_ORDER',
      '/entries/0/facts/kind',
    ],
    [
      'a name in an event',
      add({ kind: 'resident', id: 'wu', from: '2026-01-01', facts: { household: 'h1', name: '吴' } }),
      'REGISTRY_PERSONAL',
      '/entries/0/facts/name',
    ],
    [
      'an unknown field',
      add({ kind: 'household', id: 'h2', from: '2026-01-01', facts: { place: 'willow', flor: 3 } }),
      'REGISTRY_KEY',
      '/entries/0/facts/flor',
    ],
    [
      'a wrong value',
      add(entry('household', 'h2', { place: 'willow', floor: 900 })),
      'REGISTRY_VALUE',
      '/entries/0/facts/floor',
    ],
    [
      'dates the wrong way round',
      add(entry('household', 'h2', { place: 'willow' }, '2026-03-02', '2026-03-01')),
      'REGISTRY_DATES',
      '/entries/0/until',
    ],
    [
      'a kind nobody knows',
      { type: 'end', kind: 'castle', id: 'h1', until: '2026-03-01', reason: 'r' },
      'REGISTRY_VALUE',
      '/kind',
    ],
    ['a command nobody knows', { type: 'burn' }, 'REGISTRY_VALUE', '/type'],
    [
      'a change before the first day',
      { type: 'change', kind: 'household', id: 'h1', from: '2025-12-31', facts: {}, reason: 'r' },
      'REGISTRY_NOT_YET',
      '/id',
    ],
    [
      'a place that moves',
      { type: 'move', kind: 'place', id: 'willow/g1', to: 'willow', from: '2026-03-01' },
      'REGISTRY_FIXED',
      '/kind',
    ],
    [
      'the end of a household in which somebody lives',
      { type: 'end', kind: 'household', id: 'h1', until: '2026-03-01', reason: 'r' },
      'REGISTRY_IN_USE',
      '/id',
    ],
    [
      'the end of a grid with buildings',
      { type: 'end', kind: 'place', id: 'willow/g1', until: '2026-03-01', reason: 'r' },
      'REGISTRY_IN_USE',
      '/id',
    ],
    [
      'a role for a unit that was dissolved',
      add(
        entry(
          'appointment',
          'a1',
          { role: 'party-branch', holder: 'branch', name: '支部', scope: 'willow' },
          '2026-03-01',
        ),
      ),
      'REGISTRY_ENDED',
      '/entries/0/facts/holder',
    ],
    [
      'a shared place lost without a decision',
      { type: 'end', kind: 'place', id: 'willow/p1', until: '2026-03-01', reason: '改绿地' },
      'REGISTRY_DECISION',
      '/decision',
    ],
    [
      'a shared place put to other use without a decision',
      {
        type: 'change',
        kind: 'place',
        id: 'willow/p1',
        from: '2026-03-01',
        facts: { type: 'charging-point' },
        reason: 'r',
      },
      'REGISTRY_DECISION',
      '/decision',
    ],
    [
      'a proxy nobody agreed to',
      add(entry('proxy', 'p1', { resident: 'liu', holder: 'liu-min', relation: 'daughter' })),
      'REGISTRY_CONSENT',
      '/entries/0/facts/consent',
    ],
    [
      'a proxy to which somebody else agreed',
      add(
        entry('proxy', 'p1', {
          resident: 'liu',
          holder: 'liu-min',
          relation: 'daughter',
          consent: { by: 'liu-min', on: '2026-03-01', form: 'spoken' },
        }),
      ),
      'REGISTRY_CONSENT',
      '/entries/0/facts/consent',
    ],
  ])('%s', (_, command, code, path) => {
    expect(refusalOf(() => decide(state, command))).toMatchObject({ code, path });
  });

  it('names what was mistyped, and what rests on an entry', () => {
    expect(refusalOf(() => decide(state, add(entry('household', 'h2', { place: 'willow/g1/b3' }))))?.message).toContain(
      'Did you mean "willow/g1/b1"?',
    );
    const end = { type: 'end', kind: 'household', id: 'h1', until: '2026-03-01', reason: 'r' };
    expect(refusalOf(() => decide(state, end))?.message).toBe(
      '1 entry rests on the household "h1", such as resident:liu. Move or end them first.',
    );
  });

  it('nothing of a list comes in when one entry is refused', () => {
    const both = add(entry('household', 'h2', { place: 'willow' }), entry('household', 'h3', { place: 'elm' }));
    expect(refusalOf(() => decide(state, both))?.code).toBe('REGISTRY_UNKNOWN');
  });
});

describe('names stand apart', () => {
  const state = having(
    ...places,
    entry('household', 'h1', { place: 'willow/g1/b1' }),
    entry('resident', 'liu', { household: 'h1' }),
  );
  const record = personalRecord({
    stream: 'registry/willow',
    kind: 'resident',
    id: 'liu',
    data: { name: '刘奶奶', born: '1933-05-01', care: ['lives-alone'] },
  });
  const day = registryOn(state, '2026-03-02');

  it('events never carry them; the neighbourhood has them while the record is there', () => {
    const [household] = createNeighbourhood(neighbourhoodOf(withPersonal(day, [record]))).households;
    expect(household?.members).toEqual([{ id: 'liu', name: '刘奶奶', born: '1933-05-01', care: ['lives-alone'] }]);
    const [forgotten] = createNeighbourhood(neighbourhoodOf(withPersonal(day, []))).households;
    expect(forgotten?.members).toEqual([{ id: 'liu' }]);
  });

  it('a record of the wrong form is refused', () => {
    const wrong = { stream: 's', kind: 'resident', id: 'liu', data: { nickname: '老刘' } } as never;
    expect(refusalOf(() => personalRecord(wrong))).toMatchObject({ code: 'REGISTRY_KEY', path: '/data/nickname' });
  });
});

describe('the neighbourhood of a day', () => {
  it('has the unit that looks after a facility as its owner', () => {
    const { appointments } = createNeighbourhood(
      neighbourhoodOf(
        willow([
          entry('unit', 'culture', { name: '文化站', type: 'department' }),
          entry('place', 'willow/wall', { kind: 'facility', name: '文化墙', owner: 'culture' }),
        ]),
      ),
    );
    expect(appointments).toEqual([{ role: 'facility-owner', holder: 'culture', name: '文化站', scope: 'willow/wall' }]);
  });

  it('leaves out what a dissolved unit held', () => {
    const entries = [
      entry('unit', 'branch', { name: '临时党支部', type: 'temporary' }, '2026-01-01', '2026-02-28'),
      entry('appointment', 'a1', { role: 'party-branch', holder: 'branch', name: '支部', scope: 'willow' }),
    ];
    expect(neighbourhoodOf(willow(entries, '2026-02-28')).appointments).toHaveLength(1);
    expect(neighbourhoodOf(willow(entries, '2026-03-01')).appointments).toEqual([]);
  });
});

describe('ten thousand households', () => {
  it('come in at once, in events of a thousand entries', () => {
    const households = Array.from({ length: 10_000 }, (_, index) =>
      entry('household', `h${index}`, { place: 'willow/g1/b1' }),
    );
    const events = decide(registry.initial, add(...places, ...households));
    expect(events).toHaveLength(11);
    expect(registryOn(fold(registry, events), '2026-03-02').all('household')).toHaveLength(10_000);
  });
});
