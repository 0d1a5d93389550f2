import { describe, expect, it } from 'vitest';

import {
  type EntryKind,
  readTable,
  registry as registryDecider,
  registryOn,
  type Table,
  withPersonal,
  writeTable,
} from '@linli/core/registry';

import { entry, having, places } from './willow.ts';

const stream = 'registry/willow';
const ground = having(...places, entry('unit', 'yifeng', { name: '益锋队', type: 'team' }));

const read = (kind: EntryKind, columns: string[], ...rows: Table['rows'][number][]) =>
  readTable({ columns, rows }, { kind, state: ground, stream, from: '2026-01-01' });

const problemsOf = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ row, column, why }) => [row, column, why.code]);

describe('a table that people wrote', () => {
  it('is read by Chinese or English headings, whatever the width of its digits and the form of its dates', () => {
    const { command, problems } = read(
      'household',
      [' 编号 ', '地点', '楼层', '房号', '起始日期', 'until', ''],
      ['h1', 'willow/g1/b1', '３', 302, '2026/3/1', '2026年12月31日', 'x'],
      ['h2', 'willow/g1/b2', -1, '', new Date('2026-02-01'), '20261231', null],
      ['', ' ', null, undefined, '', '', ''],
    );
    expect(problems).toEqual([]);
    expect(command?.entries).toEqual([
      entry('household', 'h1', { place: 'willow/g1/b1', floor: 3, room: '302' }, '2026-03-01', '2026-12-31'),
      entry('household', 'h2', { place: 'willow/g1/b2', floor: -1 }, '2026-02-01', '2026-12-31'),
    ]);
  });

  it('brings choices, lists, yes and no, and attributes', () => {
    const { command, problems } = read(
      'place',
      ['编号', '类型', '名称', '别名', '共有', '管护单位', 'attributes.ageingShare', 'attributes.note'],
      ['willow/wall', '设施', '文化墙', '红墙、老墙', '是', 'yifeng', '0.32', '新'],
    );
    expect(problems).toEqual([]);
    expect(command?.entries[0]?.facts).toEqual({
      kind: 'facility',
      name: '文化墙',
      aliases: ['红墙', '老墙'],
      shared: true,
      owner: 'yifeng',
      attributes: { ageingShare: 0.32, note: '新' },
    });
  });

  it('puts names apart, and keeps a team’s name', () => {
    const { command, personal, problems } = read(
      'responder',
      ['编号', '种类', '名称', '姓名', '电话', '地点', '技能'],
      ['wang', 'volunteer', '', '王芳', '13800138000', 'willow/g1', 'wiring, driving'],
      ['team', 'team', '益锋队', '', '', 'willow', ''],
    );
    expect(problems).toEqual([]);
    expect(JSON.stringify(command)).not.toMatch(/王芳|138/);
    expect(command?.entries[1]?.facts).toMatchObject({ name: '益锋队' });
    expect(personal).toEqual([
      { key: `${stream}#responder:wang`, subjects: ['wang'], data: { name: '王芳', phone: '13800138000' } },
    ]);
    expect(
      read('responder', ['id', 'type', 'name', 'place'], ['w', 'volunteer', '王芳', 'willow']).personal,
    ).toHaveLength(1);
  });

  it('says of each row what is wrong, and takes the others', () => {
    const result = read(
      'household',
      ['编号', '地点', '楼层', '楼曾'],
      ['h1', 'willow/g1/b1', '3', 'x'],
      ['h2', 'willow/g1/b9', '3', ''],
      ['h3', 'willow/g1/b1', new Date(Number.NaN), ''],
      ['h1', 'willow/g1/b1', '4', ''],
      ['H4', 'willow/g1/b1', '4', ''],
      ['', 'willow/g1/b1', '4', ''],
    );
    expect([result.rows, result.taken]).toEqual([6, 1]);
    expect(problemsOf(result)).toEqual([
      [1, '楼曾', 'REGISTRY_KEY'],
      [3, '地点', 'REGISTRY_UNKNOWN'],
      [4, '楼层', 'REGISTRY_VALUE'],
      [5, '编号', 'REGISTRY_TWICE'],
      [6, '编号', 'REGISTRY_VALUE'],
      [7, '编号', 'REGISTRY_VALUE'],
    ]);
    expect(result.problems[0]?.why.message).toContain('Did you mean "楼层"?');
  });

  it('a row that rests on a refused one is refused too, wherever it stands', () => {
    const result = read(
      'place',
      ['id', 'kind', 'name'],
      ['oak/g1/b1', 'building', 'b'],
      ['oak/g1', 'grid', 'g'],
      ['oak', 'castle', 'c'],
      ['elm/b1', 'building', 'b'],
      ['elm', 'community', 'e'],
    );
    expect(problemsOf(result)).toEqual([
      [2, 'id', 'REGISTRY_PARENT'],
      [3, 'id', 'REGISTRY_PARENT'],
      [4, 'kind', 'REGISTRY_VALUE'],
    ]);
    expect(result.command?.entries.map(({ id }) => id)).toEqual(['elm/b1', 'elm']);
  });

  it('a personal field of the wrong form is named by its heading', () => {
    const result = read('resident', ['编号', '户编号', '出生日期'], ['liu', 'h9', '1933年2月30日']);
    expect(problemsOf(result)).toEqual([[2, '出生日期', 'REGISTRY_VALUE']]);
  });

  it('a heading that programs give a meaning of its own is only unknown', () => {
    const result = read('household', ['编号', '地点', '__proto__', 'constructor'], ['h1', 'willow', 'x', 'y']);
    expect(problemsOf(result).map(([row, column]) => [row, column])).toEqual([
      [1, '__proto__'],
      [1, 'constructor'],
    ]);
    expect(result.taken).toBe(1);
  });

  it('without a sound row there is nothing to add', () => {
    expect(read('household', ['编号'], ['h1']).command).toBeUndefined();
  });
});

