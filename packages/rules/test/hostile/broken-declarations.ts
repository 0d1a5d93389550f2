import type { RulesOptions } from '@linli/rules';

/** Declarations that do not load, with code and place of what is wrong. */
export const brokenDeclarations: readonly (readonly [name: string, options: Partial<RulesOptions>, error: string])[] = [
  ['a fact of no known type', { facts: { a: 'text' as never } }, 'PACK_TYPE /facts/a'],
  [
    'a field of no known type',
    { facts: { a: { type: 'object', fields: { b: { type: 'text' as never } } } } },
    'PACK_TYPE /facts/a/fields/b',
  ],
  [
    'a fact called constructor',
    { facts: { constructor: 'string' } as never },
    'PACK_NAME_FORBIDDEN /facts/constructor',
  ],
  ['a fact every object has', { facts: { toString: 'string' } as never }, 'PACK_NAME_FORBIDDEN /facts/toString'],
  ['a parameter without values', { parameters: { limit: [] } }, 'PACK_EMPTY /parameters/limit'],
  [
    'a parameter with a value that is no number',
    { parameters: { limit: [{ value: Number.NaN }] } },
    'PACK_NUMBER /parameters/limit/0/value',
  ],
  [
    'a parameter with an impossible day',
    { parameters: { limit: [{ from: '2026-13-01', value: 1 }] } },
    'PACK_DATES /parameters/limit/0/from',
  ],
  [
    'a parameter with an unknown key',
    { parameters: { limit: [{ value: 1, unitl: '2026-01-01' } as never] } },
    'PACK_KEY /parameters/limit/0/unitl',
  ],
  [
    'a parameter with two values for a day',
    {
      parameters: {
        limit: [
          { until: '2026-01-31', value: 1 },
          { from: '2026-01-31', value: 2 },
        ],
      },
    },
    'PACK_DATES /parameters/limit/1',
  ],
  ['an operator with a colon in its name', { operators: [{ name: 'a:b' } as never] }, 'PACK_TYPE /operators/0/name'],
  [
    'an operator that takes a built-in name',
    { operators: [{ name: 'equal' } as never] },
    'PACK_NAME_FORBIDDEN /operators/0/name',
  ],
  [
    'an operator that takes a decorator’s name',
    { operators: [{ name: 'not' } as never] },
    'PACK_NAME_FORBIDDEN /operators/0/name',
  ],
  [
    'two operators of one name',
    { operators: [{ name: 'a' }, { name: 'a' }] as never },
    'PACK_NAME_FORBIDDEN /operators/1/name',
  ],
];
