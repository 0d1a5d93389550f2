import { describe, expect, it } from 'vitest';

import { lights, linli } from '../command-line.ts';

const files = {
  'lights.yaml': lights,
  'typo.yaml': lights.replace('plan: repair', 'plan: repiar'),
  'key.yaml': lights.replace('any: [路灯]', 'any: [路灯], anyy: [灯]'),
  'clash.yaml': lights.replace('id: lights', 'id: other').replace('en: Dark street light', 'en: Something else'),
  'wrong.yaml': lights.replace('category: pit, severity: emergency', 'category: pit, severity: routine'),
  'broken.yaml': 'id: [',
  'overlap.yaml': `id: overlap
version: 1.0.0
title: { zh-CN: 宠物, en: Pets }
from: 2026-01-01
plans: { visit: { title: { zh-CN: 上门, en: Visit }, steps: { visit: { title: { zh-CN: 上门, en: Visit }, limit: 3wd } } } }
categories:
  cat: { title: { zh-CN: 猫, en: Cat }, mentions: { any: [猫] }, lead: grid-worker, plan: visit }
  dog: { title: { zh-CN: 狗, en: Dog }, mentions: { any: [猫, 狗] }, lead: community-office, plan: visit }
`,
  'type.yaml': `${lights}rules:
  - name: deep
    conditions: { all: [{ fact: depth, operator: greaterThan, value: two }] }
    event: { type: rate, params: { severity: urgent } }
`,
};

