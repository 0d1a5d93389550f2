import { createLinli, definePack, type PackInput, type ServiceRequestInput } from '@linli/core';
import { checkPacks } from '@linli/core/check';
import { testNeighbourhood } from '@linli/testing';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import {
  compareEditions,
  describeProblem,
  importStandards,
  type ImportStandardsOptions,
  type TableRow,
} from '../src/index.ts';

const options: ImportStandardsOptions = {
  id: 'our-city',
  city: { 'zh-CN': '某市', en: 'a city' },
  from: '2026-01-01',
  source: { title: { 'zh-CN': '某市标准', en: 'Standard of a city' }, date: '2025-11-01' },
};

const lamp = {
  kind: '部件',
  bigCode: '1',
  bigName: '公用设施',
  smallCode: '7',
  smallName: '景观灯',
  handler: '照明中心、各产权单位',
  supervisor: '城管局',
  condition: '不亮',
  closeCondition: '修复',
  limit: '2天',
};
const read = (table: readonly TableRow[], more: Partial<ImportStandardsOptions> = {}) =>
  importStandards(table, { ...options, ...more });
const codes = (table: readonly TableRow[], more: Partial<ImportStandardsOptions> = {}) =>
  read(table, more).problems.map(({ code, path, severity }) => `${code} ${path} ${severity}`);

function decide(pack: PackInput, request: Partial<ServiceRequestInput>, uses: readonly PackInput[] = []) {
  const others = uses.map((input) => definePack(input));
  const packs = [definePack(pack, { uses: others }), ...others];
  const roles = ['grid-worker', 'municipal-department', ...packs.flatMap((each) => Object.keys(each.roles))];
  const linli = createLinli({ packs, neighbourhood: testNeighbourhood(roles), calendar: chinaCalendar() });
  return linli.triage({ id: 'r1', text: '', ...request }, { at: '2026-11-06T16:00+08:00' });
}

