import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { type AccessRecord, accessLog, createAccess, type Grant, maskText, privacyOf } from '@linli/core/access';
import { personalSchemas } from '@linli/core/registry';
import { fold } from '@linli/core/stream';

import { personal, sensitive } from '../../src/personal.ts';
import { linli } from '../registry/willow.ts';

const subjects = {
  resident: personalSchemas.resident,
  household: z.strictObject({
    room: z.string(),
    members: z.array(
      z.strictObject({ id: z.string(), name: personal(z.string()), care: sensitive(z.array(z.string())).optional() }),
    ),
  }),
  lamp: z.strictObject({ watts: z.number() }),
};
const roles: Readonly<Record<string, readonly Grant[]>> = {
  volunteer: [{ subject: 'resident' }, { subject: 'household' }, { subject: 'lamp' }],
  'grid-worker': [
    { subject: 'resident', clear: ['name', 'phone'] },
    { subject: 'resident', clear: ['care', 'born'], purposes: ['care'] },
    { subject: 'household', clear: ['members.name'] },
  ],
  auditor: [{ subject: 'resident', anywhere: true, actions: ['read', 'export'] }],
};
const access = createAccess({ subjects, roles });
const as = (role: string, scope: string, purpose?: string) =>
  access.as({ id: 'a1', holds: [{ role, scope }], ...(purpose !== undefined && { purpose }) });

const canary = { name: '刘金丝雀', born: '1933-05-01', phone: '13800138000', care: ['disability'] };
const liu: AccessRecord = { type: 'resident', id: 'liu', place: 'willow/g1/b1', fields: canary };

const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return undefined;
};

describe('nobody sees beyond the place a role is held for', () => {
  it.each([
    ['volunteer', 'willow', true],
    ['volunteer', 'willow/g1', true],
    ['volunteer', 'willow/g1/b1', true],
    ['volunteer', 'willow/g2', false],
    ['volunteer', 'willow/g1/b1/e1', false],
    ['volunteer', 'willow/g', false],
    ['auditor', 'elsewhere', true],
    ['stranger', 'willow', false],
  ])('%s of %s: %s', (role, scope, sees) => {
    const reader = as(role, scope);
    expect(reader.can('read', liu)).toBe(sees);
    expect(reader.visible([liu])).toHaveLength(sees ? 1 : 0);
    expect(codeOf(() => reader.mask(liu))).toBe(sees ? undefined : 'ACCESS_DENIED');
    expect(codeOf(() => reader.open(liu, { at: new Date(0) }))).toBe(sees ? undefined : 'ACCESS_DENIED');
  });

  it.each(['list', 'export', 'count', 'search', 'subscribe', 'change'])('reading is not %s', (action) => {
    expect(as('volunteer', 'willow').can(action, liu)).toBe(false);
    expect(as('auditor', 'willow').can(action, liu)).toBe(action === 'export');
  });

  it('lists ask only where the actor may look', () => {
    expect(as('volunteer', 'willow/g1').where('resident')).toEqual({ everywhere: false, places: ['willow/g1'] });
    expect(as('volunteer', 'willow/g1').where('resident', 'export')).toEqual({ everywhere: false, places: [] });
    expect(as('stranger', 'willow').where('resident')).toEqual({ everywhere: false, places: [] });
    expect(as('auditor', 'willow').where('resident')).toEqual({ everywhere: true, places: [] });
  });

  it('what lies nowhere is seen only by whoever sees everything', () => {
    const { place: _, ...nowhere } = liu;
    expect([as('volunteer', 'willow').can('read', nowhere), as('auditor', 'willow').can('read', nowhere)]).toEqual([
      false,
      true,
    ]);
  });

  it('a kind of record is no record: the bare name is refused, not allowed', () => {
    expect(codeOf(() => as('volunteer', 'willow').can('read', 'resident' as unknown as AccessRecord))).toBe(
      'ACCESS_RECORD',
    );
  });

  it('two roles add up, each in its own place', () => {
    const both = access.as({
      id: 'a1',
      holds: [
        { role: 'grid-worker', scope: 'willow/g2' },
        { role: 'volunteer', scope: 'willow/g1' },
      ],
    });
    expect(both.mask(liu).fields['name']).toBe('刘＊＊＊');
    expect(both.mask({ ...liu, place: 'willow/g2' }).fields['name']).toBe(canary.name);
  });
});

describe('what is shown', () => {
  it.each([
    ['volunteer', undefined, { name: '刘＊＊＊', born: '＊＊＊', phone: '138＊＊＊＊8000' }],
    ['grid-worker', undefined, { name: canary.name, born: '＊＊＊', phone: canary.phone }],
    ['grid-worker', 'dispatch', { name: canary.name, born: '＊＊＊', phone: canary.phone }],
    ['grid-worker', 'care', canary],
  ])('%s for %s', (role, purpose, fields) => {
    expect(as(role, 'willow', purpose).mask(liu).fields).toEqual(fields);
  });

  it('fields of members are masked one by one, and what no schema knows is left out', () => {
    const household: AccessRecord = {
      type: 'household',
      id: 'h1',
      place: 'willow',
      fields: {
        room: '302',
        members: [{ id: 'liu', name: '刘', care: ['x'], secret: 'canary' }],
        note: 'canary',
        canary: { a: 1 },
      },
    };
    expect(as('volunteer', 'willow').mask(household).fields).toEqual({
      room: '302',
      members: [{ id: 'liu', name: '＊' }],
    });
    expect(as('grid-worker', 'willow').mask(household).fields).toEqual({
      room: '302',
      members: [{ id: 'liu', name: '刘' }],
    });
  });

  it('no canary comes through whatever the letters are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 5, maxLength: 20 }), (name) => {
        fc.pre(name.normalize('NFKC').trim().length >= 5);
        const shown = as('volunteer', 'willow').mask({ ...liu, fields: { ...canary, name } });
        expect(JSON.stringify(shown.fields)).not.toContain(name);
      }),
    );
  });
});

