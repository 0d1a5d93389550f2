import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { fixed, folder, lights } from './command-line.ts';

const bin = fileURLToPath(new URL('../src/linli.ts', import.meta.url));
const files = { 'lights.yaml': lights, 'requests.txt': '3号楼门口路灯不亮\n谢谢\n' };

function start(args: readonly string[]) {
  return spawn(process.execPath, [bin, ...args], {
    cwd: folder(files),
    env: { PATH: process.env['PATH'], LC_ALL: 'zh_CN.UTF-8' },
  });
}

async function finished(child: ReturnType<typeof start>) {
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...said };
}

describe('linli as a process', { timeout: 60_000 }, () => {
  it('decides a file in the language of the machine', async () => {
    const { code, stdout, stderr } = await finished(start(['triage', 'requests.txt', ...fixed]));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('已研判 2 条：已分类 1 条，未分类 1 条（50.0%）');
  });

  it('decides standard input', async () => {
    const child = start(['triage', '-', ...fixed, '--json']);
    child.stdin.end('{"id":"a","text":"路灯不亮"}\n');
    const { stdout } = await finished(child);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ request: 'a', category: { code: 'light' } });
  });

  it('ends with 2 and one line on misuse', async () => {
    const { code, stdout, stderr } = await finished(start(['triage', 'missing.txt']));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('linli: missing.txt  FILE_MISSING  没有文件“missing.txt”。请核对路径。\n');
  });

  it('stops in silence when nobody reads any more', async () => {
    const child = start(['triage', '-', ...fixed, '--json']);
    const lines = '{"text":"路灯不亮"}\n'.repeat(1000);
    let fed = 0;
    child.stdin.on('error', () => (fed = Infinity));
    const feed = (): void => {
      while (fed < 200 && child.stdin.write(lines)) fed += 1;
      if (fed < 200) child.stdin.once('drain', feed);
    };
    feed();
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
