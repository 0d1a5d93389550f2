import { createLinli } from '@linli/core';
import { testNeighbourhood } from '@linli/testing';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { pitsWith } from './packs.ts';

describe('the neighbourhood for tests', () => {
  const roles = ['municipal-department', 'community-office'];
  const neighbourhood = testNeighbourhood(roles);
  const linli = createLinli({ packs: [pitsWith([])], neighbourhood, calendar: chinaCalendar() });
  const decide = (request: object) =>
    linli.triage({ id: 'r1', text: '路灯不亮', ...request }, { at: '2026-03-06T10:00+08:00' });

  it.each(roles)('has somebody who holds the role %s for every place', (role) => {
    for (const { id } of neighbourhood.places) expect(neighbourhood.holders(role, id, '2026-01-01')).toHaveLength(1);
  });

  it('has buildings and entrances that words can name', () => {
    expect(decide({ text: '14号楼2单元路灯不亮' }).location.place?.id).toBe('test/b14/e2');
    expect(decide({ text: '路灯不亮' }).location.place).toBeUndefined();
  });

  it.each([
    ['test-alone', ['lives-alone'], 1],
    ['test-disability', ['disability'], 1],
    ['test-hardship', ['hardship'], 1],
    ['test-child', undefined, 3],
    ['test-tenant', undefined, 1],
  ])('has the resident %s', (id, care, size) => {
    const member = neighbourhood.resident(id);
    expect(member?.resident.care).toEqual(care);
    expect(member?.household.members).toHaveLength(size);
    expect(decide({ requester: { resident: id } }).location.origin).toBe('home');
  });
});