describe('a registry as a table', () => {
  const consent = { by: 'liu', on: '2026-03-01', form: 'written' } as const;
  const entries = [
    ...places,
    entry('unit', 'yifeng', { name: '益锋队', type: 'team', members: ['a', 'b'] }),
    entry('household', 'h1', { place: 'willow/g1/b1', floor: 3, room: '302' }, '2026-01-01', '2026-12-31'),
    entry('household', 'h2', { place: 'willow/g1/b1' }),
    entry('resident', 'liu', { household: 'h1', reach: 'none' }),
    entry('proxy', 'p1', { resident: 'liu', holder: 'min', relation: 'daughter', consent }),
    entry('passage', 'k1', { between: ['willow/g1', 'willow'], checkpoint: true }),
    entry('responder', 'team', { type: 'team', name: '队', place: 'willow', skills: ['wiring'] }),
  ];
  const state = having(...entries);
  const record = {
    key: `${stream}#resident:liu`,
    subjects: ['liu'],
    data: { name: '刘奶奶', born: '1933-05-01', care: ['lives-alone'] },
  };
  const registry = withPersonal(registryOn(state, '2026-03-02'), [record]);

  it.each(['place', 'unit', 'household', 'resident', 'proxy', 'passage', 'responder'] as const)(
    '%s reads back as it was, in both languages',
    (kind) => {
      const beneath = entries.slice(
        0,
        entries.findIndex((each) => each.kind === kind),
      );
      for (const locale of ['zh-CN', 'en'] as const) {
        const table = writeTable(registry, kind, { locale, personal: true });
        const back = readTable(table, {
          kind,
          state: beneath.length === 0 ? registryDecider.initial : having(...beneath),
          stream,
          from: '2020-01-01',
        });
        expect(back.problems.map(({ why }) => why.message)).toEqual([]);
        const again = having(...beneath, ...(back.command?.entries ?? []));
        expect(withPersonal(registryOn(again, '2026-03-02'), back.personal).all(kind)).toEqual(registry.all(kind));
      }
    },
  );

  it('leaves names out unless told', () => {
    expect(JSON.stringify(writeTable(registry, 'resident'))).not.toMatch(/刘奶奶|1933|lives-alone/);
    expect(writeTable(registry, 'resident', { personal: true }).columns).toEqual([
      '编号',
      '起始日期',
      '户编号',
      '联络方式',
      '姓名',
      '出生日期',
      '关爱类别',
    ]);
  });
});

describe('ten thousand households', () => {
  it('are read, the three that are wrong named', () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [
      `h${at}`,
      at % 4000 === 3999 ? 'nowhere' : 'willow/g1/b1',
      String(at % 30),
    ]);
    rows.push(['h0', 'willow/g1/b1', '1']);
    const { taken, problems } = read('household', ['编号', '地点', '楼层'], ...rows);
    expect(taken).toBe(9998);
    expect(problems.map(({ row }) => row)).toEqual([4001, 8001, 10_002]);
  });
});
