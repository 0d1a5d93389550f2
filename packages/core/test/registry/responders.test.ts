import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Availability,
  isAvailable,
  brandMember,
  suggestResponders,
  teamForTheme,
  unmappedMembers,
  whyUnfit,
} from '@linli/core/registry';
import { chinaCalendar } from '@linli/time';

import { entry, willow } from './willow.ts';

const calendar = chinaCalendar();
const rules = { minors: { night: { from: '20:00', until: '06:00' }, errands: ['publicity'] } };
const at = (text: string) => new Date(`${text}+08:00`);

describe('when somebody has time', () => {
  const registry = willow([], '2026-03-02');
  const always = { from: '00:00', until: '24:00' };

  it.each<[string, readonly Availability[], string, string, boolean]>([
    ['a day off', [{ ...always, on: ['day-off'] }], '2026-03-07T10:00', '2026-03-07T12:00', true],
    ['a working day', [{ ...always, on: ['day-off'] }], '2026-03-04T10:00', '2026-03-04T12:00', false],
    [
      'a Saturday on which work is made up',
      [{ ...always, on: ['day-off'] }],
      '2026-02-14T10:00',
      '2026-02-14T12:00',
      false,
    ],
    ['a Saturday, whatever the calendar', [{ ...always, on: ['sat'] }], '2026-02-14T10:00', '2026-02-14T12:00', true],
    ['a public holiday on a Thursday', [{ ...always, on: ['day-off'] }], '2026-10-01T10:00', '2026-10-01T12:00', true],
    ['evenings', [{ from: '19:00', until: '21:00' }], '2026-03-04T19:00', '2026-03-04T21:00', true],
    ['evenings, a minute too long', [{ from: '19:00', until: '21:00' }], '2026-03-04T19:00', '2026-03-04T21:01', false],
    ['over midnight', [{ from: '22:00', until: '06:00', on: ['fri'] }], '2026-03-06T23:00', '2026-03-07T02:00', true],
    [
      'after midnight, of the evening before',
      [{ from: '22:00', until: '06:00', on: ['fri'] }],
      '2026-03-07T01:00',
      '2026-03-07T02:00',
      true,
    ],
    [
      'after midnight, of another evening',
      [{ from: '22:00', until: '06:00', on: ['fri'] }],
      '2026-03-08T01:00',
      '2026-03-08T02:00',
      false,
    ],
    [
      'a season that is not on',
      [{ ...always, season: 'school-holiday' }],
      '2026-03-07T10:00',
      '2026-03-07T12:00',
      false,
    ],
    ['never', [], '2026-03-07T10:00', '2026-03-07T12:00', false],
  ])('%s', (_, available, from, until, expected) => {
    expect(isAvailable(available, { from: at(from), until: at(until) }, registry, calendar)).toBe(expected);
  });
});

describe('who may take an errand', () => {
  const consent = { by: 'mother', on: '2026-03-01', form: 'written' } as const;
  const registry = willow([
    entry('unit', 'branch', { name: '临时支部', type: 'temporary' }, '2026-01-01', '2026-02-28'),
    entry('unit', 'yifeng', { name: '益锋志愿服务队', type: 'team' }),
    entry('responder', 'wang', { type: 'volunteer', place: 'willow/g1', skills: ['wiring'], errands: ['repair'] }),
    entry('responder', 'xiao', { type: 'volunteer', place: 'willow/g1', minor: true, guardian: consent }),
    entry('responder', 'ming', { type: 'volunteer', place: 'willow/g1', minor: true }),
    entry('responder', 'office', { type: 'volunteer', place: 'willow/g1', available: [{ on: ['day-off'] }] }),
  ]);
  const need = (errand: string, from: string, until?: string, skills: string[] = []) => ({
    errand,
    place: 'willow/g1/b1',
    skills,
    from: at(from),
    ...(until !== undefined && { until: at(until) }),
  });
  const saturday = '2026-03-07T10:00';

  it.each([
    ['a team', 'yifeng', need('repair', saturday), undefined],
    ['a dissolved unit', 'branch', need('repair', saturday), 'REGISTRY_ENDED'],
    ['nobody known', 'ghost', need('repair', saturday), 'REGISTRY_UNKNOWN'],
    ['what one takes', 'wang', need('repair', saturday, undefined, ['wiring']), undefined],
    ['what one does not take', 'wang', need('patrol', saturday), 'ERRAND_KIND'],
    ['what one cannot', 'wang', need('repair', saturday, undefined, ['wiring', 'plumbing']), 'ERRAND_SKILL'],
    ['on a working day', 'office', need('repair', '2026-03-04T10:00'), 'ERRAND_UNAVAILABLE'],
    ['a minor without consent', 'ming', need('publicity', saturday), 'ERRAND_GUARDIAN'],
    ['a minor at night', 'xiao', need('publicity', '2026-03-07T20:00'), 'ERRAND_MINOR_NIGHT'],
    ['a minor into the night', 'xiao', need('publicity', '2026-03-07T19:00', '2026-03-07T20:01'), 'ERRAND_MINOR_NIGHT'],
    ['a minor until night begins', 'xiao', need('publicity', '2026-03-07T19:00', '2026-03-07T20:00'), undefined],
    [
      'a minor before the night ends',
      'xiao',
      need('publicity', '2026-03-07T05:59', '2026-03-07T08:00'),
      'ERRAND_MINOR_NIGHT',
    ],
    ['a minor over several days', 'xiao', need('publicity', saturday, '2026-03-09T10:00'), 'ERRAND_MINOR_NIGHT'],
    ['a minor for what is not for minors', 'xiao', need('patrol', saturday), 'ERRAND_MINOR_KIND'],
  ])('%s', (_, id, errand, code) => {
    expect(whyUnfit(registry, id, errand, { calendar, rules, supervisor: 'wang' })?.code).toBe(code);
  });

  it.each([[undefined], ['ming'], ['ghost']])('a minor with %s for a supervisor', (supervisor) => {
    const why = whyUnfit(registry, 'xiao', need('publicity', saturday), { calendar, rules, supervisor });
    expect(why?.code).toBe('ERRAND_SUPERVISOR');
  });

  it('without rules minors take no errand', () => {
    const why = whyUnfit(registry, 'xiao', need('publicity', saturday), { calendar, supervisor: 'wang' });
    expect(why?.code).toBe('ERRAND_MINOR_KIND');
  });
});

