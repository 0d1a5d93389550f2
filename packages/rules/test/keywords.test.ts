import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type KeywordHit, Keywords } from '@linli/rules/keywords';

/** Every occurrence of every keyword, found one by one. */
function searched(words: readonly string[], text: string): readonly KeywordHit[] {
  const hits: KeywordHit[] = [];
  for (const keyword of new Set(words)) {
    for (let start = text.indexOf(keyword); start !== -1; start = text.indexOf(keyword, start + 1)) {
      hits.push({ keyword, start, end: start + keyword.length });
    }
  }
  return hits;
}

const sorted = (hits: readonly KeywordHit[]) => hits.toSorted((a, b) => a.end - b.end || a.start - b.start);

describe('keywords', () => {
  it.each<readonly [string, readonly string[], string, readonly (readonly [string, number, number])[]]>([
    ['nowhere', ['漏水'], '三楼停电', []],
    ['in no text', ['漏水'], '', []],
    ['in none at all', [], '三楼漏水', []],
    ['once', ['漏水'], '三楼漏水了', [['漏水', 2, 4]]],
    [
      'twice',
      ['水'],
      '水水',
      [
        ['水', 0, 1],
        ['水', 1, 2],
      ],
    ],
    [
      'one inside another',
      ['漏水', '水'],
      '漏水',
      [
        ['漏水', 0, 2],
        ['水', 1, 2],
      ],
    ],
    [
      'one as the start of another',
      ['漏', '漏水'],
      '漏水',
      [
        ['漏', 0, 1],
        ['漏水', 0, 2],
      ],
    ],
    [
      'overlapping',
      ['aba'],
      'ababa',
      [
        ['aba', 0, 3],
        ['aba', 2, 5],
      ],
    ],
    ['after a start that comes to nothing', ['abcd', 'bce'], 'abce', [['bce', 1, 4]]],
    [
      'after several such starts',
      ['aaab', 'aab', 'ab', 'b'],
      'aaaab',
      [
        ['aaab', 1, 5],
        ['aab', 2, 5],
        ['ab', 3, 5],
        ['b', 4, 5],
      ],
    ],
    [
      'beyond the basic plane',
      ['𠮷野', '𠮷'],
      '在𠮷野家',
      [
        ['𠮷', 1, 3],
        ['𠮷野', 1, 4],
      ],
    ],
    [
      'with characters that share a group of 32',
      ['ab', 'aB', 'a\u0082'],
      'aBab',
      [
        ['aB', 0, 2],
        ['ab', 2, 4],
      ],
    ],
  ])('are found %s', (_, words, text, expected) => {
    const hits = new Keywords(words).find(text);
    expect(hits.map(({ keyword, start, end }) => [keyword, start, end])).toEqual(expected);
  });

  it('are found wherever a search for each one finds them', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'b', '水', '漏', '𠮷'), minLength: 1, maxLength: 5 }),
      { maxLength: 30 },
    );
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '水', '漏', '𠮷'), maxLength: 60 });
    fc.assert(
      fc.property(words, text, (all, given) => {
        expect(sorted(new Keywords(all).find(given))).toEqual(sorted(searched(all, given)));
      }),
      { numRuns: 500 },
    );
  });

  it('may be added after a search, as if they had always been there', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }), { maxLength: 5 }),
          { maxLength: 5 },
        ),
        (rounds) => {
          const keywords = new Keywords();
          const known: string[] = [];
          for (const words of rounds) {
            for (const word of words) keywords.add(word);
            known.push(...words);
            expect(sorted(keywords.find('abcabbacabacbb'))).toEqual(sorted(searched(known, 'abcabbacabacbb')));
          }
        },
      ),
    );
  });

  it('have the number of the first time they were added', () => {
    const keywords = new Keywords(['a', 'b']);
    expect([keywords.add('b'), keywords.add('c'), keywords.add('a')]).toEqual([1, 2, 0]);
    expect(keywords.words).toEqual(['a', 'b', 'c']);
    const found: (readonly [number, number])[] = [];
    keywords.each('cab', (number, end) => found.push([number, end]));
    expect(found).toEqual([
      [2, 1],
      [0, 2],
      [1, 3],
    ]);
  });

  it('may be thousands', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `词${at.toString(36)}`);
    const keywords = new Keywords(words);
    expect(sorted(keywords.find(`词a词3us词zzz`))).toEqual(sorted(searched(words, '词a词3us词zzz')));
    expect(keywords.find(words.join('')).length).toBeGreaterThanOrEqual(5000);
  });
});
