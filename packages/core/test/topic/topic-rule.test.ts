import { describe, expect, it } from 'vitest';

import { definePack } from '@linli/core';
import { topicRulesOf, topicsFor, topicTerms } from '@linli/core/topic';

import { pack, willowLane } from '../fixtures.ts';

const title = { 'zh-CN': '路灯', en: 'Lamps' };
const counted = (values: { value: number; from?: string; until?: string }[]) => ({
  title,
  unit: 'count' as const,
  values,
});
const lamps = (more: object = {}) =>
  pack({
    categories: { lamp: { title }, 'lamp/street': { title } },
    parameters: {
      often: counted([
        { value: 5, until: '2026-05-31' },
        { value: 3, from: '2026-06-01' },
      ]),
    },
    topics: { lamps: { title, category: 'lamp', requests: { parameter: 'often' }, days: 30, ...more } },
  });
const candidate = {
  request: 'r1',
  receivedAt: new Date('2026-06-01T00:00Z'),
  category: 'lamp/street',
  place: 'willow/g1/north/b14',
};
const asked = (from: ReturnType<typeof lamps>, day = '2026-06-01', more = {}) =>
  topicsFor({ ...candidate, ...more }, topicRulesOf([from]), { neighbourhood: willowLane, day });

describe('the topic rules of a pack', () => {
  it('take their figures as of the day', () => {
    expect(asked(lamps(), '2026-05-31')[0]?.command.terms.requests).toBe(5);
    expect(asked(lamps(), '2026-06-01')[0]?.command.terms.requests).toBe(3);
  });

  it.for([
    ['grid', 'topic/lamp@willow.g1'],
    ['estate', 'topic/lamp@willow.g1.north'],
    ['building', 'topic/lamp@willow.g1.north.b14'],
    ['community', 'topic/lamp@willow'],
  ])('count by the %s they name', ([within, stream]) => {
    expect(asked(lamps({ within })).map((one) => one.stream)).toEqual([stream]);
  });

  it('count neither other matters nor other kinds of place', () => {
    expect(asked(lamps(), '2026-06-01', { category: 'lampshade' })).toEqual([]);
    expect(asked(lamps({ within: 'entrance' }))).toEqual([]);
    expect(asked(lamps(), '2026-06-01', { place: 'elsewhere' })).toEqual([]);
  });

  it('say which parameter has no value for the day', () => {
    const from = pack({ parameters: { often: counted([{ value: 5, from: '2027-01-01' }]) } });
    const rule = {
      title,
      category: 'lamp',
      requests: 2,
      days: { parameter: 'often' },
      within: 'grid',
      remedies: {},
    } as const;
    expect(() => topicTerms(rule, '2026-06-01', from)).toThrow(
      expect.objectContaining({
        code: 'TOPIC_PARAMETER',
        path: '/days',
        data: { parameter: 'often', pack: 'demo', day: '2026-06-01' },
      }),
    );
    expect(() => topicTerms(rule, '2026-06-01')).toThrow(expect.objectContaining({ code: 'TOPIC_PARAMETER' }));
  });

  it.for([
    [{ category: 'lamb' }, 'PACK_CATEGORY', '/topics/lamps/category'],
    [{ requests: { parameter: 'offen' } }, 'PACK_PARAMETER', '/topics/lamps/requests/parameter'],
    [{ source: 'notice' }, 'PACK_SOURCE', '/topics/lamps/source'],
    [{ requests: 1 }, 'PACK_TYPE', '/topics/lamps/requests'],
  ] as const)('name what a pack does not know: %j', ([more, code, path]) => {
    expect(() => lamps(more)).toThrow(expect.objectContaining({ code, path }));
  });

  it('are inherited by a pack that extends another', () => {
    const child = definePack(
      { id: 'child', version: '1.0.0', title, from: '2026-01-01', extends: 'demo' },
      { uses: [lamps()] },
    );
    expect(Object.keys(child.topics)).toEqual(['lamps']);
  });
});