describe('who is suggested', () => {
  const responder = (id: string, type: string, place: string) => entry('responder', id, { type, place });
  const registry = willow([
    entry('place', 'willow/g2', { kind: 'grid', name: '第二网格' }),
    responder('v-far', 'volunteer', 'willow/g2'),
    responder('v-near', 'volunteer', 'willow/g1'),
    responder('v-door', 'volunteer', 'willow/g1/b1'),
    responder('m1', 'community-member', 'willow/g2'),
    entry('responder', 'm2', { type: 'in-service-member', place: 'willow', available: [{ on: ['day-off'] }] }),
  ]);
  const suggest = (people: number, day: string) => {
    const need = { errand: 'delivery', place: 'willow/g1/b1', from: at(`${day}T10:00`), people };
    const { suggested, short, passedOver } = suggestResponders(registry, need, { calendar });
    return [suggested.map(({ responder: { id } }) => id), short, passedOver.map(({ responder: { id } }) => id)];
  };

  it.each([
    [3, '2026-03-07', [['v-door', 'm1', 'm2'], 0, []]],
    [3, '2026-03-04', [['v-door', 'm1', 'v-near'], 0, ['m2']]],
    [9, '2026-03-04', [['v-door', 'm1', 'v-near', 'v-far'], 5, ['m2']]],
  ])('%i on %s: kinds in turn, the nearest first', (people, day, expected) => {
    expect(suggest(people, day)).toEqual(expected);
  });

  it('nobody twice, and never more than are needed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), (people) => {
        const [ids, short] = suggest(people, '2026-03-07') as [string[], number];
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + short).toBe(people);
      }),
    );
  });
});

describe('brands', () => {
  const title = { 'zh-CN': '橙', en: 'Orange' };
  const brands = {
    colours: {
      title: { 'zh-CN': '七色', en: 'Colours' },
      size: 7,
      members: { orange: { title, themes: ['fire'], role: 'orange-team' } },
    },
    whole: { title, size: 1, members: { one: { title, themes: ['books'], role: 'book-team' } } },
  };

  it('send a theme to the team that has it, and nowhere else', () => {
    expect(teamForTheme(brands, 'fire')).toEqual({ brand: 'colours', member: 'orange', role: 'orange-team' });
    expect(teamForTheme(brands, 'noise')).toBeUndefined();
  });

  it.each([
    ['colours', 'orange', undefined],
    ['colours', 'red', 'BRAND_UNMAPPED'],
    ['colours', 'constructor', 'BRAND_UNMAPPED'],
    ['shapes', 'round', 'BRAND_UNKNOWN'],
    ['constructor', 'round', 'BRAND_UNKNOWN'],
  ])('%s of %s', (brand, member, code) => {
    const found = brandMember(brands, brand, member);
    expect('why' in found ? found.why.code : undefined).toBe(code);
  });

  it('say what is open', () => {
    expect(unmappedMembers(brands)).toEqual([{ brand: 'colours', size: 7, defined: ['orange'], open: 6 }]);
  });
});
