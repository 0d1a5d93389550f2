import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  fundingReport,
  improvementOf,
  type LedgerCommand,
  notesFor,
  phaseTotals,
  reviewsOf,
  satisfactionOf,
  storiesOf,
  timelineOf,
} from '../../src/ledger/index.ts';
import { Kept, refused, title } from './kept.ts';

describe('notes', () => {
  const note = { type: 'note', entry: 'n1', topic: 'medicine', about: 'wang' } as const;
  const page = { type: 'advise', entry: 'p1', need: 'stairs', howTo: '请志愿者用轮椅抬下楼', about: 'wang' } as const;

  it('of a diary are read by the owner, and by whom they are shared with', () => {
    const kept = new Kept().doesAll(note);
    const readers = () => ['lin', 'zhao'].map((reader) => notesFor(kept.now, reader).length);
    expect(readers()).toEqual([1, 0]);
    kept.does({ type: 'share', entry: 'n1', with: ['zhao'] });
    expect(readers()).toEqual([1, 1]);
    kept.does({ type: 'unshare', entry: 'n1', with: ['zhao'] });
    expect(readers()).toEqual([1, 0]);
    expect(refused(() => kept.does({ type: 'share', entry: 'n1', with: ['zhao'] }, { by: 'zhao' }))).toBe(
      'LEDGER_OWNER',
    );
  });

  it('of the service book show the how-to to everybody and the person to nobody else', () => {
    const kept = new Kept().doesAll(page);
    expect(notesFor(kept.now, 'zhao')).toMatchObject([{ masked: true, howTo: '请志愿者用轮椅抬下楼' }]);
    expect(notesFor(kept.now, 'zhao')[0]).not.toHaveProperty('about');
    expect(notesFor(kept.now, 'lin')).toMatchObject([{ masked: false, about: 'wang' }]);
  });

  it.each(['找王建国', '打13812345678', '打 138 1234 5678', '打１３８１２３４５６７８'])(
    'a how-to may not say %s',
    (howTo) => {
      expect(refused(() => new Kept().does({ ...page, howTo }))).toBe('LEDGER_NAMES');
    },
  );

  it('become a request once, and are found with it', () => {
    const kept = new Kept().doesAll(note, { type: 'convert', entry: 'n1', request: 'r1' });
    expect(kept.does({ type: 'convert', entry: 'n1', request: 'r1' })).toEqual([]);
    expect(refused(() => kept.does({ type: 'convert', entry: 'n1', request: 'r2' }))).toBe('LEDGER_CONVERTED');
    expect([kept.summary.labels['request'], notesFor(kept.now, 'zhao')]).toEqual([['r1'], []]);
  });

  it('have topics that the template lists', () => {
    const kept = new Kept({ topics: { medicine: title }, needs: { shopping: title } });
    expect(refused(() => kept.does({ ...note, topic: 'medecine' }))).toBe('LEDGER_TOPIC');
    expect(refused(() => kept.does(page))).toBe('LEDGER_NEED');
    expect(refused(() => kept.doesAll(note, note))).toBe('LEDGER_TWICE');
  });
});

describe('contacts and feedback', () => {
  it('make the timeline of a request, in order', () => {
    const kept = new Kept().doesAll(
      { type: 'contact', entry: 'c1', request: 'r1', channel: 'phone', with: 'wang' },
      { type: 'contact', entry: 'c2', request: 'r2', channel: 'visit' },
      { type: 'contact', entry: 'c3', request: 'r1', channel: 'visit' },
      { type: 'feedback', request: 'r1', answer: 'satisfied' },
    );
    expect(timelineOf(kept.now, 'r1').map(({ kind, detail }) => [kind, detail])).toEqual([
      ['contact', 'phone'],
      ['contact', 'visit'],
      ['feedback', 'satisfied'],
    ]);
  });

  it('count those who answered; the last answer counts, silence does not', () => {
    const answers: LedgerCommand[] = [
      { type: 'feedback', request: 'r1', answer: 'dissatisfied' },
      { type: 'feedback', request: 'r1', answer: 'satisfied' },
      { type: 'feedback', request: 'r2', answer: 'dissatisfied' },
      { type: 'feedback', request: 'r3', answer: 'none' },
      { type: 'thank', count: 30 },
    ];
    expect(satisfactionOf(new Kept().doesAll(...answers).now)).toEqual({
      asked: 3,
      answered: 2,
      satisfied: 1,
      percent: 50,
      praise: 30,
    });
  });
});

