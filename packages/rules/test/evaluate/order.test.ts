import { describe, expect, it } from 'vitest';

import { Classes } from '../../src/evaluate/classes.ts';
import type { Clause } from '../../src/evaluate/clauses.ts';
import { orderOf } from '../../src/evaluate/order.ts';
import type { Operand } from '../../src/logic/node.ts';
import type { TokenShape } from '../../src/logic/shape.ts';

const operand = (id: number): Operand => ({
  id,
  fact: `f${id}`,
  declaration: { type: 'string' },
  params: undefined,
  path: undefined,
  segments: undefined,
});
const [source, street, text] = [operand(0), operand(1), operand(2)];
/** Ten texts each, so 18 classes with those of other kinds. */
const letters = [...'abcdefghij'];
const classes = new Map([source, street].map((each) => [each, new Classes(letters, false)]));
const count = classes.get(source)!.count;

const scalar = (asked: Operand, ...spans: number[]) => ({ operand: asked, spans });
const words = (tokens: readonly string[], more: Partial<TokenShape> = {}, wanted = true) => ({
  operand: text,
  wanted,
  shape: { kind: 'tokens', source: 'words', tokens, none: false, exact: true, negated: false, ...more } as const,
});
const clause = (parts: Partial<Clause>): Clause => ({ scalars: [], tokens: [], open: [], ...parts });
const open = [{ node: {} as never, wanted: true }];

/** That they do changes no answer, but how many words of a row are zero. */
describe('clauses that the same values leave standing', () => {
  it.each<readonly [string, readonly Clause[], readonly number[]]>([
    [
      'lie side by side, in the order of their classes',
      [12, 10, 12, 11].map((at) => clause({ scalars: [scalar(source, at, at + 1)] })),
      [1, 3, 0, 2],
    ],
    [
      'go by fact first',
      [clause({ scalars: [scalar(street, 9, 10)] }), clause({ scalars: [scalar(source, 12, 13)] })],
      [1, 0],
    ],
    [
      'go by their narrowest question',
      [
        clause({ scalars: [scalar(source, 8, 12), scalar(street, 11, 12)] }),
        clause({ scalars: [scalar(source, 9, 10), scalar(street, 8, 16)] }),
        clause({ scalars: [scalar(street, 9, 10), scalar(source, 8, 12)] }),
      ],
      [1, 2, 0],
    ],
    [
      'go by the first of two that are equally narrow',
      [
        clause({ scalars: [scalar(street, 9, 10), scalar(source, 8, 9)] }),
        clause({ scalars: [scalar(source, 9, 10), scalar(street, 8, 9)] }),
      ],
      [1, 0],
    ],
    [
      'count every span of a question, and the last to its end',
      [
        clause({ scalars: [scalar(source, 8, 9, 10, 11), scalar(street, 11, 12)] }),
        clause({ scalars: [scalar(source, count - 1), scalar(street, 8, 10)] }),
        clause({ scalars: [scalar(source, 8), scalar(street, 8, 10)] }),
      ],
      [1, 2, 0],
    ],
    [
      'go by a word rather than by a class, and by the first of its words',
      [
        clause({ tokens: [words(['水'])], scalars: [scalar(source, 9, 10)] }),
        clause({ scalars: [scalar(street, 9, 10)] }),
        clause({ tokens: [words(['电', '水'])] }),
        clause({ tokens: [words(['水', '电'])] }),
      ],
      [1, 0, 3, 2],
    ],
    [
      'do not go by many words, nor by words that must be absent',
      [
        clause({ scalars: [scalar(source, 9, 10)], tokens: [words(Array.from({ length: 40 }, (_, at) => `w${at}`))] }),
        clause({ scalars: [scalar(source, 8, 9)], tokens: [words(['水'], { none: true })] }),
        clause({ scalars: [scalar(source, 7, 8)], tokens: [words(['电'], {}, false)] }),
      ],
      [2, 1, 0],
    ],
    [
      'come last where something is left to ask, and first where they go by nothing',
      [
        clause({ open, scalars: [scalar(source, 8, 9)] }),
        clause({ scalars: [scalar(street, 8, 9)] }),
        clause({ scalars: [scalar(source, 0)] }),
        clause({ open }),
      ],
      [2, 1, 3, 0],
    ],
  ])('%s', (_, clauses, expected) => {
    expect(orderOf(clauses, classes)).toEqual(expected);
  });
});
