import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { standardTemplates } from '@linli/delivery';

const core = new URL('../../core/src/', import.meta.url);
const sources = globSync('**/*.ts', { cwd: core }).map((file) => readFileSync(new URL(file, core), 'utf8'));
const sent = new Set(
  sources.flatMap((source) =>
    source
      .split('\n')
      .filter(
        (line) => /^\s*(?!\*).*\btemplate: '/.test(line) && !line.trimStart().startsWith('*') && !line.includes('/'),
      )
      .flatMap((line) =>
        [...(/template: (.*)/.exec(line)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(([, name]) => name),
      ),
  ),
);
const names = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted((one, other) => one.localeCompare(other));

describe('the standard templates', () => {
  it('have a text for every message that core sends by itself', () => {
    expect(sent.size).toBeGreaterThan(5);
    expect([...sent].filter((name) => !Object.hasOwn(standardTemplates, name ?? ''))).toEqual([]);
  });

  it.each(Object.entries(standardTemplates))('name the same values in both languages: %s', (_, { subject, text }) => {
    expect(names(subject['zh-CN'])).toEqual(names(subject.en));
    expect(names(text['zh-CN'])).toEqual(names(text.en));
  });
});
