import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';

import { linli } from './command-line.ts';

const names = [
  'triage',
  'explain',
  'due',
  'simulate',
  'report',
  'work',
  'pack new',
  'pack check',
  'pack test',
  'pack diff',
  'pack doc',
  'pack schema',
];

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await linli(['--help']);
    expect(code).toBe(0);
    for (const name of names) expect(stdout).toContain(`\n  ${name} `);
  });

  it.each(['en', 'zh-CN'])('fits 100 columns in %s, for the whole and for each command', async (lang) => {
    for (const name of ['', ...names]) {
      const { code, lines } = await linli([...name.split(' ').filter(Boolean), '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(lines.length).toBeGreaterThan(8);
      expect(lines.filter((line) => stringWidth(line) > 100)).toEqual([]);
    }
  });

  it('speaks the language of the machine unless told', async () => {
    const chinese = { LANG: 'zh_CN.UTF-8' };
    expect((await linli(['--help'], { env: chinese })).stdout).toContain('用法： linli 命令 [选项]');
    expect((await linli(['--help'], { env: { ...chinese, LC_ALL: 'C' } })).stdout).toContain('Usage: linli COMMAND');
    expect((await linli(['due', '-h', '--lang', 'en'], { env: chinese })).stdout).toContain('Usage: linli due START');
  });

  it('of a group lists its commands', async () => {
    expect((await linli(['pack', '--help'])).lines.filter((line) => /^ {2}[a-z]/.test(line))).toHaveLength(6);
  });

  it('is what misuse without any command gets', async () => {
    const { code, stdout } = await linli([]);
    expect({ code, helps: stdout.includes('triage FILE|-') }).toEqual({ code: 2, helps: true });
    expect((await linli(['pack'])).code).toBe(2);
  });

  it('names the version of the package', async () => {
    expect((await linli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

describe('arguments that mean nothing', () => {
  it.each([
    [['triag', 'x'], 'ARG_COMMAND', 'Did you mean "triage"?'],
    [['pack', 'chek', 'x'], 'ARG_COMMAND', 'Did you mean "pack check"?'],
    [['pakc', 'check'], 'ARG_COMMAND', 'Did you mean "pack check"?'],
    [['serve'], 'ARG_COMMAND', 'There is no command "serve". Run'],
    [['triage', 'x', '--pakcs', 'y'], 'ARG_OPTION', 'Did you mean --packs?'],
    [['due', '2026-09-30T16:00Z', '1d', '--packs', 'y'], 'ARG_OPTION', 'The command due has no option --packs.'],
    [['due', '2026-09-30T16:00Z', '1d', '-x'], 'ARG_OPTION', 'no option -x.'],
    [['triage', 'x', '--at'], 'ARG_NO_VALUE', '--at needs a value'],
    [['triage', 'x', '--at', '--all'], 'ARG_NO_VALUE', '--at needs a value'],
    [['triage', 'x', '--json=yes'], 'ARG_FLAG', '--json takes no value'],
    [['triage'], 'ARG_MISSING', 'needs FILE|-'],
    [['due', '2026-09-30T16:00Z'], 'ARG_MISSING', 'needs LIMIT'],
    [['due', '2026-09-30T16:00Z', '1d', '3wd'], 'ARG_EXCESS', '"3wd"'],
    [['triage', 'x', '--lang', 'fr'], 'ARG_VALUE', '--lang cannot be "fr". Give zh-CN or en.'],
    [['triage', '-', '--width', '12'], 'ARG_VALUE', '--width cannot be "12"'],
    [['triage', '-', '--format', 'xml'], 'ARG_VALUE', '--format cannot be "xml". Give jsonl, csv or text.'],
    [['triage', '-', '--packs', 'a,,b'], 'ARG_VALUE', '--packs cannot be "a,,b"'],
    [['triage', '-', '--at', '2026-02-30T10:00+08:00'], 'ARG_VALUE', '--at cannot be "2026-02-30T10:00+08:00"'],
    [['triage', '-', '--at', '2026-09-30T10:00'], 'ARG_VALUE', 'an instant with zone'],
    [['due', 'tomorrow', '1d'], 'ARG_VALUE', 'START cannot be "tomorrow"'],
    [['due', '2026-09-30T16:00Z', '3foo'], 'TIME_LIMIT', '"3foo"'],
  ])('%j is misuse: %s', async (args, code, text) => {
    const english = await linli(args);
    expect({ code: english.code, stdout: english.stdout }).toEqual({ code: 2, stdout: '' });
    expect(english.stderr).toMatch(new RegExp(`^linli: ${code}  .+\\n$`));
    expect(english.stderr).toContain(text);

    const chinese = await linli(args, { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(chinese.stderr).toMatch(new RegExp(`^linli: ${code}  .*[\\u4e00-\\u9fff].*\\n$`));

    const json = await linli([...args, '--json']);
    const { error } = JSON.parse(json.stderr) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message).toContain(text);
  });
});
