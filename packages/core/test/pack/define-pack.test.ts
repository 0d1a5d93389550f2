import { describe, expect, it } from 'vitest';

import { LinliError, type PackInput } from '@linli/core';

import { pack, rampPack } from '../fixtures.ts';

const title = { 'zh-CN': '演示', en: 'Demo' };
const lamp = { title, mentions: { any: ['路灯'] } };
const rule = (conditions: object, event: object = { type: 'tag', params: { tag: 'seen' } }) =>
  [{ name: 'one', conditions, event }] as PackInput['rules'];
const asks = (condition: object) => rule({ all: [condition] });
const plan = (steps: object) => ({ repair: { title, steps } }) as PackInput['plans'];
const values = (...entries: object[]) =>
  ({ days: { title, unit: 'limit', values: entries } }) as PackInput['parameters'];

function refusal(input: unknown): LinliError {
  try {
    pack(input as Partial<PackInput>);
  } catch (error) {
    if (error instanceof LinliError) return error;
    throw error;
  }
  throw new Error('the pack was accepted');
}

describe('a pack that says something wrong is refused, with its place and the nearest valid name', () => {
  it.each<[string, unknown, string, string, string?]>([
    ['an unknown field', { category: {} }, 'PACK_KEY', '/category'],
    ['a mistyped field', { categorys: {} }, 'PACK_KEY', '/categorys', 'categories'],
    [
      'a mistyped field deep inside',
      { categories: { lamp: { ...lamp, severty: 'urgent' } } },
      'PACK_KEY',
      '/categories/lamp/severty',
      'severity',
    ],
    ['a field of a rule', { rules: [{ name: 'a', condition: {}, event: {} }] }, 'PACK_TYPE', '/rules/0/conditions'],
    ['no title in Chinese', { title: { en: 'Demo' } }, 'PACK_TYPE', '/title/zh-CN'],
    ['a version that is none', { version: '1' }, 'PACK_TYPE', '/version'],
    ['a date that does not exist', { from: '2026-02-30' }, 'PACK_TYPE', '/from'],
    ['dates the wrong way round', { from: '2026-02-02', until: '2026-02-01' }, 'PACK_DATES', '/until'],
    [
      'an unknown severity',
      { categories: { lamp: { ...lamp, severity: 'grave' } } },
      'PACK_TYPE',
      '/categories/lamp/severity',
    ],
    ['a code with capitals', { categories: { Lamp: lamp } }, 'PACK_TYPE', '/categories/Lamp'],
    [
      'a category without its parent',
      { categories: { 'light/lamp': lamp } },
      'PACK_CATEGORY',
      '/categories/light~1lamp',
    ],
    [
      'an unknown category',
      { categories: { lamp }, rules: rule({ all: [] }, { type: 'classify', params: { category: 'lmap' } }) },
      'PACK_CATEGORY',
      '/rules/0/event/params/category',
      'lamp',
    ],
    [
      'an unknown role',
      { categories: { lamp: { ...lamp, lead: 'housing-departement' } } },
      'PACK_ROLE',
      '/categories/lamp/lead',
      'housing-department',
    ],
    [
      'an unknown role in a rule',
      { rules: rule({ all: [] }, { type: 'assign', params: { partners: ['nobody'] } }) },
      'PACK_ROLE',
      '/rules/0/event/params/partners',
    ],
    [
      'an unknown role in a plan',
      { plans: plan({ go: { title, owner: 'grid-wroker' } }) },
      'PACK_ROLE',
      '/plans/repair/steps/go/owner',
      'grid-worker',
    ],
    [
      'an unknown role on the ladder',
      { plans: plan({ go: { title, escalation: [{ at: 1, action: 'urge', to: 'boss' }] } }) },
      'PACK_ROLE',
      '/plans/repair/steps/go/escalation/0/to',
    ],
    [
      'an unknown plan',
      { categories: { lamp: { ...lamp, plan: 'repiar' } }, plans: plan({ go: { title } }) },
      'PACK_PLAN',
      '/categories/lamp/plan',
    ],
    [
      'an unknown source',
      { categories: { lamp: { ...lamp, source: 'law' } } },
      'PACK_SOURCE',
      '/categories/lamp/source',
    ],
    [
      'a limit nobody can read',
      { plans: plan({ go: { title, limit: 'soon' } }) },
      'PACK_DURATION',
      '/plans/repair/steps/go/limit',
    ],
    [
      'a limit of nothing',
      { plans: plan({ go: { title, limit: '0d' } }) },
      'PACK_DURATION',
      '/plans/repair/steps/go/limit',
    ],
    [
      'a limit parameter with a bad value',
      { parameters: values({ value: 'soon' }) },
      'PACK_DURATION',
      '/parameters/days/values/0/value',
    ],
    [
      'a limit from a parameter that is none',
      {
        parameters: { n: { title, unit: 'count', values: [{ value: 3 }] } },
        plans: plan({ go: { title, limit: { parameter: 'n' } } }),
      },
      'PACK_DURATION',
      '/plans/repair/steps/go/limit',
    ],
    [
      'an unknown parameter of a step',
      { parameters: values({ value: '3wd' }), plans: plan({ go: { title, limit: { parameter: 'day' } } }) },
      'PACK_PARAMETER',
      '/plans/repair/steps/go/limit/parameter',
      'days',
    ],
    [
      'two values on one day',
      { parameters: values({ value: '3wd', until: '2026-05-01' }, { value: '5wd', from: '2026-05-01' }) },
      'PACK_OVERLAP',
      '/parameters/days/values/1',
    ],
    ['a plan without steps', { plans: plan({}) }, 'PACK_TYPE', '/plans/repair/steps'],
    [
      'a step after one that is not there',
      { plans: plan({ go: { title, start: { after: 'gone' } } }) },
      'PACK_STEP',
      '/plans/repair/steps/go/start/after',
      'go',
    ],
    [
      'steps that wait for each other',
      { plans: plan({ a: { title, start: { after: 'b' } }, b: { title, start: { after: 'a' } } }) },
      'PACK_CYCLE',
      '/plans/repair/steps/a/start/after',
    ],
    ['a test that says nothing', { tests: [{ name: 'a', given: {}, then: {} }] }, 'PACK_TYPE', '/tests/0/then'],
    [
      'an unknown fact',
      { rules: asks({ fact: 'chanel', operator: 'equal', value: 'web' }) },
      'PACK_FACT',
      '/rules/0/conditions/all/0/fact',
      'channel',
    ],
    [
      'an unknown operator',
      { rules: asks({ fact: 'channel', operator: 'equals', value: 'web' }) },
      'PACK_OPERATOR',
      '/rules/0/conditions/all/0/operator',
      'equal',
    ],
    [
      'a fact that is decided later',
      {
        rules: rule(
          { all: [{ fact: 'lead', operator: 'equal', value: 'grid-worker' }] },
          { type: 'rate', params: { severity: 'urgent' } },
        ),
      },
      'PACK_STAGE',
      '/rules/0/conditions/all/0/fact',
    ],
    [
      'an unknown category in a condition',
      { categories: { lamp }, rules: asks({ fact: 'category', operator: 'equal', value: 'lmap' }) },
      'PACK_VALUE',
      '/rules/0/conditions/all/0/value',
      'lamp',
    ],
    [
      'a rule named twice',
      {
        rules: [
          ...asks({ fact: 'floor', operator: 'equal', value: 1 })!,
          ...asks({ fact: 'floor', operator: 'equal', value: 2 })!,
        ],
      },
      'PACK_DUPRULE',
      '/rules/1/name',
    ],
    ['an own fact that means something else in core', { facts: { floor: 'string' } }, 'PACK_CLASH', '/facts/floor'],
    [
      'a rule until before from',
      {
        rules: [
          { ...asks({ fact: 'floor', operator: 'equal', value: 1 })![0], from: '2026-02-02', until: '2026-02-01' },
        ],
      },
      'PACK_DATES',
      '/rules/0/until',
    ],
  ])('%s', (_, input, code, path, nearest) => {
    const error = refusal(input);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    if (nearest !== undefined) expect(error.message).toContain(nearest);
  });

  it('whatever is not an object is refused too', () => {
    for (const input of [null, 1, 'pack']) {
      expect(() => pack({ rules: input as never })).toThrow(LinliError);
    }
  });
});

