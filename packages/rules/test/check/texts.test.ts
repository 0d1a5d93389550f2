import { describe, expect, it } from 'vitest';

import { check, type CheckOptions, type Condition, describeFinding, type Rule } from '@linli/rules';
import { checkSeverities, withoutAllowed } from '@linli/rules/check';

import { ask, rule } from '../support/writing.ts';
import { facts } from './facts.ts';

const [wet, dry] = [ask('wet', 'equal', true), ask('wet', 'equal', false)];
const deep = ask('depth', 'greaterThan', 2);
const all = (...conditions: Condition[]): Rule['conditions'] => ({ all: conditions });
/** The rules of a scenario speak of one thing, each in its own way, unless they are told what to say. */
const says = (name: string, conditions: Rule['conditions'], more: object = {}, level = name) =>
  rule(name, conditions, { event: { type: 'rate', params: { level } }, ...more });
const lift = ask('kind', 'equal', 'lift');
const pit = ask('depth', 'greaterThan', { parameter: 'pit' });

const scenarios: readonly (readonly [name: string, rules: readonly Rule[], options?: Partial<CheckOptions>])[] = [
  ['conditions that exclude each other', [says('never', all(wet, dry))]],
  ['conditions that exclude nothing', [says('always', { any: [deep, { not: deep }] })]],
  [
    'a rule that is always beaten',
    [says('deep', all(deep, wet)), says('wet', all(wet), { priority: 9 })],
    { complete: [] },
  ],
  [
    'the same rule twice',
    [says('one', all(deep, wet), {}, 'high'), says('two', all(wet, deep), {}, 'high')],
    { complete: [] },
  ],
  [
    'a rule within another',
    [says('deep and wet', all(deep, wet), {}, 'high'), says('deep', all(deep), {}, 'high')],
    { complete: [] },
  ],
  ['rules in conflict', [says('deep', all(deep)), says('wet', all(wet))], { complete: [] }],
  [
    'rules in conflict for some days',
    [says('deep', all(deep), { until: '2026-07-01' }), says('wet', all(wet), { from: '2026-07-01' })],
    { complete: [] },
  ],
  ['a case that was forgotten', [says('lift', all(lift)), says('drain', all(ask('kind', 'equal', 'drain'), wet))]],
  ['a choice that cannot be', [says('lift', { all: [lift, { any: [wet, ask('kind', 'equal', 'light')] }] })]],
  ['a choice that cannot fail', [says('lift', { all: [lift, { not: { all: [wet, ask('kind', 'equal', 'lift')] } }] })]],
  [
    'words that bring with them what is excluded',
    [says('lift', all(ask('text', 'mentionsAny', ['电梯', '电梯维修通知']), ask('text', 'mentionsNone', ['通知'])))],
  ],
  ['a parameter nobody reads', [says('deep', all(deep))], { parameters: { 'pit/old': [{ value: 2 }] } }],
  [
    'what has ended',
    [says('deep', all(pit), { until: '2026-01-31' })],
    { on: '2026-10-01', parameters: { pit: [{ value: 2, until: '2026-01-31' }] } },
  ],
  ['a slip in a year', [says('deep', all(deep), { from: '1996-01-01', until: '2126-01-01' })], { on: '2026-10-01' }],
  [
    'a parameter that ends before its rule',
    [says('deep', all(pit))],
    { parameters: { pit: [{ value: 2, until: '2026-01-31' }] } },
  ],
  [
    'an allowance without a finding',
    [says('deep', all(deep), { allow: { CHECK_DEAD: 'known', CHECK_GAP: { wet: 'known' } } }), says('wet', all(wet))],
    { hitPolicy: { rate: 'collect' } },
  ],
  ['a rule that does not load', [says('deep', all(ask('dept', 'greaterThan', 2))), says('never', all(wet, dry))]],
];

/** What an author reads of what was found. */
function told([name, rules, options = {}]: (typeof scenarios)[number]): string {
  const lines = check(rules, { facts, ...options }).flatMap((finding) => [
    `${finding.severity} ${finding.code} [${finding.rules.join(', ')}] ${finding.path} → ${finding.page}`,
    `  ${describeFinding(finding, 'en')}`,
    `  ${describeFinding(finding, 'zh-CN')}`,
  ]);
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** The file is to be read: would an author know what to do next? */
describe('what an author is told of what was found', () => {
  it('is in both languages', async () => {
    await expect(`${scenarios.map(told).join('\n\n')}\n`).toMatchFileSnapshot('texts.txt');
  });

  it('comes for everything that can be found', () => {
    const codes = scenarios.flatMap(([, rules, options]) =>
      check(rules, { facts, ...options }).map(({ code }) => code),
    );
    expect(codes).toEqual(expect.arrayContaining(Object.keys(checkSeverities)));
  });

  it('names who allows what is not there, where it speaks for several rules', () => {
    const by = {
      name: 'pits',
      rules: ['pits/a', 'pits/b'],
      allow: { CHECK_GAP: { shafts: 'theirs' }, CHECK_DEAD: 'known' },
    };
    expect(
      withoutAllowed([], [by, { name: 'shafts/a' }]).map(({ rules, path, data }) => ({ rules, path, data })),
    ).toEqual([
      {
        rules: [],
        path: '/0/allow/CHECK_GAP/shafts',
        data: { rule: 'pits', allowed: 'CHECK_GAP (shafts)', beside: 'shafts' },
      },
      { rules: [], path: '/0/allow/CHECK_DEAD', data: { rule: 'pits', allowed: 'CHECK_DEAD' } },
    ]);
  });
});
