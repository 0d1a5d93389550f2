import { householdsThatAre, readTable, type RegistryState } from '@linli/core/registry';
import { describeProblems, exportEntries, importEntries, readFileTable } from '@linli/exchange';
import { expect, it } from 'vitest';

import { community } from './community.ts';

const at = '2026-03-02T09:00+08:00';
const stream = 'registry/lixin';
const from = '2026-03-01';
const fileOf = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

it('A06: households and residents come in from files; totals are those of the registry, and names can be forgotten', async () => {
  const { desk, store, tell, on, state } = await community([]);
  const buildings = fileOf(
    '编号,类型,名称,号数',
    ...Array.from({ length: 56 }, (_, b) => `lixin/g1/b${b + 1},楼栋,${b + 1}号楼,${b + 1}`),
  );
  const first = await importEntries(buildings, { kind: 'place', state: state(), stream, from });
  expect([first.taken, first.problems]).toEqual([56, []]);
  if (first.command !== undefined) await tell(first.command, at);

  const households = fileOf(
    '编号,地点,楼层,房号',
    ...Array.from({ length: 1621 }, (_, h) => `h${h + 1},lixin/g1/b${(h % 56) + 1},${(h % 6) + 1},${h + 1}`),
    'h1622,lixin/g1/b57,1,1',
    'h1,lixin/g1/b1,1,1',
  );
  const second = await importEntries(households, { kind: 'household', state: state(), stream, from });
  expect([second.rows, second.taken]).toEqual([1623, 1621]);
  expect(
    describeProblems(second.problems, 'zh-CN')
      .split('\n')
      .map((line) => line.split('：')[0]),
  ).toEqual(['第 1623 行“地点”', '第 1624 行“编号”']);
  if (second.command !== undefined) await tell(second.command, at);

  const residents = fileOf(
    '编号,户编号,姓名,出生日期',
    'grandmother,h1,孙桂兰,1954/1/15',
    'child,h1,孙小宝,2020年1月15日',
  );
  const third = await importEntries(residents, { kind: 'resident', state: state(), stream, from });
  if (third.command !== undefined) await tell(third.command, at);
  const { version } = await desk.state<RegistryState>(stream);
  await store.append('default', [{ stream, expected: version, events: [], personal: third.personal }], {
    at: new Date(at).toISOString(),
  });

  const registry = await on(
    '2026-03-02',
    third.personal.map(({ key }) => key),
  );
  expect(registry.all('household')).toHaveLength(1621);
  expect(registry.all('place').filter(({ kind }) => kind === 'building')).toHaveLength(56);
  expect(householdsThatAre(registry, ['grandparent-child']).map(({ household }) => household.id)).toEqual(['h1']);
  expect(JSON.stringify(await desk.history(stream))).not.toMatch(/孙桂兰|1954-01-15/);

  expect(await desk.forget('grandmother', { at, by: 'fang' })).toBe(1);
  const after = await on(
    '2026-03-02',
    third.personal.map(({ key }) => key),
  );
  expect(after.all('resident').map(({ personal }) => personal?.name)).toEqual([undefined, '孙小宝']);

  // What goes out comes back in: the same entries under the same ids.
  const table = await readFileTable(await exportEntries(registry, 'household', { format: 'xlsx' }));
  const again = readTable(table, { kind: 'household', state: state(), stream, from });
  expect([again.rows, again.taken, again.problems[0]?.why.code]).toEqual([1621, 0, 'REGISTRY_EXISTS']);
});
