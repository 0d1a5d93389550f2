import { describe, expect, it } from 'vitest';

import type { Condition, FactDeclarations } from '@linli/rules';

import { Classes } from '../../src/evaluate/classes.ts';
import { ClauseWriter } from '../../src/evaluate/clauses.ts';
import type { Operand } from '../../src/logic/node.ts';
import { Resolver } from '../../src/logic/resolve.ts';
import { ask } from '../support/writing.ts';

const facts: FactDeclarations = { s: 'string', t: 'string', n: 'number', text: 'string', tags: 'string[]' };

/** The ways in which a condition holds: how many questions of each kind each of them asks. */
function waysOf(condition: Condition, { without = '' } = {}) {
  const conditions = { early: { all: [ask('s', 'equal', 'a')] } };
  const resolver = new Resolver({ facts, conditions }, undefined);
  const logic = resolver.resolve(condition);
  const operands = resolver.predicates.map(({ operand }) => operand).filter(({ fact }) => fact !== without);
  const constants = (operand: Operand) =>
    resolver.predicates.flatMap(({ shape, operand: of }) =>
      of === operand && shape?.kind === 'scalar' ? [shape] : [],
    );
  const classes = new Map(
    operands
      .filter((operand) => constants(operand).length > 0)
      .map((operand) => [
        operand,
        new Classes(
          constants(operand).flatMap((shape) => shape.constants),
          constants(operand).some(({ ordered }) => ordered),
        ),
      ]),
  );
  return new ClauseWriter(new Set(operands), classes)
    .waysOf(logic)
    .map(({ scalars, tokens, open }) => [scalars.length, tokens.length, open.length]);
}

const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);
const anyOf = (fact: string, count: number): Condition => ({
  any: Array.from({ length: count }, (_, at) => ask(fact, 'mentionsAny', [`${fact}${at}`])),
});
const asked = (fact: string, count: number): readonly Condition[] =>
  Array.from({ length: count }, (_, at) => ask(fact, 'startsWith', `${fact}${at}`));
const [scalar, token, open] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** However many ways there are, the answer is the same: these keep memory and time within bounds. */
describe('a condition is written as', () => {
  it.each<readonly [string, Condition, readonly (readonly number[])[]]>([
    ['one way, for a question that a table answers', ask('s', 'equal', 'a'), [scalar]],
    ['one way, for many such questions about one fact', { any: times(40, ask('s', 'equal', 'a')) }, [scalar]],
    [
      'one way, however such questions about one fact are nested',
      { all: [{ any: [ask('n', 'lessThan', 1), ask('n', 'greaterThan', 5)] }, { not: ask('n', 'equal', 7) }] },
      [scalar],
    ],
    [
      'one way, with a question for each fact',
      { all: [ask('s', 'equal', 'a'), ask('t', 'equal', 'b'), ask('n', 'greaterThan', 1)] },
      [[3, 0, 0]],
    ],
    [
      'one way, with one question for all that is asked of a fact here and there',
      { all: [ask('s', 'in', ['a', 'b']), ask('t', 'equal', 'b'), ask('s', 'notEqual', 'a')] },
      [[2, 0, 0]],
    ],
    ['one way, through its name', { all: [{ condition: 'early' }, ask('t', 'equal', 'b')] }, [[2, 0, 0]]],
    ['a way for each of several facts', { any: [ask('s', 'equal', 'a'), ask('t', 'equal', 'b')] }, [scalar, scalar]],
    [
      'a way for each, where not all of them may be',
      { not: { all: [ask('s', 'equal', 'a'), ask('t', 'equal', 'b')] } },
      [scalar, scalar],
    ],
    ['no way, where it cannot hold', { all: [ask('s', 'equal', 'a'), ask('s', 'equal', 'b')] }, []],
    [
      'no way, where a part of it cannot hold',
      {
        all: [
          ask('t', 'equal', 'a'),
          ask('text', 'mentionsAny', ['a']),
          { not: { any: [ask('s', 'isSet', true), ask('s', 'isSet', false)] } },
        ],
      },
      [],
    ],
    [
      'a way all the same, where a text may read as a number',
      { all: [ask('n', 'lessThan', 1), ask('t', 'equal', 'b'), ask('n', 'greaterThan', 1)] },
      [[2, 0, 0]],
    ],
    ['a way by its words', ask('text', 'mentionsAny', ['a', 'b']), [token]],
    ['a way by what is not in it', { not: ask('text', 'mentionsAny', ['a']) }, [token]],
    ['a way by one of its words, the rest to be asked', ask('text', 'mentionsAll', ['a', 'bc']), [[0, 1, 1]]],
    [
      'a way to be asked, where any of several words may be absent',
      { not: ask('text', 'mentionsAll', ['a', 'bc']) },
      [open],
    ],
    ['a way to be asked', ask('text', 'startsWith', 'a'), [open]],
    [
      'ways of which those come first that leave least to be asked',
      { any: [{ all: asked('text', 2) }, ask('text', 'startsWith', 'a'), ask('s', 'equal', 'a')] },
      [scalar, open, [0, 0, 2]],
    ],
    ['all ways of two choices', { all: [anyOf('text', 4), anyOf('tags', 8)] }, times(32, [0, 2, 0])],
    [
      'the ways of the one with fewer, where they are too many',
      { all: [anyOf('text', 6), anyOf('s', 7)] },
      times(6, [0, 1, 1]),
    ],
    [
      'as many ways as can be, those of small choices first',
      { all: [anyOf('text', 6), anyOf('s', 2), anyOf('t', 3)] },
      times(6, [0, 2, 1]),
    ],
    [
      'all ways of one choice, however many',
      { all: [anyOf('text', 40), ask('s', 'equal', 'a')] },
      times(40, [1, 1, 0]),
    ],
    [
      'all ways of two choices with up to 64 questions beside them',
      { all: [anyOf('text', 2), ...asked('s', 64)] },
      times(2, [0, 1, 64]),
    ],
    ['one way, with more questions beside a choice', { all: [anyOf('text', 2), ...asked('s', 65)] }, [[0, 0, 66]]],
    [
      'a way with eight questions about words, the rest to be asked',
      { all: Array.from({ length: 9 }, (_, at) => ask('text', 'mentionsAny', [`${at}`])) },
      [[0, 8, 1]],
    ],
    [
      'the ways that do not contradict each other',
      {
        all: [
          { any: [ask('s', 'equal', 'a'), ask('t', 'equal', 'a')] },
          { any: [ask('s', 'equal', 'b'), ask('t', 'equal', 'b')] },
        ],
      },
      times(2, [2, 0, 0]),
    ],
  ])('%s', (_, condition, expected) => {
    expect(waysOf(condition)).toEqual(expected);
  });

  it('a way to be asked, where its fact has no index', () => {
    expect(waysOf(ask('text', 'mentionsAny', ['a']), { without: 'text' })).toEqual([open]);
    expect(waysOf({ all: [ask('s', 'equal', 'a'), ask('n', 'equal', 1)] }, { without: 's' })).toEqual([[1, 0, 1]]);
  });
});
