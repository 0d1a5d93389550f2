import type { RulesOptions } from '@linli/rules';

import { ask, deep, inAll, inNot, leaf, nested, rule } from './writing.ts';

/** Rules that are too many, too deep or too long, with the code of what is wrong. */
export const tooMuch: readonly (readonly [
  name: string,
  rules: unknown,
  options: Partial<RulesOptions>,
  code: string,
])[] = [
  ['33 levels of all', [rule(nested(33, inAll))], {}, 'PACK_DEPTH'],
  ['1,000 levels of all', [rule(nested(1000, inAll))], {}, 'PACK_DEPTH'],
  ['50,000 levels of all', [rule(nested(50_000, inAll))], {}, 'PACK_DEPTH'],
  ['10,000 levels of not', [rule(nested(10_000, inNot))], {}, 'PACK_DEPTH'],
  ['a value 101 levels deep', [leaf(ask('loose', 'equal', nested(101, inNot), { path: 'a' }))], {}, 'PACK_DEPTH'],
  ['100,000 conditions', [rule({ any: Array.from({ length: 100_000 }, () => deep) })], {}, 'PACK_SIZE'],
  [
    '20,000 rules',
    Array.from({ length: 20_000 }, (_, at) => ({ ...rule({ all: [deep] }), name: `r${at}` })),
    {},
    'PACK_SIZE',
  ],
  ['50 MB of text', [leaf(ask('text', 'equal', 'a'.repeat(50_000_000)))], {}, 'PACK_SIZE'],
  [
    'a million values',
    [
      leaf(
        ask(
          'depth',
          'in',
          Array.from({ length: 1_000_001 }, () => 1),
        ),
      ),
    ],
    {},
    'PACK_SIZE',
  ],
  [
    'more rules than allowed',
    [rule({ all: [deep] }), { ...rule({ all: [deep] }), name: 's' }],
    { limits: { rules: 1 } },
    'PACK_SIZE',
  ],
  ['rules that are no list', { rules: [] }, {}, 'PACK_TYPE'],
];
