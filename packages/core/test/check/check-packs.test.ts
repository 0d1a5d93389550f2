import { createNeighbourhood, definePack, type Pack, type PackInput } from '@linli/core';
import { checkPacks, type CheckPacksOptions, describeFinding } from '@linli/core/check';
import { policyOf } from '@linli/core/policy';
import { describe, expect, it } from 'vitest';

const title = (text: string) => ({ 'zh-CN': text, en: text });
const limit = (value: string) => ({ title: title('完成'), limit: value });
const lightPlans = { repair: { title: title('维修'), steps: { resolve: limit('3wd') } } } satisfies PackInput['plans'];

/** A pack about street lights in which there is nothing to find, with what a scenario changes. */
const pack = (changes: Partial<PackInput> = {}): Pack =>
  definePack({
    id: 'lights',
    version: '1.0.0',
    title: title('路灯'),
    from: '2026-01-01',
    plans: lightPlans,
    categories: {
      light: { title: title('路灯'), mentions: { any: ['路灯'] }, lead: 'municipal-department', plan: 'repair' },
    },
    ...changes,
  });

const found = (packs: Pack | readonly Pack[], options?: CheckPacksOptions) =>
  checkPacks([packs].flat(), options).map(({ code, path }) => `${code.replace('CHECK_', '')} ${path}`);

const rule = (name: string, conditions: object, event: object, more: object = {}) =>
  ({ name, conditions, event, ...more }) as NonNullable<PackInput['rules']>[number];
const ask = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });
const light = ask('category', 'equal', 'light');

it('has nothing to say of a pack without mistakes', () => {
  expect(found(pack())).toEqual([]);
});

describe('mistakes in rules', () => {
  it('are found in every stage, at the place where the author wrote them', () => {
    const never = [light, ask('depth', 'lessThan', 0)];
    const rules = [
      rule(
        'text',
        { all: [ask('text', 'mentionsAny', ['路灯杆']), ask('text', 'mentionsNone', ['灯'])] },
        classify('light'),
      ),
      rule('rate', { all: never }, { type: 'rate', params: { severity: 'urgent' } }),
      rule('tag', { all: never }, { type: 'tag', params: { tag: 'deep' } }),
    ];
    expect(found(pack({ rules }))).toEqual([
      'CONTRADICTION /rules/0/conditions',
      'CONTRADICTION /rules/1/conditions',
      'CONTRADICTION /rules/2/conditions',
    ]);
  });

  it('are found in what categories say', () => {
    const categories = {
      light: { ...pack().categories['light']!, mentions: { any: ['路灯', '路灯展览'], none: ['展览'] } },
    };
    expect(found(pack({ categories }))).toEqual(['UNREACHABLE_CONDITION /categories/light']);
  });

  it('are expired as of the day of the check', () => {
    const rules = [rule('once', { all: [light] }, { type: 'tag', params: { tag: 'a' } }, { until: '2026-03-31' })];
    expect(found(pack({ rules }), { on: '2026-04-01' })).toEqual(['EXPIRED /rules/0/until']);
    expect(found(pack({ rules }), { on: '2026-03-31' })).toEqual([]);
  });

  it('are none where a finding is allowed with a reason', () => {
    const never = pack({
      rules: [rule('r', { all: [light, ask('depth', 'lessThan', 0)] }, { type: 'tag', params: { tag: 'a' } })],
    });
    const allowing = (code: string): Pack => ({
      ...never,
      rules: never.rules.map((each) => (each.name === 'lights/r' ? { ...each, allow: { [code]: 'kept' } } : each)),
    });
    expect(found(allowing('CHECK_CONTRADICTION'))).toEqual([]);
    expect(found(allowing('CHECK_GAP'))).toEqual([
      'CONTRADICTION /rules/0/conditions',
      'ALLOWED /rules/0/allow/CHECK_GAP',
    ]);
  });
});

