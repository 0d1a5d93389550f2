import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder, lights, linli } from '../command-line.ts';

const core = import.meta.resolve('@linli/core');
const asCode = `import { definePack } from ${JSON.stringify(core)};
export default definePack({ id: 'code', version: '1.0.0', title: { 'zh-CN': '码', en: 'Code' }, from: '2026-01-01' });
`;
const asJson = JSON.stringify({
  id: 'json',
  version: '1.0.0',
  title: { 'zh-CN': '数', en: 'Data' },
  from: '2026-01-01',
});

/** The packs that decide, by the name they are asked for. */
async function packsOf(names: string, directory: string) {
  const { lines, stderr } = await linli(['triage', '-', '--json', '--packs', names], { directory, stdin: '路灯\n' });
  if (stderr !== '') return stderr;
  return JSON.parse(lines.at(-1) ?? '').summary.packs.map(({ id }: { id: string }) => id);
}

describe('packs', () => {
  it('are those that come along, unless told', async () => {
    const { lines } = await linli(['triage', '-', '--json'], { stdin: '路灯\n' });
    const { packs } = JSON.parse(lines.at(-1) ?? '').summary;
    expect(packs.map(({ id }: { id: string }) => id)).toEqual(['one-plus-three', 'neighbourhood']);
  });

  it.each([
    ['neighbourhood', ['neighbourhood']],
    ['@linli/pack-one-plus-three', ['one-plus-three']],
    ['neighbourhood,one-plus-three', ['neighbourhood', 'one-plus-three']],
    ['./lights.yaml, one-plus-three', ['lights', 'one-plus-three']],
    ['lights.yaml,pack.mjs,pack.json,pack.ts', ['lights', 'code', 'json', 'typed']],
    ['@town/pack-parks', ['parks']],
    ['linli-parks', ['parks']],
  ])('%s are found', async (names, ids) => {
    const files = { 'lights.yaml': lights, 'pack.mjs': asCode, 'pack.json': `\uFEFF${asJson}` };
    const directory = folder({ ...files, 'pack.ts': asCode.replace("'code'", "'typed' as string") });
    for (const name of ['@town/pack-parks', 'linli-parks']) {
      const installed = join(directory, 'node_modules', name);
      mkdirSync(installed, { recursive: true });
      writeFileSync(join(installed, 'package.json'), JSON.stringify({ name, type: 'module', exports: './index.js' }));
      writeFileSync(join(installed, 'index.js'), asCode.replace("'code'", "'parks'"));
    }
    expect(await packsOf(names, directory)).toEqual(ids);
  });

  it('as data may use the names of the packs beside them', async () => {
    const uses = `{"id":"b","version":"1.0.0","title":{"zh-CN":"乙","en":"B"},"from":"2026-01-01",
      "rules":[{"name":"x","conditions":{"all":[{"fact":"text","operator":"mentionsAny","value":["x"]}]},
        "event":{"type":"classify","params":{"category":"light"}}}]}`;
    const directory = folder({ 'b.json': uses, 'lights.yaml': lights });
    expect(await packsOf('lights.yaml,b.json', directory)).toEqual(['lights', 'b']);
    expect(await packsOf('b.json', directory)).toContain('PACK_CATEGORY');
  });

  it('bring along the pack they extend', async () => {
    const directory = folder({ 'mine.json': asJson.replace('{', '{"extends":"one-plus-three",') });
    expect(await packsOf('mine.json', directory)).toEqual(['json']);
  });

  it.each([
    ['one-plus-tree', 'PACK_UNKNOWN', 'Did you mean "one-plus-three"?'],
    ['@linli/pack-neighborhood', 'PACK_UNKNOWN', 'Did you mean "@linli/pack-neighbourhood"?'],
    ['@city/nowhere', 'PACK_UNKNOWN', '"@city/nowhere"'],
    ['fs', 'PACK_UNKNOWN', '"fs"'],
    ['node:fs', 'PACK_UNKNOWN', '"node:fs"'],
    ['./lihgts.yaml', 'FILE_MISSING', 'Did you mean "lights.yaml"?'],
    ['./lights.toml', 'PACK_FILE', './lights.toml'],
    ['none.mjs', 'PACK_EXPORT', 'none.mjs'],
    ['throws.mjs', 'PACK_CODE', 'out of luck'],
    ['syntax.mjs', 'PACK_CODE', 'syntax.mjs'],
    ['refused.mjs', 'PACK_TYPE', 'refused.mjs#/version'],
    ['number.mjs', 'PACK_TYPE', 'number.mjs'],
    ['lights.yaml,newer.yaml', 'PACK_VERSIONS', '1.2.0, 2.0.0'],
    ['extends.json', 'PACK_EXTENDS', 'extends.json#/extends'],
  ])('%s is misuse: %s', async (names, code, text) => {
    const directory = folder({
      'lights.yaml': lights,
      'newer.yaml': lights.replace('version: 1.2.0', 'version: 2.0.0'),
      'extends.json': asJson.replace('{', '{"extends":"nowhere",'),
      'none.mjs': 'export const pack = 1;',
      'throws.mjs': 'throw new Error("out of luck\\n    at somewhere");',
      'syntax.mjs': 'export default {',
      'refused.mjs': asCode.replace('1.0.0', 'one'),
      'number.mjs': 'export default 7;',
    });
    const { code: exit, stderr, stdout } = await linli(['triage', '-', '--packs', names], { directory, stdin: 'x' });
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^linli: .*${code}  .+\\n$`));
    expect(stderr).toContain(text);
  });
});

describe('a neighbourhood', () => {
  const data = {
    name: '柳巷',
    places: [
      { id: 'w', kind: 'community', name: '柳巷社区' },
      { id: 'w/b3', kind: 'building', name: '3号楼', number: '3' },
    ],
    appointments: [{ role: 'municipal-department', holder: 'm', name: '区市政所', scope: 'w' }],
  };
  const triage = (content: string) =>
    linli(['triage', '-', '--packs', 'lights.yaml', '--neighbourhood', 'n.json'], {
      files: { 'n.json': content, 'lights.yaml': lights },
      stdin: '3号楼门口路灯不亮\n',
    });

  it('says who leads at the place the words name', async () => {
    expect((await triage(JSON.stringify(data))).lines[1]).toContain('区市政所');
  });

  it.each([
    [JSON.stringify({ ...data, appointments: [{ ...data.appointments[0], role: 'mayor' }] }), 'NEIGHBOURHOOD_ROLE'],
    [JSON.stringify({ ...data, plces: [] }), 'NEIGHBOURHOOD_KEY'],
    ['[]', 'NEIGHBOURHOOD_VALUE'],
    ['{"name": "a", "name": "b"}', 'DATA_DUPKEY'],
    ['{', 'DATA_JSON'],
  ])('such as %s is misuse: %s', async (content, code) => {
    const { code: exit, stderr } = await triage(content);
    expect(exit).toBe(2);
    expect(stderr).toContain(`  ${code}  `);
  });
});
