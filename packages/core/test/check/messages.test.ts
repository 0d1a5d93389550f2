import { readFileSync } from 'node:fs';

import { packCheckSeverities } from '@linli/core/check';
import { checkSeverities } from '@linli/rules/check';
import { describe, expect, it } from 'vitest';

import { en } from '../../src/pack/check/messages/en.ts';
import { zhCN } from '../../src/pack/check/messages/zh-CN.ts';

const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const page = readFileSync(new URL('../../../../docs/findings.md', import.meta.url), 'utf8');

describe('the texts of findings about packs', () => {
  it('know the same codes', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en));
  });

  it.each(Object.entries(en))('name the same values for %s', (code, text) => {
    const chinese = zhCN[code as keyof typeof zhCN];
    expect(new Set(values(chinese))).toEqual(new Set(values(text)));
  });
});

describe('the page about findings', () => {
  const sections = new Map(
    page.split(/^## /m).map((section) => [section.split('\n', 1)[0] ?? '', section.split('\n').slice(1).join('\n')]),
  );

  it.each(Object.keys({ ...checkSeverities, ...packCheckSeverities }))(
    'has a section for %s, in both languages',
    (code) => {
      expect(sections.get(code)).toMatch(/[a-z]{3}/);
      expect(sections.get(code)).toMatch(/\p{Script=Han}{3}/u);
    },
  );

  it('has no section for what is never found', () => {
    const known = new Set([...Object.keys({ ...checkSeverities, ...packCheckSeverities }), 'Refused']);
    expect([...sections.keys()].slice(1).filter((name) => !known.has(name))).toEqual([]);
  });
});
