import { describe, expect, it } from 'vitest';

import { fixed, lights, linli } from '../command-line.ts';

const requests = [
  { id: 'r001', text: '路灯不亮', receivedAt: '2026-09-30T16:00+08:00' },
  { id: 'r002', text: '路面塌了', receivedAt: '2026-09-30T16:00+08:00' },
];
const files = { 'lights.yaml': lights, 'requests.jsonl': requests.map((each) => JSON.stringify(each)).join('\n') };
const explain = (...args: string[]) => linli(['explain', ...args, ...fixed], { files });

describe('linli explain', () => {
  it('prints the tree behind the decision on words given on the spot', async () => {
    const { code, stdout } = await explain('3号楼门口路灯不亮');
    expect(code).toBe(0);
    expect(stdout).toContain('Request text, decided as of 2026-09-30 16:05\n');
    expect(stdout).toContain('├─ Category: Dark street light (light)\n');
    expect(stdout).toContain('✓ mentions “路灯”\n');
    expect(stdout).toContain('├─ Repair: 3 working days, due 2026-10-10 16:05\n');
  });

  it('explains a request of a file, in Chinese', async () => {
    const { stdout } = await explain('requests.jsonl', '--id', 'r002', '--lang', 'zh-CN');
    expect(stdout).toMatch(/^诉求 r002.按 2026-09-30 16:05 的规则研判\n/);
    expect(stdout).toMatch(/事项分类.路面塌陷.pit.\n/);
    expect(stdout).toContain('截止 2026-10-01 16:00\n');
  });

  it('gives programs the tree as data', async () => {
    const { stdout } = await explain('requests.jsonl', '--id', 'r001', '--json');
    const tree = JSON.parse(stdout) as { code: string; children: { code: string }[] };
    expect(tree.code).toBe('EXPLAIN_DECISION');
    expect(tree.children.map(({ code }) => code)).toContain('EXPLAIN_CATEGORY');
  });

  it('needs no id where the file holds one request, on standard input as well', async () => {
    const { stdout } = await linli(['explain', '-', ...fixed], { files, stdin: '路灯不亮\n' });
    expect(stdout).toContain('Request line-1,');
  });

  it.each([
    [['requests.jsonl'], 'EXPLAIN_CHOICE', 'r001, r002'],
    [['requests.jsonl', '--id', 'r01'], 'EXPLAIN_ID', 'Did you mean "r001"?'],
    [['reqests.jsonl'], 'FILE_MISSING', 'Did you mean "requests.jsonl"?'],
    [['.'], 'FILE_DIRECTORY', '"."'],
  ])('does not guess what %j means: %s', async (args, code, text) => {
    const { code: exit, stderr } = await explain(...args);
    expect(exit).toBe(2);
    expect(stderr).toContain(`  ${code}  `);
    expect(stderr).toContain(text);
  });

  it('reports a request that cannot be decided as a finding', async () => {
    const { code, stdout, stderr } = await linli(['explain', 'bad.jsonl', ...fixed], {
      files: { ...files, 'bad.jsonl': '{"id":"x","text":"a","receivedAt":"2026-02-30T10:00Z"}' },
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^linli: bad\.jsonl:1#\/receivedAt {2}REQ_DATE {2}/);
  });

  it('does not let words draw branches or steer the terminal', async () => {
    const forged = '3号\u001B[2J楼\n└─ Category: forged 路灯不亮'.repeat(300);
    const { lines } = await explain(forged);
    expect(lines.filter((line) => line.startsWith('└─ Category'))).toEqual([]);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });
});