describe('linli pack check', () => {
  it('says of a sound pack what it holds', async () => {
    const { code, stdout } = await linli(['pack', 'check', 'lights.yaml', '--lang', 'zh-CN'], { files });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ lights 1.2.0：7 条规则，2 个分类，2 个测试\n没有问题\n' });
  });

  it('checks the packs that come along, together', async () => {
    const { lines } = await linli(['pack', 'check', 'one-plus-three', 'neighbourhood']);
    expect(lines.slice(0, 2).map((line) => line.split(' ').slice(0, 2))).toEqual([
      ['✓', 'one-plus-three'],
      ['✓', 'neighbourhood'],
    ]);
  });

  it('warns of what an author will not have meant, with place, witness and page', async () => {
    const { code, stdout } = await linli(['pack', 'check', 'overlap.yaml'], { files });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /! overlap\/categories\/cat {2}CHECK_OVERLAP .*\{"text":"猫"\}.*docs\/findings\.md#check_overlap/,
    );
  });

  it('leaves out what is wrong in a pack that is only used', async () => {
    const { code, stdout } = await linli(['pack', 'check', 'lights.yaml', '--uses', 'overlap.yaml'], { files });
    expect({ code, last: stdout.split('\n').at(-2) }).toEqual({ code: 0, last: 'nothing to mend' });
  });

  it.each([['2026-02-30'], ['soon']])('%s is no day to check as of', async (day) => {
    const { code, stderr } = await linli(['pack', 'check', 'lights.yaml', '--on', day], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('an existing day such as 2026-09-30');
  });

  it('finds what is wrong in each pack, with place and next step', async () => {
    const { code, stdout } = await linli(['pack', 'check', 'typo.yaml', 'lights.yaml', 'key.yaml', 'broken.yaml'], {
      files,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('✓ lights 1.2.0:');
    expect(stdout).toContain('✗ typo.yaml#/categories/light/plan  PACK_PLAN  ');
    expect(stdout).toContain('Did you mean "lights/repair"?');
    expect(stdout).toContain('✗ key.yaml#/categories/light/mentions/anyy  PACK_KEY  ');
    expect(stdout).toContain('Did you mean "any"?');
    expect(stdout).toContain('✗ broken.yaml:1  PACK_YAML  ');
    expect(stdout).toContain('3 findings\n');
  });

  it('gives each finding the text that fits it, though core and rules share the code', async () => {
    const findings = (await linli(['pack', 'check', 'type.yaml', '--lang', 'zh-CN'], { files })).stdout;
    expect(findings).toMatch(/^✗ type\.yaml#\/rules\/0\/conditions\/all\/0\S* {2}PACK_TYPE {2}应为数；[^{}]*\n/);
  });

  it('finds what is wrong between packs', async () => {
    const { code, stdout } = await linli(['pack', 'check', 'lights.yaml', 'clash.yaml', '--json'], { files });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      packs: [{ id: 'lights' }],
      findings: [{ code: 'PACK_CLASH', path: 'clash.yaml#/categories/light', data: { pack: 'other' } }],
    });
  });

  it.each([['nowhere'], ['missing.yaml'], ['lights.txt']])('%s cannot be checked, which is misuse', async (name) => {
    const { code, stdout } = await linli(['pack', 'check', name], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});

describe('linli pack test', () => {
  it('runs the tests a pack brings along', async () => {
    const { code, lines } = await linli(['pack', 'test', 'lights.yaml'], { files });
    expect(lines[0]).toBe('Pack lights 1.2.0: 2 of 2 tests pass');
    expect(code).toBe(0);
  });

  it('shows what was expected and what came, and exits with 1', async () => {
    const { code, stdout } = await linli(['pack', 'test', 'wrong.yaml', '--lang', 'zh-CN'], { files });
    expect(code).toBe(1);
    expect(stdout).toContain('✗ 坑\n');
    expect(stdout).toContain('/tests/1/then/severity');
    expect(stdout).toMatch(/routine.*emergency/);
  });

  it('gives programs the report as data', async () => {
    const { code, stdout } = await linli(['pack', 'test', 'wrong.yaml', '--json'], { files });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      pack: { id: 'lights' },
      passed: false,
      failures: [{ code: 'TEST_EXPECTED', expected: 'routine', actual: 'emergency' }],
    });
  });

  it('says which small mistakes the tests would miss', async () => {
    const { code, stdout } = await linli(['pack', 'test', 'lights.yaml', '--mutations'], { files });
    expect(code).toBe(0);
    const [, noticed, tried] = /tests notice (\d+) of (\d+) small mistakes/.exec(stdout) ?? [];
    expect(Number(noticed)).toBeLessThan(Number(tried));
    expect(stdout).toContain('/plans/repair/steps/reply/limit  the limit "4wh" changed to ');
  });

  it('fails below the threshold, which asks for mistakes by itself', async () => {
    const low = await linli(['pack', 'test', 'lights.yaml', '--threshold', '99.5%', '--mutations', '10'], { files });
    expect(low.code).toBe(1);
    expect(low.stdout).toContain(' of 10 small mistakes');
    expect(low.lines.at(-1)).toBe('The tests notice fewer than 99.5 % of the mistakes.');
    expect((await linli(['pack', 'test', 'lights.yaml', '--threshold', '5'], { files })).code).toBe(0);
  });

  it('gives programs the mistakes as data', async () => {
    const { stdout } = await linli(['pack', 'test', 'lights.yaml', '--mutations', '--json'], { files });
    const { passed, mutations } = JSON.parse(stdout);
    expect(passed).toBe(true);
    expect(mutations.noticed + mutations.survivors.length).toBe(mutations.tried);
  });

  it('offers tests at the boundaries that can be put under tests as they are', async () => {
    const { code, stdout } = await linli(['pack', 'test', 'lights.yaml', '--boundaries'], { files });
    expect(code).toBe(0);
    const offered = stdout.slice(stdout.indexOf('# /'), stdout.indexOf('No test comes near'));
    const count = Number(/(\d+) cases at boundaries/.exec(stdout)?.[1]);
    expect(count).toBeGreaterThan(2);
    const more = lights + offered.replaceAll(/^/gm, '  ');
    expect((await linli(['pack', 'test', 'more.yaml'], { files: { 'more.yaml': more } })).lines[0]).toBe(
      `Pack lights 1.2.0: ${count + 2} of ${count + 2} tests pass`,
    );
  });

  it.each([
    ['--mutations=many', 'a whole number from 1 on'],
    ['--mutations=0', 'a whole number from 1 on'],
    ['--threshold=101', 'a percentage from 0 to 100'],
    ['--threshold=most', 'a percentage from 0 to 100'],
  ])('%s is misuse', async (option, expected) => {
    const { code, stderr } = await linli(['pack', 'test', 'lights.yaml', option], { files });
    expect(code).toBe(2);
    expect(stderr).toContain(`ARG_VALUE  ${option.split('=')[0]} cannot be`);
    expect(stderr).toContain(expected);
  });

  it('cannot test a pack that does not load', async () => {
    const { code, stderr } = await linli(['pack', 'test', 'typo.yaml'], { files });
    expect(code).toBe(2);
    expect(stderr).toContain('  PACK_PLAN  ');
  });
});