describe('findings between packs', () => {
  const lamp = { title: title('路灯'), mentions: { any: ['路灯', '灯箱'] }, lead: 'grid-worker', plan: 'repair' };
  const made = (id: string, more: Partial<PackInput> = {}) => pack({ id, categories: { [id]: lamp }, ...more });
  const cityOf = (id: string) => made(id, { categories: { [id]: { ...lamp, mentions: { any: ['路灯', '信号灯'] } } } });
  const differ = { CHECK_PACKS_DIFFER: { city: 'the street comes first, by the order of packs' } };
  const tie = { CHECK_OVERLAP: { city: 'the street comes first, by the order of packs' } };

  it('are allowed by a pack that names the other, and only beside it', () => {
    expect(found([made('street'), cityOf('city')])).toEqual([
      'OVERLAP /categories/street',
      'PACKS_DIFFER /categories/city',
    ]);
    const street = made('street', { allow: { ...differ, ...tie } });
    expect(found([street, cityOf('city')])).toEqual([]);
    expect(found(street)).toEqual([]);
    expect(found([street, cityOf('town')])).toHaveLength(2);
  });

  it('are allowed by a category for all that follows from it', () => {
    const street = made('street', { categories: { street: { ...lamp, allow: { ...differ, ...tie } } } });
    expect(found([street, cityOf('city')])).toEqual([]);
  });

  it('are allowed beside a pack that stands in for the one named', () => {
    const city = cityOf('city');
    const about = { title: title('路灯'), version: '1.0.0', from: '2026-01-01' };
    const own = definePack({ ...about, id: 'own-city', extends: 'city' }, { uses: [city] });
    expect(found([made('street', { allow: { ...differ, ...tie } }), own])).toEqual([]);
  });

  it('are allowed by a rule beside one taken over that stands at the same place', () => {
    const tag = (name: string, allow: object = {}) =>
      rule(name, { all: [light, ask('depth', 'lessThan', 0)] }, { type: 'tag', params: { tag: 'a' } }, allow);
    const base = pack({ id: 'base', rules: [tag('first', { allow: { CHECK_CONTRADICTION: 'kept' } })] });
    const about = { title: title('路灯'), version: '1.0.0', from: '2026-01-01' };
    const extending = (own: ReturnType<typeof tag>) =>
      found(definePack({ ...about, id: 'own', extends: 'base', rules: [own] }, { uses: [base] }));
    expect(extending(tag('second'))).toEqual(['CONTRADICTION /rules/0/conditions']);
    expect(extending(tag('second', { allow: { CHECK_CONTRADICTION: 'kept' } }))).toEqual([]);
  });

  it('are missed where the other is there and nothing is found', () => {
    const allow = { CHECK_DEAD: { city: 'yields' }, ...differ, ...tie };
    expect(found([made('street', { allow }), cityOf('city')])).toEqual(['ALLOWED /allow/CHECK_DEAD/city']);
    const street = made('street', { categories: { street: { ...lamp, allow } } });
    expect(found([street, cityOf('city')])).toEqual(['ALLOWED /categories/street/allow/CHECK_DEAD/city']);
  });

  it('are not missed beside a third pack, which may be the one that shows', () => {
    const allow = { CHECK_DEAD: { city: 'yields' }, ...differ, ...tie };
    const far = made('far', { categories: { far: { ...lamp, mentions: { any: ['窨井'] } } } });
    expect(found([made('street', { allow }), cityOf('city'), far])).toEqual([]);
  });
});

describe('rules that conflict as triage decides', () => {
  const assign = (params: object) => ({ type: 'assign', params });
  const night = rule('night', { all: [light, ask('workingTime', 'equal', false)] }, assign({ lead: 'grid-worker' }));
  const shop = (event: object, more: object = {}) =>
    rule('shop', { all: [light, ask('requesterKind', 'equal', 'shop')] }, event, more);

  it.each<[string, NonNullable<PackInput['rules']>, readonly string[]]>([
    ['two leads of one priority', [night, shop(assign({ lead: 'street-office' }))], ['OVERLAP /rules/0']],
    ['two leads of two priorities', [night, shop(assign({ lead: 'street-office' }), { priority: 20 })], []],
    ['a lead and a tier', [night, shop(assign({ tier: 'street' }))], []],
    [
      'one proposal in two forms',
      [
        rule('a', { all: [light] }, { type: 'propose', params: { action: 'visit', title: title('看望') } }),
        shop({ type: 'propose', params: { action: 'visit', title: title('走访') } }),
      ],
      ['OVERLAP /rules/0'],
    ],
    [
      'a severity that a graver one always covers',
      [
        rule('all', { all: [light] }, { type: 'rate', params: { severity: 'emergency' } }),
        shop({ type: 'rate', params: { severity: 'urgent' } }),
      ],
      ['DEAD /rules/1'],
    ],
    [
      'a graver severity for some',
      [
        rule('all', { all: [light] }, { type: 'rate', params: { severity: 'urgent' } }),
        shop({ type: 'rate', params: { severity: 'emergency' } }),
      ],
      [],
    ],
    [
      'limits, of which the strictest counts',
      [rule('all', { all: [light] }, box('resolve', '1d')), shop(box('resolve', '2d'))],
      [],
    ],
  ])('%s', (_, rules, expected) => {
    expect(found(pack({ rules }))).toEqual(expected);
  });
});

