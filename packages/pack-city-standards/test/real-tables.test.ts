import { existsSync, readFileSync } from 'node:fs';

import { definePack } from '@linli/core';
import { checkPacks } from '@linli/core/check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { importCategories, importStandards, type ImportStandardsOptions, type TableRow } from '../src/index.ts';

const standards = new URL('../../../../shared/data/city-standards.csv', import.meta.url);
const hotline = new URL('../../../../shared/data/hotline-categories.csv', import.meta.url);

const edition = {
  city: { 'zh-CN': '运城市', en: 'Yuncheng' },
  from: '2026-01-01',
  source: { title: { 'zh-CN': '运城市立案结案标准', en: 'Standard of Yuncheng' } },
};
const options: ImportStandardsOptions = { ...edition, id: 'yuncheng' };

describe.skipIf(!existsSync(standards))('the 519 rows of one city (skipped without ../shared/data)', () => {
  const table = (): TableRow[] => parse(readFileSync(standards), { columns: true, bom: true });

  it('are each read or reported: 514 and 5', () => {
    const { rows, problems } = importStandards(table(), options);
    const left = problems.filter(({ severity }) => severity === 'error');
    expect([rows.length, left.length]).toEqual([514, 5]);
    const seen = new Set([...rows.map(({ row }) => row), ...left.map(({ data }) => data['row'])]);
    expect(seen.size).toBe(519);
    expect(left.map(({ code, data }) => `${code} ${String(data['text'])} ${String(data['choices'])}`)).toEqual([
      'STANDARDS_LIMIT 2紧急工作日 2d,2wd',
      'STANDARDS_LIMIT 1紧急工作日 1d,1wd',
      'STANDARDS_LIMIT 1紧急工作时制止 1h',
      'STANDARDS_LIMIT 2紧急工作日 2d,2wd',
      'STANDARDS_LIMIT 2紧急工作日 2d,2wd',
    ]);
  });

  it('are all read once somebody has said what three limits mean', () => {
    const limits = { '1紧急工作日': '1wd', '2紧急工作日': '2wd', '1紧急工作时制止': '1h' };
    const { rows, problems } = importStandards(table(), { ...options, limits });
    expect(rows).toHaveLength(519);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(190);
  });

  it('make a pack without findings', () => {
    expect(checkPacks([definePack(importStandards(table(), options).pack)])).toEqual([]);
  });
});

describe.skipIf(!existsSync(hotline))('the categories of a hotline (skipped without ../shared/data)', () => {
  it('are each taken or reported', () => {
    const table: TableRow[] = parse(readFileSync(hotline), { columns: ['code', 'name'], bom: true });
    const { pack, problems } = importCategories(table, { ...edition, id: 'hotline-list', lead: 'community-office' });
    const taken = Object.keys(definePack(pack).categories).length - 1;
    expect(taken + problems.length).toBe(table.length);
    expect(taken).toBeGreaterThan(190);
  });
});
