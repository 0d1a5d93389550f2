import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { linli } from './command-line.ts';

const titles = fileURLToPath(new URL('../../../../shared/data/petition-titles.jsonl', import.meta.url));

describe('6,227 real titles', { timeout: 120_000 }, () => {
  it('are all decided, and counted by rule', async ({ skip }) => {
    skip(!existsSync(titles), 'the shared petition titles are not here');
    const at = ['--at', '2026-09-30T16:00+08:00'];
    const { code, lines } = await linli(['triage', titles, ...at, '--json']);
    expect(code).toBe(0);
    expect(lines).toHaveLength(6228);
    const { summary } = JSON.parse(lines.at(-1) ?? '');
    expect(summary).toMatchObject({ decided: 6227, refused: 0, ignoredFields: { label: 6227 } });
    const byRule = Object.values<number>(summary.byRule).reduce((sum, count) => sum + count, 0);
    expect(byRule).toBe(summary.classified);
    expect(summary.classified + summary.unclassified).toBe(6227);

    const short = await linli(['triage', titles, ...at]);
    expect(short.lines.filter((line) => /^line-\d+ /.test(line))).toHaveLength(20);
    expect(short.lines).toContain('The first 20 of 6227 decisions; --all shows every one.');
  });
});
