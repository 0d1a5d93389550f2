import type { Category, Mention } from '@linli/core';
import { describe, expect, it } from 'vitest';

import { neighbourhood } from '../src/index.ts';

const tree = Object.entries(neighbourhood.categories);
const leaves = tree.filter(([code]) => !tree.some(([other]) => other.startsWith(`${code}/`)));
const mentioned = tree.flatMap(([code, category]) =>
  mentionsOf(category).map((mention, at) => [`${code} ${at}`, mention] as const),
);

/** What a category says, or the nearest node above it. */
function inherited<Key extends keyof Category>(code: string, key: Key): Category[Key] | undefined {
  const own = neighbourhood.categories[code]?.[key];
  const above = code.lastIndexOf('/');
  return own ?? (above < 0 ? undefined : inherited(code.slice(0, above), key));
}

function mentionsOf({ mentions }: Category): Mention[] {
  return mentions === undefined ? [] : [mentions].flat();
}

function listsOf({ any, and }: Mention): string[][] {
  const lists = and ?? [];
  return [any, ...(lists.every((list) => typeof list === 'string') ? [lists] : lists)];
}

describe('the everyday tree', () => {
  it('has more than sixty leaves below more than sixteen branches', () => {
    expect(leaves.length).toBeGreaterThan(60);
    expect(tree.length - leaves.length).toBeGreaterThan(16);
  });

  it.each(leaves)('%s says how people name it, who leads, and by what plan', (code, category) => {
    expect(mentionsOf(category).length).toBeGreaterThan(0);
    expect(inherited(code, 'plan')).toBeDefined();
    expect(inherited(code, 'tier')).toBeDefined();
    expect(inherited(code, 'responsibility')).toBeDefined();
    expect(inherited(code, 'lead')).toBeDefined();
  });

  it.each(leaves)('%s falls back to somebody in the community where no company or department is known', (code) => {
    const near = new Set(['community-office', 'grid-worker', 'property-management']);
    expect([inherited(code, 'lead') ?? []].flat().some((role) => near.has(role))).toBe(true);
  });

  it('gives every category a name of its own, in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const titles = tree.map(([, { title }]) => title[language]);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  it('carries out every emergency by the emergency plan, and nothing milder by it', () => {
    const wrong = tree.filter(
      ([code]) => (inherited(code, 'severity') === 'emergency') !== (inherited(code, 'plan') === 'emergency'),
    );
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});

describe('the words of a category', () => {
  it.each(mentioned)('%s: no word is excluded by another', (_, mention) => {
    const dead = listsOf(mention)
      .flat()
      .filter((word) => mention.none?.some((excluded) => word.includes(excluded)));
    expect(dead).toEqual([]);
  });

  it.each(mentioned)('%s: words are written as texts are matched', (_, mention) => {
    const words = [...listsOf(mention).flat(), ...(mention.none ?? [])];
    expect(words.filter((word) => word.normalize('NFKC').toLowerCase() !== word)).toEqual([]);
  });
});

describe('the tests of the pack', () => {
  it('show every leaf at least once', () => {
    const shown = new Set(neighbourhood.tests.map(({ then }) => then.category));
    expect(leaves.map(([code]) => code).filter((code) => !shown.has(code))).toEqual([]);
  });
});
