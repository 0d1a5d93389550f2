import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { run } from '@linli/cli';

import { packOfGuide } from './guide-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linli(...line: string[]): Promise<{ code: number; printed: string }> {
  const chunks: string[] = [];
  const sink = () => new Writable({ write: (chunk, _, done) => (chunks.push(String(chunk)), done()) });
  const code = await run(line, {
    stdin: Readable.from([]),
    stdout: sink(),
    stderr: sink(),
    env: { LANG: 'en_US.UTF-8' },
    directory: folder,
    now: () => new Date('2026-09-30T16:00+08:00'),
  });
  return { code, printed: chunks.join('') };
}

describe.each(['write-a-pack.md', 'write-a-pack.zh-CN.md'])('whoever follows docs/%s', (guide) => {
  beforeAll(() => writeFileSync(join(folder, 'pets.yaml'), packOfGuide(guide)));

  it('has a pack without findings', async () => {
    expect(await linli('pack', 'check', 'pets.yaml')).toMatchObject({ code: 0 });
  });

  it('sees its tests pass', async () => {
    const { code, printed } = await linli('pack', 'test', 'pets.yaml');
    expect(printed).toContain('4 of 4 tests pass');
    expect(code).toBe(0);
  });

  it('sees why a bite is an emergency', async () => {
    const { printed } = await linli('explain', '孩子被野狗咬伤了', '--packs', 'pets.yaml');
    expect(printed).toContain('Severity: emergency');
    expect(printed).toContain('mentions “咬伤”');
  });
});
