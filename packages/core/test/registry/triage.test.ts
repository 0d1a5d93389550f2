import { createLinli, createNeighbourhood, definePack } from '@linli/core';
import { neighbourhoodOf } from '@linli/core/registry';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { entry, willow } from './willow.ts';

const title = (text: string) => ({ 'zh-CN': text, en: text });
const small = definePack({
  id: 'small',
  version: '1.0.0',
  title: title('小事'),
  from: '2026-01-01',
  facts: { ageingShare: { type: 'number' }, harbour: 'boolean' },
  categories: {
    small: { title: title('小事'), mentions: { any: ['小事'] }, lead: ['household-representative', 'grid-worker'] },
  },
  rules: [
    {
      name: 'deep',
      conditions: { all: [{ fact: 'depth', operator: 'greaterThan', value: 1 }] },
      event: { type: 'tag', params: { tag: 'deep' } },
    },
    {
      name: 'aged',
      conditions: { all: [{ fact: 'ageingShare', operator: 'greaterThan', value: 0.2 }] },
      event: { type: 'tag', params: { tag: 'aged' } },
    },
  ],
});

const representative = (holder: string, households: string[]) =>
  entry('appointment', holder, {
    role: 'household-representative',
    holder,
    name: '联户代表',
    scope: 'willow/g1/b1',
    households,
  });

const registry = willow([
  entry('place', 'willow/g1/b9', {
    kind: 'building',
    name: '9号楼',
    number: '9',
    attributes: { ageingShare: 0.3, depth: 5 },
  }),
  ...['h1', 'h2', 'h3'].map((id) => entry('household', id, { place: 'willow/g1/b1' })),
  ...['h1', 'h2', 'h3'].map((id) => entry('resident', `of-${id}`, { household: id })),
  representative('r1', ['h1']),
  representative('r2', ['h2']),
  entry('appointment', 'g', { role: 'grid-worker', holder: 'lin', name: '网格员', scope: 'willow/g1' }),
]);
const linli = createLinli({
  packs: [small],
  neighbourhood: createNeighbourhood(neighbourhoodOf(registry)),
  calendar: chinaCalendar(),
});
const decide = (request: object) =>
  linli.triage({ id: 'r', text: '一件小事', ...request }, { at: '2026-03-02T10:00+08:00' });

describe('triage on the registry of a day', () => {
  it.each([
    ['of-h1', 'r1'],
    ['of-h2', 'r2'],
    ['of-h3', 'lin'],
  ])('a request of %s goes to %s, who stands for the household', (resident, holder) => {
    expect(decide({ requester: { kind: 'resident', resident } }).assignment.lead?.holder).toBe(holder);
  });

  it('attributes of the place are facts; they never stand in for what was read from the request', () => {
    expect(decide({ place: 'willow/g1/b9' }).tags.map(({ tag }) => tag)).toEqual(['aged']);
    expect(decide({ place: 'willow/g1/b1' }).tags).toEqual([]);
  });

  it('what comes with the request goes before the attribute', () => {
    expect(decide({ place: 'willow/g1/b9', facts: { ageingShare: 0.1 } }).tags).toEqual([]);
  });
});