describe('opening a record', () => {
  const at = new Date('2026-03-02T09:00+08:00');

  it('is logged, with what was clear, and nothing of what it says', () => {
    const { event } = as('grid-worker', 'willow', 'care').open(liu, { at });
    expect(event).toEqual({
      type: 'record-read',
      at: '2026-03-02T01:00:00.000Z',
      by: 'a1',
      subject: 'resident',
      id: 'liu',
      roles: ['grid-worker'],
      purpose: 'care',
      clear: ['name', 'born', 'phone', 'care'],
    });
    expect(as('volunteer', 'willow').open(liu, { at }).event?.clear).toEqual([]);
  });

  it('is not where there is nothing personal', () => {
    const lamp = { type: 'lamp', id: 'l1', place: 'willow', fields: { watts: 9 } };
    expect(as('volunteer', 'willow').open(lamp, { at })).toEqual({ record: lamp });
  });

  it('is counted by reader', () => {
    const { event } = as('volunteer', 'willow').open(liu, { at });
    if (event === undefined) throw new Error('nothing to log');
    const events = accessLog.decide({ type: 'log-read', read: event }, accessLog.initial, { at, linli });
    expect(fold(accessLog, [...events, ...events])).toEqual({ readings: 2, byReader: { a1: 2 } });
  });
});

describe('grants are checked', () => {
  it.each([
    ['a kind of record without schema', { subject: 'ghost' }, 'ACCESS_SUBJECT'],
    ['a field without schema', { subject: 'resident', clear: ['nickname'] }, 'ACCESS_FIELD'],
    ['something sensitive without a purpose', { subject: 'resident', clear: ['care'] }, 'ACCESS_PURPOSE'],
  ])('%s', (_, grant, code) => {
    expect(codeOf(() => createAccess({ subjects, roles: { r: [grant] } }))).toBe(code);
  });

  it('a record of a kind nobody declared is refused', () => {
    expect(codeOf(() => as('auditor', 'willow').mask({ ...liu, type: 'ghost' }))).toBe('ACCESS_DENIED');
  });

  it('marks are read through optional fields and lists', () => {
    expect([...privacyOf(subjects.household)]).toEqual([
      ['room', 'open'],
      ['members.id', 'open'],
      ['members.name', 'personal'],
      ['members.care', 'sensitive'],
    ]);
  });
});

describe('text without numbers and names', () => {
  it.each([
    ['打13800138000找我', '打＊＊＊找我'],
    ['打１３８００１３８０００找我', '打＊＊＊找我'],
    ['打138-0013-8000找我', '打＊＊＊找我'],
    ['打138 0013 8000找我', '打＊＊＊找我'],
    ['打+86 13800138000找我', '打＊＊＊找我'],
    ['打1\u200B3\u200B8\u200B00138000找我', '打＊＊＊找我'],
    ['打一三八零零一三八零零零找我', '打＊＊＊找我'],
    ['身份证11010519491231002X。', '身份证＊＊＊。'],
    ['身份证１１０１０５１９４９１２３１００２ｘ。', '身份证＊＊＊。'],
    ['卡号6222 0202 0000 1234 567', '卡号＊＊＊'],
    ['固话010-65123456', '固话＊＊＊'],
    ['邮箱liu.min+x@example.com.cn', '邮箱＊＊＊'],
    ['车牌京A·12345挡路', '车牌＊＊＊挡路'],
    ['刘奶奶摔倒了，刘奶奶的电话138 0013 8000', '＊＊＊摔倒了，＊＊＊的电话＊＊＊'],
  ])('%s', (text, masked) => {
    expect(maskText(text, { names: ['刘奶奶'] })).toBe(masked);
  });

  it.each(['3号楼2单元，停水2天', '2026-09-30 16:00', '100000元，12345热线', '', '13800'])('%j stays', (text) => {
    expect(maskText(text, { names: ['', '刘奶奶'] })).toBe(text);
  });

  it('stands a long text', () => {
    const long = '1 3 8-'.repeat(20_000);
    expect(maskText(long).length).toBeLessThanOrEqual(long.length + 3);
  });

  it('a number is gone wherever it stands, in either width', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(fc.string(), digits, fc.boolean(), fc.string(), (before, rest, wide, after) => {
        const phone = `13${rest.join('')}`;
        const written = wide
          ? [...phone].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('')
          : phone;
        const masked = maskText(`${before.replaceAll(/\d/g, '')}。${written}。${after.replaceAll(/\d/g, '')}`);
        expect(masked.normalize('NFKC')).not.toContain(phone);
      }),
    );
  });
});
