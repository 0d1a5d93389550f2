import { existsSync, readFileSync } from 'node:fs';

import { createLinli, unknownNeighbourhood } from '@linli/core';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { neighbourhood } from '../src/index.ts';

const file = new URL('../../../../shared/data/petition-titles.jsonl', import.meta.url);
const absent = !existsSync(file);

interface Title {
  readonly label: string;
  readonly text: string;
}

/** Titles of real messages to a province: most are none of a neighbourhood’s business, and must be left alone. */
describe.skipIf(absent)('six thousand real titles (skipped without ../shared/data)', () => {
  const titles = absent
    ? []
    : readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Title);
  const linli = createLinli({
    packs: [neighbourhood],
    neighbourhood: unknownNeighbourhood(),
    calendar: chinaCalendar(),
  });
  const decided = titles.map(({ label, text }, at) => ({
    label,
    decision: linli.triage({ id: `title-${at}`, text }, { at: '2026-09-30T16:00+08:00' }),
  }));

  function classifiedShare(label: string): number {
    const own = decided.filter((entry) => entry.label === label);
    return own.filter(({ decision }) => decision.category !== undefined).length / own.length;
  }

  it('about the environment and the town are mostly known', () => {
    expect(classifiedShare('环境保护')).toBeGreaterThan(0.65);
    expect(classifiedShare('城乡建设')).toBeGreaterThan(0.6);
  });

  it('about schools, work and hospitals mostly stay unclassified', () => {
    expect(classifiedShare('教育文体')).toBeLessThan(0.05);
    expect(classifiedShare('卫生计生')).toBeLessThan(0.1);
    expect(classifiedShare('劳动和社会保障')).toBeLessThan(0.15);
  });

  it('seldom tell of an emergency: letters are not written from a fire', () => {
    const emergencies = decided.filter(({ decision }) => decision.severity === 'emergency');
    expect(emergencies.length / decided.length).toBeLessThan(0.005);
  });
});
