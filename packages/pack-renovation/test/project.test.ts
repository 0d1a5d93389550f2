import { createLinli, unknownNeighbourhood } from '@linli/core';
import { assemblies } from '@linli/core/assembly';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { renovation } from '../src/index.ts';

const linli = createLinli({ packs: [renovation], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });

describe('a renovation project', () => {
  it('is opened under the figures of the day, and waits for its gate', () => {
    const context = { at: new Date('2026-09-28T09:00+08:00'), linli };
    const [opened, ...more] = assemblies.decide(
      { type: 'open', id: 'p1', template: 'renovation/project' },
      undefined,
      context,
    );
    expect(opened).toMatchObject({
      type: 'assembly-opened',
      source: { template: 'renovation/project', version: renovation.version },
      limits: { decide: '30d', evaluate: '30d' },
    });
    expect(more).toEqual([]);
  });
});
