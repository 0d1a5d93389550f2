import type { FactDeclarations } from '@linli/rules';

/** What the rules that are checked ask about. */
export const facts = {
  kind: { type: 'string', values: ['lift', 'drain', 'light'] },
  wet: 'boolean',
  depth: { type: 'number', minimum: 0 },
  floor: { type: 'number', minimum: 1, maximum: 3, integer: true },
  text: 'string',
  place: 'string',
  tags: 'string[]',
  at: 'instant',
  home: {
    type: 'object',
    fields: { floor: 'number', street: 'string', yard: { type: 'object', fields: { size: 'number' } } },
  },
  loose: 'object',
  people: { type: 'object[]', fields: { age: 'number' } },
  double: { type: 'number', derive: (read) => Number(read('depth')) * 2 },
  scaled: { type: 'number', derive: (_, { by = 1 }) => Number(by) },
} satisfies FactDeclarations;
