import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { packOfGuide } from '../../tests/docs/guide-pack.ts';
import { tarballs } from './publish-stage.ts';
import { command, type Stage } from './stage.ts';

const program = `
import { createLinli, createNeighbourhood } from '@linli/core';
import neighbourhoodPack from '@linli/pack-neighbourhood';
import onePlusThree from '@linli/pack-one-plus-three';
import { chinaCalendar } from '@linli/time';

const linli = createLinli({
  packs: [onePlusThree, neighbourhoodPack],
  neighbourhood: createNeighbourhood({ name: 'Test', places: [{ id: 'test', kind: 'community', name: 'Test' }] }),
  calendar: chinaCalendar(),
});
const request = { id: 'r1', text: '3号楼坡道扶手断了', receivedAt: '2026-09-30T16:00+08:00' };
const { timeBoxes } = linli.triage(request, { at: '2026-09-30T16:00+08:00' });
console.log(JSON.stringify(Object.fromEntries(timeBoxes.map(({ step, dueAt }) => [step, dueAt]))));
`;
const expected = ['"make-safe":"2026-10-01T08:00:00.000Z"', '"resolve":"2026-10-10T08:00:00.000Z"'];

/** Without the workspace's tools, so that the machine's own Node runs what was installed. */
function machinePath(): string {
  const entries = (process.env['PATH'] ?? '').split(delimiter);
  return entries.filter((entry) => !entry.includes('node_modules')).join(delimiter);
}

/** Installs the tarballs into an empty folder with npm, and uses them there, as a user on plain Node would. */
export const installing: Stage = {
  name: 'packed packages work when installed',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'linli-install-'));
    try {
      const dependencies = Object.fromEntries([...tarballs()].map(([name, file]) => [name, `file:${file}`]));
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
      writeFileSync(join(folder, 'use.mjs'), program);
      writeFileSync(join(folder, 'pets.yaml'), packOfGuide('write-a-pack.md'));
      const shell = (line: string) => command(['bash', '-c', `cd "${folder}" && ${line}`], { PATH: machinePath() });
      const installed = await shell('npm install --no-audit --no-fund --loglevel=error');
      const used = await shell('node use.mjs');
      const asked = await shell('npx --no-install linli due 2026-09-30T16:00+08:00 1d+3wd --lang en');
      const tested = await shell('npx --no-install linli pack test pets.yaml --lang en');
      const results = [
        installed.status === 0,
        expected.every((part) => used.output.includes(part)),
        asked.status === 0 && asked.output.includes('2026-10-10 Sat 16:00'),
        tested.status === 0 && tested.output.includes('4 of 4 tests pass'),
      ];
      const output = [installed, used, asked, tested].map((outcome) => outcome.output).join('\n');
      return { passed: results.filter(Boolean).length, failed: results.filter((good) => !good).length, output };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