describe('words that lead to two categories', () => {
  const lamp = (any: string[], priority = 10) => ({
    ...pack().categories['light']!,
    title: title('灯'),
    mentions: { any },
    priority,
  });
  const both = (any: string[], priority?: number) =>
    pack({ categories: { light: lamp(['路灯', '灯杆']), lamp: lamp(any, priority) } });

  it('are a tie where nothing but order decides', () => {
    const [tie] = checkPacks([both(['灯杆', '台灯'])]);
    expect(tie).toMatchObject({
      code: 'CHECK_OVERLAP',
      rules: ['lights/classify:lamp', 'lights/classify:light'],
      data: { witness: { text: '灯杆' } },
    });
  });

  it('are none where priority decides, or where it takes words of both', () => {
    expect(found(both(['灯杆', '台灯'], 5))).toEqual([]);
    expect(found(both(['台灯']))).toEqual([]);
  });

  it('show where two packs differ, and who wins', () => {
    const other = pack({ id: 'lamps', categories: { lamp: lamp(['路灯坏'], 30) } });
    const [difference, ...rest] = checkPacks([pack(), other]);
    expect(rest).toEqual([]);
    expect(difference).toMatchObject({
      code: 'CHECK_PACKS_DIFFER',
      data: { winner: 'lamps/classify:lamp', other: 'lights/classify:light', witness: { text: '路灯坏' } },
    });
    const policy = policyOf([pack(), other], (text) => text);
    const [first] = policy.ruleSets.classify.evaluate({ text: '路灯坏' }, { on: '2026-01-01' });
    expect(first?.rule.name).toBe('lamps/classify:lamp');
    expect(found([pack(), pack({ id: 'lamps', categories: { lamp: lamp(['台灯']) } })])).toEqual([]);
  });
});

describe('categories that requests get', () => {
  const { lead: _lead, ...leaderless } = pack().categories['light']!;
  const { plan: _plan, ...planless } = pack().categories['light']!;

  it('need a rule that can name a lead', () => {
    expect(found(pack({ categories: { light: leaderless } }))).toEqual(['CATEGORY_ROUTE /categories/light']);
  });

  it('need a rule that can set a limit', () => {
    expect(found(pack({ categories: { light: planless } }))).toEqual(['CATEGORY_TIMEBOX /categories/light']);
  });

  it('are satisfied with a rule that may hold for them', () => {
    const mayHold = { all: [ask('channel', 'equal', 'hotline')] };
    const rules = [
      rule('lead', mayHold, { type: 'assign', params: { lead: 'grid-worker' } }),
      rule('box', mayHold, box('reply', '2h')),
    ];
    const categories = { light: { title: title('路灯'), mentions: { any: ['路灯'] } } };
    expect(found(pack({ categories, rules }))).toEqual([]);
    expect(found(pack({ categories }))).toEqual([
      'CATEGORY_ROUTE /categories/light',
      'CATEGORY_TIMEBOX /categories/light',
    ]);
  });

  it('need neither where no request gets them', () => {
    expect(found(pack({ categories: { group: { title: title('组') } } }))).toEqual([]);
  });
});

describe('a graver matter', () => {
  const bySeverity = (severity: string, value: string) =>
    rule(severity, { all: [light, ask('severity', 'equal', severity)] }, box('reply', value));
  const with2 = (urgent: string, emergency: string) =>
    pack({ rules: [bySeverity('urgent', urgent), bySeverity('emergency', emergency)] });

  it('must not be due later than a milder one, on any of the days that tell units apart', () => {
    const [later] = checkPacks([with2('1d', '1wd')]);
    expect([later?.code, later?.path]).toEqual(['CHECK_SEVERITY_LATER', '/categories/light']);
    expect(later?.data).toMatchObject({ severity: 'emergency', milder: 'urgent', step: 'reply' });
    expect(found(with2('1wd', '1d'))).toEqual([]);
    expect(found(with2('2h', '2h'))).toEqual([]);
  });
});