describe('visits', () => {
  const template = {
    lifeEvents: { birth: { title, visit: '2wd' }, birthday: { title }, moving: { title, must: false } },
    signals: { 'no-rice': { title } },
  };
  const birthday = { type: 'life-event', entry: 'e1', event: 'birthday', household: 'h1' } as const;

  it('after a life event are due by the end of the day, and missing one is a breach', () => {
    const kept = new Kept(template).doesAll(birthday);
    expect(kept.summary).toMatchObject({ open: true, dueAt: '2026-09-28T16:00:00.000Z' });
    expect(kept.waits('2026-09-29T00:00+08:00')).toMatchObject([{ type: 'visit-missed', breach: true }]);
    kept.does({ type: 'visit', entry: 'e1' }, { at: '2026-09-29T09:00+08:00' });
    expect(kept.now.visits).toMatchObject([{ missed: true, visitedBy: 'lin' }]);
    expect(kept.summary.open).toBe(false);
  });

  it('are missed even where nobody looked before the late visit', () => {
    const kept = new Kept(template).doesAll(birthday);
    const events = kept.does({ type: 'visit', entry: 'e1' }, { at: '2026-09-29T00:00+08:00' });
    expect(events.map(({ type, at }) => [type, at])).toEqual([
      ['visit-missed', '2026-09-28T16:00:00.000Z'],
      ['visited', '2026-09-28T16:00:00.000Z'],
    ]);
  });

  it('are counted from the day of the event, by the limit of the template', () => {
    const [due] = new Kept(template).does({ ...birthday, event: 'birth', on: '2026-09-30' });
    expect(due).toMatchObject({ dueAt: '2026-10-08T16:00:00.000Z' });
  });

  it('that are only proposed may be declined; those that are a duty may not', () => {
    const kept = new Kept(template).doesAll(
      { type: 'signal', entry: 's1', signal: 'no-rice', household: 'h1' },
      { type: 'decline', entry: 's1', reason: 'a-joke' },
      birthday,
    );
    expect(refused(() => kept.does({ type: 'decline', entry: 'e1', reason: 'busy' }))).toBe('LEDGER_MUST');
    expect(refused(() => kept.does({ type: 'visit', entry: 's1' }))).toBe('LEDGER_VISIT_DONE');
    expect(refused(() => kept.does({ ...birthday, entry: 'e2', event: 'birthdy' }))).toBe('LEDGER_LIFE_EVENT');
  });
});

describe('funding', () => {
  it('never lets more be spent than was granted, whatever the order', () => {
    const amount = fc.nat(1_000_000);
    const step = fc.record({ stage: fc.constantFrom('asked', 'granted', 'spent'), amount });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const kept = new Kept();
        for (const each of steps) refused(() => kept.does({ type: 'fund', project: 'roofs', ...each }));
        const { granted, spent, left } = fundingReport(kept.now, 'roofs', []);
        expect([spent <= granted, left]).toEqual([true, granted - spent]);
      }),
    );
  });

  it('is divided among buildings to the fen, alike or by a measure', () => {
    const kept = new Kept().doesAll(
      { type: 'fund', project: 'roofs', stage: 'granted', amount: 1000 },
      { type: 'fund', project: 'roofs', stage: 'spent', amount: 100 },
    );
    const buildings = ['b1', 'b2', 'b3'].map((building) => ({ building }));
    expect(fundingReport(kept.now, 'roofs', buildings).perBuilding.map((each) => each.amount)).toEqual([34, 33, 33]);
    const measured = [
      { building: 'b1', measure: 1 },
      { building: 'b2', measure: '3' },
    ];
    expect(fundingReport(kept.now, 'roofs', measured).perBuilding.map((each) => each.amount)).toEqual([25, 75]);
    expect(refused(() => kept.does({ type: 'fund', project: 'roofs', stage: 'spent', amount: 901 }))).toBe(
      'LEDGER_FUNDS',
    );
    expect(refused(() => kept.does({ type: 'fund', project: 'roofs', stage: 'spent', amount: -1 }))).toBe(
      'ASSEMBLY_MONEY',
    );
  });
});

