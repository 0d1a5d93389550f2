import { definePack, type Example, type Pack, type PackInput } from '@linli/core';

const titled = (chinese: string, english: string) => ({ 'zh-CN': chinese, en: english });

/** A small pack: lamps and pits, with a number, a dated parameter, a plan and an inherited lead. */
export const pits: PackInput = {
  id: 'pits',
  version: '1.0.0',
  title: titled('路面', 'Roads'),
  from: '2026-01-01',
  parameters: {
    'repair-limit': {
      title: titled('修复时限', 'Repair limit'),
      unit: 'limit',
      values: [
        { value: '3wd', until: '2026-06-30' },
        { value: '2wd', from: '2026-07-01' },
      ],
    },
  },
  plans: {
    repair: {
      title: titled('维修', 'Repair'),
      steps: {
        'make-safe': { title: titled('排险', 'Make safe'), limit: '1d' },
        resolve: { title: titled('修复', 'Repair'), limit: { parameter: 'repair-limit' } },
      },
    },
  },
  categories: {
    road: { title: titled('道路', 'Road'), lead: 'municipal-department', plan: 'repair' },
    'road/pit': { title: titled('路面坑洞', 'Pit'), mentions: { any: ['坑', '塌陷'], none: ['坑人'] } },
    'road/lamp': { title: titled('路灯', 'Street light'), mentions: { any: ['路灯'] }, severity: 'routine' },
  },
  rules: [
    {
      name: 'deep',
      conditions: {
        all: [
          { fact: 'category', operator: 'equal', value: 'road/pit' },
          { fact: 'depth', operator: 'greaterThan', value: 2 },
        ],
      },
      event: { type: 'rate', params: { severity: 'emergency' } },
    },
    {
      name: 'fence',
      conditions: { all: [{ fact: 'severity', operator: 'equal', value: 'emergency' }] },
      event: { type: 'propose', params: { action: 'fence-off', title: titled('围挡', 'Fence off') } },
    },
  ],
};

/** Tests that meet every demand on {@link pits}. */
export const goodTests: readonly Example[] = [
  {
    name: 'a deep pit',
    given: { text: '路面塌陷,3米深', receivedAt: '2026-03-06T10:00+08:00' },
    then: {
      category: 'road/pit',
      severity: 'emergency',
      lead: 'municipal-department',
      due: { 'make-safe': '2026-03-07T10:00+08:00', resolve: '2026-03-11T10:00+08:00' },
      proposals: ['fence-off'],
    },
  },
  {
    name: 'a dark lamp',
    given: { text: '路灯不亮', receivedAt: '2026-03-06T10:00+08:00' },
    then: { category: 'road/lamp', severity: 'routine', rules: ['assign:road/lamp'], notRules: ['deep', 'fence'] },
  },
  { name: 'a swindler is no pit', given: { text: '这家店坑人' }, then: { category: null } },
];

/** {@link pits} with the given tests, and whatever else differs. */
export function pitsWith(tests: readonly Example[], changes: Partial<PackInput> = {}): Pack {
  return definePack({ ...pits, ...changes, tests: tests as PackInput['tests'] });
}
