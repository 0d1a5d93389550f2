import type { FactDeclarations } from '@linli/rules';

/** What the rules of these tests are about. */
export const facts: FactDeclarations = {
  text: 'string',
  source: { type: 'string', values: ['hotline', 'visit', 'diary'] },
  depth: 'number',
  night: 'boolean',
  at: 'instant',
  tags: { type: 'string[]', values: ['gas', 'water'] },
  sizes: 'number[]',
  phone: { type: 'string', personal: true },
  home: { type: 'object', fields: { floor: 'number', street: 'string' } },
  loose: 'object',
  people: { type: 'object[]', fields: { age: 'number' } },
};

export const ask = (fact: string, operator: string, value: unknown, more: object = {}) => ({
  fact,
  operator,
  value,
  ...more,
});
/** A condition without fault. */
export const deep = ask('depth', 'greaterThan', 2);
export const rule = (conditions: unknown, more: object = {}) => ({
  name: 'r',
  event: { type: 'tag' },
  conditions,
  ...more,
});
/** A rule of one condition. */
export const leaf = (condition: unknown) => rule({ all: [condition] });
/** A condition so many levels deep. */
export const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let condition: unknown = deep;
  for (let level = 0; level < levels; level += 1) condition = wrap(condition);
  return condition;
};
export const inAll = (inner: unknown) => ({ all: [inner] });
export const inNot = (inner: unknown) => ({ not: inner });
