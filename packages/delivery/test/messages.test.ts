import { expect, test } from 'vitest';

import { zhCN } from '@linli/delivery/zh-CN';

import { en } from '../src/messages/en.ts';

test('both catalogues have the same codes with the same values', () => {
  const shape = (catalogue: Readonly<Record<string, string>>) =>
    Object.entries(catalogue).map(([code, text]) => [code, (text.match(/\{\w+\}/g) ?? []).toSorted()]);
  expect(shape(zhCN)).toEqual(shape(en));
});