describe('reading a table', () => {
  it('takes 1 and 01 as one code', () => {
    const { rows, problems } = read([lamp, { ...lamp, bigCode: '01', smallCode: '07', condition: '破损' }]);
    expect(problems).toEqual([]);
    expect(rows.map(({ id, code }) => [id, code])).toEqual([
      ['facility-01-07-1', 'facility/01/07'],
      ['facility-01-07-2', 'facility/01/07'],
    ]);
  });

  it('fills merged cells from above, and stops where a new class begins', () => {
    const merged = { condition: '破损', limit: '5天' };
    const { rows, problems } = read([
      lamp,
      merged,
      { smallCode: '8', smallName: '灯杆', condition: '倾斜', limit: '1天' },
      { kind: '部件', bigCode: '1', bigName: '公用设施', condition: '倒伏', limit: '2小时' },
    ]);
    expect(problems).toEqual([]);
    expect(rows.map(({ id, handlers }) => [id, handlers.length])).toEqual([
      ['facility-01-07-1', 2],
      ['facility-01-07-2', 2],
      ['facility-01-08-1', 0],
      ['facility-01-08-2', 0],
    ]);
  });

  it('never fills a condition or a limit', () => {
    expect(codes([lamp, { condition: '破损' }, { limit: '1天' }])).toEqual([
      'STANDARDS_BLANK /1/limit error',
      'STANDARDS_BLANK /2/condition error',
    ]);
  });

  it('does not let a class without a name borrow the one above', () => {
    expect(codes([lamp, { smallCode: '8', condition: '倾斜', limit: '1天' }])).toEqual([
      'STANDARDS_BLANK /1/smallName error',
    ]);
  });

  it('takes line breaks and blanks out of names, and splits units at them', () => {
    const { rows } = read([
      { ...lamp, smallName: ' 景观\n灯 ', handler: '照明中心\n园林 中心、及各产权单位', limit: ' 5工作日' },
    ]);
    expect(rows[0]).toMatchObject({
      name: '景观灯',
      handlers: ['照明中心', '园林中心', '各产权单位'],
      limit: '5工作日',
    });
  });

  it('leaves a cell of units whole where a comma stands inside a name, and takes what it was told', () => {
    const handler = '供气中心及各供油、供电管理部门、各产权单位';
    const { rows, problems } = read([{ ...lamp, handler }]);
    expect(rows[0]?.handlers).toEqual([handler]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['STANDARDS_HANDLER', 'note']]);
    const told = read([{ ...lamp, handler }], { units: { [handler]: ['供气中心', '各产权单位'] } });
    expect(told.problems).toEqual([]);
    expect(told.rows[0]?.handlers).toEqual(['供气中心', '各产权单位']);
  });

  it.each([
    ['2紧急工作时', '2紧急工作时'],
    ['4工作时', '4工作时'],
    ['10个工作日', '10个工作日'],
    ['７天', '７天'],
  ])('reads the limit %s', (limit, as) => {
    expect(read([{ ...lamp, limit }]).rows[0]?.limit).toBe(as);
  });

  it.each([
    ['1紧急工作时制止', ['1h']],
    ['种植季节15工作日', ['15wd']],
    ['2紧急工作日', ['2d', '2wd']],
    ['3日', ['3d', '3wd']],
    ['及时', undefined],
    ['0天', undefined],
  ])('reports the limit %s, and says what it may mean', (limit, choices) => {
    const { rows, problems } = read([{ ...lamp, limit }]);
    expect(rows).toEqual([]);
    expect(problems.map(({ code, data }) => [code, data['text'], data['choices']])).toEqual([
      ['STANDARDS_LIMIT', limit, choices],
    ]);
  });

  it('reads such a limit once it is said what it means', () => {
    const { rows, problems } = read([{ ...lamp, limit: '2紧急工作日' }], { limits: { '2紧急工作日': '2wd' } });
    expect(problems).toEqual([]);
    expect(rows[0]?.limit).toBe('2wd');
  });

  it.each([
    ['a kind that is none', { kind: '案件' }, 'STANDARDS_KIND /0/kind error'],
    ['a code with letters', { bigCode: 'A1' }, 'STANDARDS_CODE /0/bigCode error'],
    ['a code of three digits', { smallCode: '101' }, 'STANDARDS_CODE /0/smallCode error'],
    ['no kind', { kind: null }, 'STANDARDS_BLANK /0/kind error'],
  ])('reports %s', (_, change, finding) => {
    expect(codes([{ ...lamp, ...change }])).toEqual([finding]);
  });

  it('reports a class that has two names', () => {
    const table = [
      { ...lamp, bigCode: '02', bigName: '道路交通设施' },
      { ...lamp, bigCode: '02', bigName: '交通设施', condition: '倒' },
    ];
    expect(codes(table)).toEqual(['STANDARDS_NAME /1/bigName error']);
    expect(codes(table, { names: { 交通设施: '道路交通设施' } })).toEqual([]);
  });

  it('takes neither of two rows for one condition', () => {
    const { rows, problems } = read([lamp, { ...lamp, limit: '5天' }, { ...lamp, condition: '歪斜' }]);
    expect(rows.map(({ id }) => id)).toEqual(['facility-01-07-3']);
    expect(problems.map(({ code, path, data }) => [code, path, data['other']])).toEqual([
      ['STANDARDS_DUPLICATE', '/0/condition', 1],
      ['STANDARDS_DUPLICATE', '/1/condition', 0],
    ]);
  });

  it('uses a name that two classes share as a word of neither', () => {
    const sign = { ...lamp, kind: '事件', smallName: '公示牌' };
    const { pack, problems } = read([sign, { ...sign, smallCode: '9' }]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'STANDARDS_SHARED_NAME /0/smallName',
      'STANDARDS_SHARED_NAME /1/smallName',
    ]);
    expect(decide(pack, { text: '公示牌坏了' }).category).toBeUndefined();
  });

  it('finds columns by Chinese headers, by the headers it is told, and takes numbers as written', () => {
    const row = {
      类型: '事件',
      大类代码: 4,
      大类名称: '街面秩序',
      小类代码: 5,
      小类名称: '店外经营',
      立案条件: '摆出门外',
      办理期限: '2小时',
    };
    const { rows, problems } = read([row], { columns: { limit: '办理期限' } });
    expect(problems).toEqual([]);
    expect(rows[0]).toMatchObject({ id: 'event-04-05-1', name: '店外经营', limit: '2小时', handlers: [] });
  });

  it('leaves out nothing in silence, whatever the cells hold', () => {
    const hostile = [
      lamp,
      {},
      { kind: 'constructor' },
      { ...lamp, limit: 'toString' },
      { ...lamp, smallCode: '__proto__' },
    ];
    const { rows, problems } = read(hostile, { limits: {}, units: {}, roles: {} });
    const left = problems.filter(({ severity }) => severity === 'error').map(({ data }) => data['row']);
    expect(new Set<unknown>([...rows.map(({ row }) => row), ...left])).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('takes units that are named like parts of objects for units', () => {
    const { pack, rows } = read([{ ...lamp, handler: 'constructor' }], { units: {}, roles: {} });
    expect(rows[0]?.handlers).toEqual(['constructor']);
    expect(Object.values(definePack(pack).roles)).toContainEqual({ 'zh-CN': 'constructor', en: 'constructor' });
  });

  it('says every problem in both languages, with what to do', () => {
    const { problems } = read([{ ...lamp, limit: '3日' }]);
    expect(problems.map((found) => describeProblem(found, 'zh-CN'))).toEqual([
      '时限“3日”读不准，可能是 3d、3wd。请在 limits 中写明它的意思。',
    ]);
    expect(describeProblem({ ...(problems[0] as (typeof problems)[number]), code: 'OTHER' }, 'en')).toBe('OTHER');
  });
});

