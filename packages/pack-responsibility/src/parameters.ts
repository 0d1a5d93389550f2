import type { PackInput } from '@linli/core';

const limit = (chinese: string, english: string, value: string, source = 'reference') => ({
  title: { 'zh-CN': chinese, en: english },
  unit: 'limit' as const,
  values: [{ value, source }],
});

/** Every figure of the pack, dated. */
export const parameters = {
  guidance: limit('自己办：给出指引', 'Own matter: guidance given', '1wd'),
  'ask-again': limit('自己办：回访是否办好', 'Own matter: asked again', '5wd'),
  help: limit('协助办：上门帮助', 'Assisted: help at the door', '1d'),
  agreement: limit('共同办：相关户商定', 'Joint: agreed among those concerned', '5wd'),
  'grid-layer': limit('网格层级：办结或上报', 'At the grid: done, or handed up', '2wd'),
  'community-layer': limit('社区层级：办结或上报', 'At the community: done, or handed up', '5wd'),
  'street-layer': limit('街道层级：办结', 'At the street: done', '15wd'),
  'promise-light': limit('承诺：天黑有灯', 'Promise: light after dark', '2d', 'promise'),
  'promise-help': limit('承诺：困难有人帮', 'Promise: help in hardship', '1d', 'promise'),
  'help-age': {
    title: { 'zh-CN': '多大年纪起协助办', en: 'Age from which one is helped' },
    unit: 'years',
    values: [{ value: 80, source: 'reference' }],
  },
} satisfies PackInput['parameters'];
