import { describe, expect, it } from 'vitest';

import { en } from '../src/messages/en.ts';
import { en as explainEn } from '../src/messages/explain-en.ts';
import { zhCN as explainZhCN } from '../src/messages/explain-zh-CN.ts';
import { en as timelineEn } from '../src/timeline/messages/en.ts';
import { zhCN as timelineZhCN } from '../src/timeline/messages/zh-CN.ts';
import { baseZhCN as zhCN } from '../src/messages/base-zh-CN.ts';

const values = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted((a = '', b = '') => a.localeCompare(b));

const textIn = (catalogue: object, code: string) =>
  String(Object.entries(catalogue).find(([name]) => name === code)?.[1]);

const rooms = ['access', 'assembly', 'case', 'desk', 'ledger', 'registry', 'report', 'round', 'stream', 'topic'];
type Catalogues = readonly [name: string, english: object, chinese: object];
const catalogueOf = async (room: string): Promise<Catalogues> => [
  `errors of ${room}`,
  ((await import(`../src/${room}/messages/en.ts`)) as { en: object }).en,
  ((await import(`../src/${room}/messages/zh-CN.ts`)) as { zhCN: object }).zhCN,
];

const catalogues: readonly Catalogues[] = [
  ['errors', en, zhCN],
  ['explanations', explainEn, explainZhCN],
  ['timelines', timelineEn, timelineZhCN],
  ...(await Promise.all(rooms.map(catalogueOf))),
];

describe.each(catalogues)('the catalogues of %s', (_, english, chinese) => {
  it('know the same codes', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it.for(Object.keys(english))('name the same values for %s', (code) => {
    expect(values(textIn(chinese, code))).toEqual(values(textIn(english, code)));
  });
});