describe('names that lead nowhere', () => {
  const parameters: PackInput['parameters'] = {
    depth: { title: title('深'), unit: 'metres', values: [{ value: 2 }] },
  };

  it('parameters nothing uses', () => {
    expect(found(pack({ parameters }))).toEqual(['UNUSED_PARAMETER /parameters/depth']);
    const deep = { all: [light, ask('depth', 'greaterThan', { parameter: 'depth' })] };
    expect(found(pack({ parameters, rules: [rule('deep', deep, { type: 'tag', params: { tag: 'deep' } })] }))).toEqual(
      [],
    );
  });

  it('parameters that only a plan uses are used', () => {
    const used: PackInput['parameters'] = {
      repair: { title: title('修'), unit: 'limit', values: [{ value: '3wd' }] },
    };
    const plans = {
      repair: { title: title('维修'), steps: { resolve: { title: title('修'), limit: { parameter: 'repair' } } } },
    };
    expect(found(pack({ parameters: used, plans }))).toEqual([]);
  });

  it('owners nobody is, where the neighbourhood is known', () => {
    const owned = { repair: { ...lightPlans.repair, steps: { resolve: { ...limit('3wd'), owner: ['grid-worker'] } } } };
    const village = (role: string) =>
      createNeighbourhood({
        name: '柳巷',
        places: [{ id: 'willow', kind: 'community', name: '柳巷' }],
        appointments: [{ role, holder: 'lin', name: '林', scope: 'willow' }],
      });
    expect(found(pack({ plans: owned }))).toEqual([]);
    expect(found(pack({ plans: owned }), { neighbourhood: village('grid-worker') })).toEqual([]);
    expect(found(pack({ plans: owned }), { neighbourhood: village('street-office') })).toEqual([
      'STEP_OWNER /plans/repair/steps/resolve/owner',
    ]);
  });
});

describe('care', () => {
  const facts = { tornDown: { type: 'boolean', compliance: true }, kind: 'string' } as PackInput['facts'] & object;
  const propose = { type: 'propose', params: { action: 'visit', title: title('看望') } };
  const reading = (fact: string, event: object, more: object[] = []) =>
    pack({ facts, rules: [rule('r', { all: [ask(fact, 'isSet', true), ...more] }, event)] });

  it.each<[string, Pack]>([
    ['a proposal', reading('tornDown', propose)],
    ['a plan of care', { ...reading('tornDown', box('care-visit', '1d')) }],
    ['a rule about people under care', reading('tornDown', box('visit', '1d'), [ask('care', 'isSet', true)])],
  ])('never depends on compliance: %s', (_, given) => {
    expect(found(given)).toEqual(['CARE_COMPLIANCE /rules/0']);
  });

  const meals = { elders: { title: title('为老'), care: true }, 'elders/meals': { title: title('助餐') } };
  const about = (operator: string, value: unknown) => [ask('category', operator, value)];
  const caring = (event: object, more: object[] = []) =>
    pack({
      facts,
      categories: { ...pack().categories, ...meals },
      rules: [rule('r', { all: [ask('tornDown', 'isSet', true), ...more] }, event)],
    });

  it.each<[string, Pack]>([
    ['leading into it', caring(classify('elders/meals'))],
    ['its limit', caring(box('deliver', '1d'), about('equal', 'elders/meals'))],
    ['its lead', caring({ type: 'assign', params: { lead: 'grid-worker' } }, about('within', 'elders'))],
    ['its severity', caring({ type: 'rate', params: { severity: 'urgent' } }, about('in', ['light', 'elders/meals']))],
  ])('of a category marked as care never depends on compliance: %s', (_, given) => {
    expect(found(given).filter((finding) => finding.startsWith('CARE'))).toEqual(['CARE_COMPLIANCE /rules/0']);
  });

  it('a category that is none of care may depend on it', () => {
    const given = caring(box('inspect', '1d'), [ask('category', 'notEqual', 'elders/meals')]);
    expect(found(given).filter((finding) => finding.startsWith('CARE'))).toEqual([]);
  });

  it.each<[string, Pack]>([
    ['other facts may be read', reading('kind', propose)],
    ['supervision may read it', reading('tornDown', box('inspect', '1d'))],
  ])('is not blamed: %s', (_, given) => {
    expect(found(given)).toEqual([]);
  });
});

describe('packs that do not go together', () => {
  it('are a finding, in words for people', () => {
    const clash = pack({ id: 'other', categories: { light: { ...pack().categories['light']!, title: title('灯') } } });
    const [refused] = checkPacks([pack(), clash]);
    expect(refused?.code).toBe('PACK_CLASH');
    expect(refused && describeFinding(refused, 'zh-CN')).toContain('含义与已有的不同');
  });
});

function classify(category: string) {
  return { type: 'classify', params: { category } };
}

function box(step: string, value: string) {
  return { type: 'timebox', params: { step, title: title('限时'), limit: value } };
}