describe('programmes', () => {
  const programmes = { class: { title, target: { ageFrom: 6, ageTo: 12 }, reviewed: 'yearly' } };
  const begun = () =>
    new Kept({ programmes }).doesAll({ type: 'start-programme', programme: 'class', on: '2020-02-29' });

  it.each([
    [5, ['age']],
    [6, []],
    [12, []],
    [13, ['age']],
    [undefined, []],
  ])('warn of age %s with %j, and turn nobody away', (age, warnings) => {
    const kept = begun();
    kept.does({ type: 'enrol', programme: 'class', participant: 'child', ...(age !== undefined && { age }) });
    expect(kept.now.programmes[0]?.participants).toEqual([{ participant: 'child', warnings }]);
  });

  it('have a review due each year, on 28 February where there is no 29th', () => {
    const kept = begun();
    kept.does({ type: 'review', programme: 'class' }, { at: '2022-03-10T09:00+08:00' });
    const [programme] = kept.now.programmes;
    expect(programme && reviewsOf(programme, new Date('2024-03-01T00:00+08:00'), kept.linli.calendar)).toEqual({
      expected: 4,
      done: 1,
      gaps: ['2021-02-28', '2023-02-28', '2024-02-29'],
    });
  });

  it('stand in the lists with the next review, until they end', () => {
    const kept = begun();
    expect(kept.summary).toMatchObject({ open: true, dueAt: '2021-02-28T16:00:00.000Z' });
    kept.does({ type: 'review', programme: 'class' }, { at: '2021-03-01T09:00+08:00' });
    expect(kept.summary.dueAt).toBe('2022-02-28T16:00:00.000Z');
    kept.does({ type: 'end-programme', programme: 'class', on: '2021-12-31' });
    expect(kept.summary.open).toBe(false);
    expect(refused(() => kept.does({ type: 'enrol', programme: 'class', participant: 'late' }))).toBe('LEDGER_ENDED');
    const [programme] = kept.now.programmes;
    expect(programme && reviewsOf(programme, new Date('2025-01-01T00:00Z'), kept.linli.calendar).expected).toBe(1);
  });

  it('do not end before they begin', () => {
    const end = { type: 'end-programme', programme: 'class', on: '2020-02-28' } as const;
    expect(refused(() => begun().does(end))).toBe('LEDGER_BEFORE');
  });

  it('add phases up, and flag those that nobody counted', () => {
    const kept = begun().doesAll(
      { type: 'phase', programme: 'class', phase: 'spring', count: { value: 800 } },
      { type: 'phase', programme: 'class', phase: 'summer' },
    );
    const [programme] = kept.now.programmes;
    expect(programme && phaseTotals(programme)).toMatchObject({
      total: { value: 800, atLeast: true },
      uncounted: ['summer'],
    });
  });

  it('begin once, and before anything else', () => {
    expect(refused(() => new Kept({ programmes }).does({ type: 'review', programme: 'class' }))).toBe(
      'LEDGER_PROGRAMME',
    );
    expect(refused(() => begun().does({ type: 'start-programme', programme: 'class', on: '2021-01-01' }))).toBe(
      'LEDGER_STARTED',
    );
    const session: LedgerCommand = { type: 'hold-session', programme: 'class', session: 's1', attended: ['child'] };
    expect(refused(() => begun().doesAll(session, session))).toBe('LEDGER_TWICE');
  });
});

describe('places before and after', () => {
  const sight = { pair: 'yard', place: 'willow', measure: { value: 9, unit: 'puddles', better: 'lower' } } as const;

  it.each([
    ['nothing before', [{ type: 'after', ...sight, on: '2019-05-01' }], { unknown: 'no-baseline' }],
    ['nothing after', [{ type: 'baseline', ...sight, on: '2015-05-01' }], { unknown: 'no-after' }],
    [
      'both',
      [
        { type: 'baseline', ...sight, on: '2015-05-01' },
        { type: 'after', ...sight, on: '2019-05-01', measure: { ...sight.measure, value: 9 } },
      ],
      { improved: false, difference: 0 },
    ],
    [
      'two units',
      [
        { type: 'baseline', ...sight, on: '2015-05-01' },
        { type: 'after', ...sight, on: '2019-05-01', measure: { ...sight.measure, unit: 'litres' } },
      ],
      { unknown: 'other-unit' },
    ],
  ] as [string, LedgerCommand[], object][])('%s', (_, commands, improvement) => {
    const [pair] = new Kept().doesAll(...commands).now.pairs;
    expect(pair && improvementOf(pair)).toEqual(improvement);
  });

  it('keep their order and their place', () => {
    const kept = new Kept().doesAll({ type: 'after', ...sight, on: '2019-05-01' });
    expect(refused(() => kept.does({ type: 'baseline', ...sight, on: '2020-05-01' }))).toBe('LEDGER_BEFORE');
    expect(refused(() => kept.does({ type: 'baseline', ...sight, place: 'oak', on: '2015-05-01' }))).toBe(
      'LEDGER_PAIR',
    );
  });
});

describe('stories', () => {
  it('are found by method', () => {
    const story = { type: 'story', title: 'A yard that agreed', community: 'Willow Lane' } as const;
    const kept = new Kept().doesAll(
      { ...story, story: 's1', methods: ['three-asks'] },
      { ...story, story: 's2', methods: ['whistle'] },
    );
    expect(storiesOf(kept.now, 'three-asks').map((each) => each.story)).toEqual(['s1']);
  });
});

describe('what cannot be read', () => {
  it.each([
    [{ type: 'noet' }, 'LEDGER_COMMAND'],
    [{ type: 'note', entry: 'n1' }, 'LEDGER_VALUE'],
    [{ type: 'note', entry: 'n1', topic: 'x', text: 'words' }, 'LEDGER_KEY'],
    [{ type: 'note', entry: '__proto__', topic: 'x' }, 'LEDGER_VALUE'],
    [{}, 'LEDGER_VALUE'],
    [{ type: 'open', id: 'lin', owner: 'lin', template: 'a/b' }, 'LEDGER_OPENED'],
    [{ type: 'visit', entry: 'constructor' }, 'LEDGER_VISIT'],
  ])('%j is refused as %s', (command, code) => {
    expect(refused(() => new Kept().does(command as never))).toBe(code);
  });
});
