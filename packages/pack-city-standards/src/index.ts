import { definePack, type Pack } from '@linli/core';

import { importStandards } from './import/import-standards.ts';
import { referenceRows } from './reference/rows.ts';
import { namedRows, saidTests } from './reference/tests.ts';
import { referenceWords } from './reference/words.ts';

export { compareEditions, type EditionDifference } from './import/compare-editions.ts';
export { importCategories, type ImportCategoriesOptions, type ImportedCategories } from './import/import-categories.ts';
export { type ImportedStandards, importStandards } from './import/import-standards.ts';
export type { ImportStandardsOptions } from './import/options.ts';
export { describeProblem } from './import/problem.ts';
export type { ReadTableOptions } from './import/read-table.ts';
export type { StandardKind, StandardRow } from './import/standard-row.ts';
export type { Column, TableRow } from './import/table.ts';

const { pack, rows } = importStandards(referenceRows, {
  id: 'city-standards',
  city: { 'zh-CN': '运城市', en: 'Yuncheng' },
  from: '2026-01-01',
  source: {
    title: {
      'zh-CN': '运城市城市管理部件、事件立案结案标准',
      en: 'Yuncheng standard for filing and closing city-management cases',
    },
    reference: '大类代码加小类代码，如事件 0405 店外经营',
    note: {
      'zh-CN': '只收社区常见的十几类，条件从简；适用于运城市，其他城市数字不同，采用前请核对原表。',
      en: 'A dozen classes, their conditions shortened; holds in Yuncheng, other cities have other figures. Check before use.',
    },
  },
  roles: {
    市政公用服务中心: 'municipal-department',
    属地行政执法部门: 'urban-management',
    所属街办: 'street-office',
    派出所: 'police-station',
    消防救援部门: 'fire-station',
    供气中心: 'gas-company',
  },
  words: referenceWords,
  above: 0,
  severities: { 'event/05': 'emergency', 'event/04': 'urgent' },
});

const yields =
  'The reference classes of one city yield, by priority, to packs that know the matter; a city imports its own table.';

/**
 * The classes of one city's filing-and-closing standard that a neighbourhood meets most, with the limits of Yuncheng:
 * a reference pack, and what {@link importStandards} makes of a table. Another city imports its own.
 *
 * @example
 * ```ts
 * import { cityStandards } from '@linli/pack-city-standards';
 *
 * cityStandards.jurisdiction; // => '运城市'
 * cityStandards.parameters['event-04-05-1']?.values; // => [{ value: '2紧急工作时', source: 'standard' }]
 * cityStandards.plans['event-04-05-1']?.title['zh-CN']; // => '店外经营：货物或经营超出门窗'
 * ```
 */
export const cityStandards: Pack = definePack({
  ...pack,
  about: {
    'zh-CN': '立案结案标准的导入器，附运城市常见类别作参考。',
    en: 'Reads filing-and-closing standards; the common classes of Yuncheng for reference.',
  },
  allow: {
    CHECK_PACKS_DIFFER: {
      'one-plus-three': yields,
      neighbourhood: yields,
      'e-bike': yields,
      'street-order': yields,
    },
    CHECK_DEAD: { neighbourhood: yields, 'e-bike': yields },
  },
  tests: [...saidTests, ...namedRows(rows)],
});

export default cityStandards;