describe('a pack that is right', () => {
  it('stands for plain rules with ids and priorities', () => {
    const made = pack({ categories: { lamp: { ...lamp, severity: 'urgent' } } });
    expect(made.rules.map(({ name, priority }) => [name, priority])).toEqual([
      ['demo/classify:lamp', 10],
      ['demo/rate:lamp', 1],
    ]);
  });

  it('may use the names of packs it says it uses', () => {
    const input: Partial<PackInput> = { categories: { 'hazard/lamp': lamp } };
    expect(refusal(input).code).toBe('PACK_CATEGORY');
    expect(pack(input, [rampPack]).rules[0]?.name).toBe('demo/classify:hazard/lamp');
  });

  it('may share a category that means the same, not one that differs', () => {
    const hazard = rampPack.categories['hazard']!;
    expect(pack({ categories: { hazard: { title: hazard.title } } }, [rampPack]).id).toBe('demo');
    expect(() => pack({ categories: { hazard: { title } } }, [rampPack])).toThrow('another name');
  });

  it('never lets a rule hold outside its own days', () => {
    const made = pack({
      from: '2026-02-01',
      until: '2026-06-30',
      rules: asks({ fact: 'floor', operator: 'equal', value: 1 })!.map((one) => ({ ...one, until: '2026-12-31' })),
    });
    expect(made.rules[0]).toMatchObject({ from: '2026-02-01', until: '2026-06-30' });
  });
});

it('a finding of the check can be accepted where it is found, with a reason', () => {
  const made = pack({ categories: { lamp: { ...lamp, allow: { CHECK_OVERLAP: 'both are the same lamp' } } } });
  expect(made.rules[0]?.allow).toEqual({ CHECK_OVERLAP: 'both are the same lamp' });
});
