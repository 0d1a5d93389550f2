import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';

import { fixed, lights, linli } from '../command-line.ts';

const requests = [
  { id: 'r1', text: '3号楼门口路灯不亮，晚上回家看不见路，老人摔了一跤', receivedAt: '2026-09-30T16:00+08:00' },
  { id: 'r2', text: '14-24门楼前塌了个坑', receivedAt: '2026-09-30T16:00+08:00' },
  { id: 'r3', text: '谢谢社区的同志', receivedAt: '2026-09-30T16:00+08:00' },
];
const files = { 'lights.yaml': lights, 'requests.jsonl': requests.map((each) => JSON.stringify(each)).join('\n') };
const triage = (...args: string[]) => linli(['triage', 'requests.jsonl', ...fixed, ...args], { files });

describe('the table of decisions', () => {
  it('shows in Chinese what was said, what it is, who does it and what is due when', async () => {
    const { code, stdout, stderr } = await triage('--lang', 'zh-CN', '--width', '90');
    expect(stdout).toBe(`\
编号  诉求                             事项分类  急缓  主办      时限
r1    3号楼门口路灯不亮，晚上回家看不  路灯不亮  一般  市政部门  首次答复 10-08 周四 11:00
      见路，老人摔了一跤                                         修复     10-10 周六 16:00
r2    14-24门楼前塌了个坑              路面塌陷  特急  住建部门  排险     10-01 周四 16:00
r3    谢谢社区的同志                   未分类    一般  —

已研判 3 条：已分类 2 条，未分类 1 条（33.3%）
急缓：特急 1，一般 2

  事项分类  条数  规则
  路灯不亮     1  lights/classify:light
  路面塌陷     1  lights/classify:pit

规则包：lights 1.2.0
`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('shows the same in English, in 100 columns where nothing else is known', async () => {
    const { lines } = await triage();
    expect(lines.slice(0, 5)).toEqual([
      'id  what was said         category          severity   lead              due',
      'r1  3号楼门口路灯不亮，   Dark street lig…  routine    municipal works…  First reply 10-08 Thu 11:00',
      '    晚上回家看不见路，…                                                  Repair      10-10 Sat 16:00',
      'r2  14-24门楼前塌了个坑   Sunken road       emergency  housing departm…  Make safe   10-01 Thu 16:00',
      'r3  谢谢社区的同志        unclassified      routine    —',
    ]);
  });

  it.each([80, 100, 160, 500])('never passes %i columns, Chinese characters counted as two', async (width) => {
    const long = { id: 'a-rather-long-identifier-of-a-request', text: '路灯👨‍👩‍👧坏了,'.repeat(40), receivedAt: 0 };
    const { lines } = await linli(['triage', '-', '--format', 'jsonl', ...fixed, '--width', String(width)], {
      files,
      stdin: JSON.stringify({ ...long, receivedAt: '2026-12-31T16:00+08:00' }),
    });
    const table = lines.slice(0, lines.indexOf(''));
    expect(table).toHaveLength(3);
    expect(Math.max(...table.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    expect(table[1]).toContain('2027-01-');
  });

  it('is as wide as the terminal, and coloured there', async () => {
    const { stdout, lines } = await linli(['triage', 'requests.jsonl', ...fixed], { files, terminal: { columns: 80 } });
    expect(stdout).toContain('\u001B[31memergency\u001B[39m');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
  });

  it.each([
    [{ NO_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{}, false, false],
  ])('with %j, on a terminal: %j, has colour: %j', async (env, terminal, colour) => {
    const world = { files, env, ...(terminal && { terminal: { columns: 100 } }) };
    const { stdout } = await linli(['triage', 'requests.jsonl', ...fixed], world);
    expect(stdout.includes('\u001B[')).toBe(colour);
  });
});

describe('a long list', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => `第${at + 1}盏路灯不亮`).join('\n');

  it('of 200 is printed whole', async () => {
    const { lines } = await linli(['triage', '-', ...fixed], { files, stdin: many(200) });
    expect(lines.filter((line) => line.startsWith('line-'))).toHaveLength(200);
  });

  it('of more shows its beginning and says how to see the rest', async () => {
    const { lines } = await linli(['triage', '-', ...fixed], { files, stdin: many(201) });
    expect(lines.filter((line) => line.startsWith('line-'))).toHaveLength(20);
    expect(lines).toContain('The first 20 of 201 decisions; --all shows every one.');
    expect(lines).toContain('201 decided: 201 classified, 0 unclassified (0.0%)');
  });

  it('shows every row with --all', async () => {
    const { lines } = await linli(['triage', '-', ...fixed, '--all'], { files, stdin: many(450) });
    expect(lines.filter((line) => line.startsWith('line-'))).toHaveLength(450);
  });
});

describe('words that would steer the terminal', () => {
  it('are shown, not obeyed', async () => {
    const text = '路灯\u001B[2J\u001B]0;pwned\u0007\u202E坏了\u0000\n第二行\u009B31m';
    const { stdout } = await linli(['triage', '-', ...fixed, '--width', '200'], {
      files,
      stdin: JSON.stringify({ id: 'r1', text }),
    });
    expect(stdout).toContain('路灯\\u001b[2J\\u001b]0;pwned\\u0007\\u202e坏了\\u0000 第二行\\u009b31m');
    expect(/[\p{Cc}\u202E]/u.test(stdout.replaceAll('\n', ''))).toBe(false);
  });

  it('are escaped in JSON too, and read back unchanged', async () => {
    const { lines } = await linli(['triage', '-', '--json', ...fixed], {
      files,
      stdin: JSON.stringify({ id: 'r1', text: '路灯坏了', nope: '\u009B31m' }),
    });
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});
