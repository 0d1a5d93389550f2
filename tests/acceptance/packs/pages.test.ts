import { existsSync, readFileSync } from 'node:fs';

import type { Pack } from '@linli/core';
import { cityStandards } from '@linli/pack-city-standards';
import { eBike } from '@linli/pack-e-bike';
import { hotline } from '@linli/pack-hotline';
import { responsibility } from '@linli/pack-responsibility';
import { streetOrder } from '@linli/pack-street-order';
import { whistle } from '@linli/pack-whistle';
import { formatLimit, parseLimit } from '@linli/time';
import { describe, expect, it } from 'vitest';

/** The rows of the pack's page, without the blanks that align a table. */
function linesOf({ id }: Pack): string[] {
  const page = new URL(`../../../docs/packs/${id}.md`, import.meta.url);
  if (!existsSync(page)) throw new Error(`${id} has no page`);
  return readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/g, ' '));
}

/** Whether a row names something, and says all of it. */
function has(lines: readonly string[], id: string, ...said: readonly string[]): boolean {
  return lines.some((line) => line.includes(`\`${id}\``) && said.every((text) => line.includes(text)));
}

describe.each([cityStandards, eBike, hotline, responsibility, streetOrder, whistle])('the page of $id', (pack) => {
  const lines = linesOf(pack);

  it('has every figure, with its value and source', () => {
    const rows = Object.entries(pack.parameters).flatMap(([id, { unit, values }]) =>
      values.map(({ value, source = '' }) => {
        const shown = unit === 'limit' ? formatLimit(parseLimit(String(value)), 'zh-CN') : String(value);
        return [id, unit === 'switch' ? '' : shown, `\`${source}\``] as const;
      }),
    );
    expect(rows.filter(([id, ...said]) => !has(lines, id, ...said))).toEqual([]);
  });

  it('has every source, with how far it can be relied on', () => {
    const rows = Object.entries(pack.sources).map(([id, { title, note }]) => [
      id,
      title['zh-CN'],
      note?.['zh-CN'] ?? '',
    ]);
    expect(rows.filter(([id = '', ...said]) => !has(lines, id, ...said))).toEqual([]);
  });

  it('has every category, plan, step and rule that somebody wrote', () => {
    const imported = pack.id === 'city-standards';
    const leaves = Object.keys(pack.categories).filter(
      (code) => !Object.keys(pack.categories).some((other) => other.startsWith(`${code}/`)),
    );
    const steps = Object.values(pack.plans).flatMap(({ steps: of }) => Object.keys(of));
    const written = imported ? [] : [...Object.keys(pack.plans), ...steps, ...pack.authored.map(({ name }) => name)];
    expect([...leaves, ...written].filter((id) => !has(lines, id))).toEqual([]);
  });
});