describe('the pack of a table', () => {
  const bent = { ...lamp, condition: '灯杆倾斜', limit: '4小时', handler: '抢修队' };
  const table = [lamp, bent];
  const words = { 'facility/01/07': { any: ['景观灯'] } };

  it('has no findings, and nothing that was not in the table', () => {
    const { pack } = read(table);
    expect(checkPacks([definePack(pack)])).toEqual([]);
    expect(pack.sources).toEqual({ standard: options.source });
    expect(Object.values(pack.parameters ?? {}).map(({ values }) => values)).toEqual([
      [{ value: '2天', source: 'standard' }],
      [{ value: '4小时', source: 'standard' }],
    ]);
  });

  it('limits a class with one condition once it is known', () => {
    const { category, timeBoxes, assignment } = decide(read([lamp], { words }).pack, { text: '门口景观灯灭了' });
    expect(category?.code).toBe('our-city/facility/01/07');
    expect(timeBoxes.map(({ step, limit, dueAt }) => [step, limit, dueAt?.toISOString()])).toEqual([
      ['resolve', '2d', '2026-11-08T08:00:00.000Z'],
    ]);
    expect(assignment.lead?.title['zh-CN']).toBe('照明中心');
  });

  it('takes the name of an event for a word, and that of a facility not: it does not say what is wrong', () => {
    const felling = { ...lamp, kind: '事件', smallName: '非法伐树', condition: '正在砍伐' };
    const { pack } = read([lamp, felling]);
    expect(decide(pack, { text: '后山有人非法伐树' }).category?.code).toBe('our-city/event/01/07');
    expect(decide(pack, { text: '景观灯下有人下棋' }).category).toBeUndefined();
  });

  it('lets names come before everyday matters, or after them where it is told so', () => {
    const felling = { ...lamp, kind: '事件', smallName: '非法伐树' };
    const title = { 'zh-CN': '树', en: 'Trees' };
    const trees: PackInput = {
      id: 'trees',
      version: '1.0.0',
      title,
      from: '2026-01-01',
      categories: { tree: { title, mentions: { any: ['伐树'] }, priority: 20 } },
    };
    const codeOf = (above?: number) =>
      decide(read([felling], above === undefined ? {} : { above }).pack, { text: '非法伐树' }, [trees]).category?.code;
    expect([codeOf(), codeOf(0)]).toEqual(['our-city/event/01/07', 'tree']);
  });

  it('asks for the condition where the words leave it open, and sets no limit meanwhile', () => {
    const { timeBoxes, proposals } = decide(read(table, { words }).pack, { text: '门口景观灯坏了' });
    expect(timeBoxes).toEqual([]);
    expect(proposals.map(({ action }) => action)).toEqual(['choose-condition']);
  });

  it('takes the row that whoever looked has named: its limit and its handler', () => {
    const decision = decide(read(table).pack, { text: '已核对', facts: { standardRow: 'facility-01-07-2' } });
    expect(decision.category?.code).toBe('our-city/facility/01/07');
    expect(decision.timeBoxes.map(({ limit, title }) => [limit, title['zh-CN']])).toEqual([['4h', '修复']]);
    expect(decision.assignment.lead?.title['zh-CN']).toBe('抢修队');
    expect(decision.proposals).toEqual([]);
  });

  it('asks again where the row named is none of the table', () => {
    const { category, proposals } = decide(read(table).pack, { facts: { standardRow: 'facility-01-07-9' } });
    expect(category).toBeUndefined();
    expect(proposals.map(({ action }) => action)).toEqual(['choose-condition']);
  });

  it('chooses a condition by the words it was told', () => {
    const { pack } = read(table, {
      words: { 'facility-01-07-2': { any: ['灯'], and: [['杆'], ['歪', '斜']], none: ['招牌'] } },
    });
    expect(decide(pack, { text: '景观灯的杆歪了' }).timeBoxes.map(({ limit }) => limit)).toEqual(['4h']);
    expect(decide(pack, { text: '景观灯的杆歪了，招牌也掉了' }).timeBoxes).toEqual([]);
  });

  it('tells the supervisor when the limit is over', () => {
    const { timeBoxes } = decide(read([lamp], { words }).pack, { text: '景观灯' });
    expect(timeBoxes[0]?.escalation.map(({ at, action }) => [at, action])).toEqual([[1, 'supervise']]);
  });

  it('gives a class that is a matter of another pack its limit, and leaves the category alone', () => {
    const title = { 'zh-CN': '灯', en: 'Lights' };
    const lights: PackInput = {
      id: 'lights',
      version: '1.0.0',
      title,
      from: '2026-01-01',
      categories: { light: { title, mentions: { any: ['灯不亮'] }, lead: 'grid-worker' } },
    };
    const { pack } = read([lamp], {
      matters: { 'facility/01/07': 'light' },
      roles: { 照明中心: 'municipal-department' },
    });
    const decision = decide(pack, { text: '灯不亮' }, [lights]);
    expect(decision.category?.code).toBe('light');
    expect(decision.timeBoxes.map(({ limit }) => limit)).toEqual(['2d']);
    expect(decision.assignment.lead?.role).toBe('municipal-department');
    expect(decision.assignment.partners).toEqual([]);
  });

  it('has no limit before and after its edition holds', () => {
    const { pack } = read([lamp], { from: '2026-12-01', until: '2027-11-30' });
    expect(decide(pack, { text: '景观灯' }).category).toBeUndefined();
    expect(pack).toMatchObject({ from: '2026-12-01', until: '2027-11-30', jurisdiction: '某市' });
  });
});

describe('two editions', () => {
  it('are compared by class and condition', () => {
    const one = read([lamp, { ...lamp, condition: '歪' }]).rows;
    const other = read([
      { ...lamp, smallCode: '07', limit: '2工作日', closeCondition: '更换' },
      { ...lamp, condition: '倒' },
    ]).rows;
    expect(compareEditions(one, one)).toEqual([]);
    expect(compareEditions(one, other).map(({ condition, what }) => `${condition} ${what}`)).toEqual([
      '不亮 limit',
      '不亮 closeCondition',
      '歪 row',
      '倒 row',
    ]);
  });
});
