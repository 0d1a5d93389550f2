import { describe, expect, it } from 'vitest';

import { fixed, lights, linli } from '../command-line.ts';

const files = { 'lights.yaml': lights, 'many.txt': '路灯不亮\n'.repeat(500) };
const terminal = { columns: 100 };
const cleared = '\r\u001B[K';
const drawings = (stderr: string) => stderr.split(cleared).filter((drawing) => drawing !== '');

describe('progress', () => {
  it('is drawn on standard error of a terminal while a long file is decided, and taken away after', async () => {
    const { stderr, stdout } = await linli(['triage', 'many.txt', ...fixed], { files, terminal, tick: 60 });
    expect(drawings(stderr).length).toBeGreaterThan(10);
    for (const drawing of drawings(stderr)) expect(drawing).toMatch(/^[█░]{24} {1,3}\d{1,3}% {2}\d+ decided$/u);
    expect(stderr.endsWith(cleared)).toBe(true);
    expect(stdout).not.toContain('█');
  });

  it('counts where the size of the whole is not known', async () => {
    const { stderr } = await linli(['triage', '-', ...fixed], {
      files,
      terminal,
      tick: 60,
      stdin: '路灯不亮\n'.repeat(9),
    });
    expect(drawings(stderr)[0]).toMatch(/^\d decided$/);
    expect(stderr.endsWith(cleared)).toBe(true);
  });

  it.each([
    ['where standard error is no terminal', [], { tick: 60 }],
    ['where rows run through the same terminal', ['--all'], { terminal, tick: 60 }],
    ['where it is done before anyone wonders', [], { terminal, tick: 0 }],
  ])('is left out %s', async (_, args, world) => {
    expect((await linli(['triage', 'many.txt', ...fixed, ...args], { files, ...world })).stderr).toBe('');
  });
});
