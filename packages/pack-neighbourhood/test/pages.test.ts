import { readFileSync } from 'node:fs';

import { createLinli, type Pack, unknownNeighbourhood } from '@linli/core';
import { onePlusThree } from '@linli/pack-one-plus-three';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { neighbourhood } from '../src/index.ts';
import { categoryRows, parameterRows, planRows, sourceRows } from './pages/rows.ts';

const { vocabulary } = createLinli({
  packs: [onePlusThree, neighbourhood],
  neighbourhood: unknownNeighbourhood(),
  calendar: chinaCalendar(),
});

/** The rows of a page, without the blanks that align a table. */
function rowsOf(pack: Pack): Set<string> {
  const page = readFileSync(new URL(`../../../docs/packs/${pack.id}.md`, import.meta.url), 'utf8');
  return new Set(page.split('\n').map(tidy));
}

function tidy(line: string): string {
  return line.trim().replaceAll(/\s+/g, ' ');
}

describe.each([neighbourhood, onePlusThree])('the page of $id', (pack) => {
  const page = rowsOf(pack);
  const missing = (rows: readonly string[]) => rows.map(tidy).filter((line) => !page.has(line));

  it('has every category, with who leads and by what plan', () => {
    const rows = categoryRows(pack, (role) => vocabulary.roles.get(role)?.['zh-CN'] ?? role);
    expect(missing([...rows.values()].flat())).toEqual([]);
  });

  it('has every step of every plan', () => {
    expect(missing(planRows(pack))).toEqual([]);
  });

  it('has every figure, with its days and its source', () => {
    expect(missing(parameterRows(pack))).toEqual([]);
  });

  it('has every source, with how far it can be relied on', () => {
    expect(missing(sourceRows(pack))).toEqual([]);
  });

  it('has no category that the pack lost', () => {
    const named = [...page].flatMap((line) => /^\| `([a-z-]+\/[a-z-]+)` \|/.exec(line)?.[1] ?? []);
    expect(named.filter((code) => pack.categories[code] === undefined)).toEqual([]);
  });
});
