import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { command, type Stage } from './stage.ts';

/** A run of vitest, counted from its own report; a run that reports nothing has failed. */
export function tests(name: string, filters: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Stage {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'linli-vitest-'));
      const report = join(folder, 'report.json');
      const line = [
        'vitest',
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...filters,
      ];
      try {
        const { status, output } = await command(line, env);
        const { passed, failed } = counted(report);
        return { passed, failed: status !== 0 && failed === 0 ? 1 : failed, output };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function counted(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
