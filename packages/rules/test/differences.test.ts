import { Engine, type EngineResult } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';

import { compile, type FactDeclarations, type Rule, validate } from '@linli/rules';

// Where Linli differs from json-rules-engine on purpose: what that engine does, and what happens here instead.

const facts: FactDeclarations = { n: 'number', list: 'string[]', s: 'string', object: 'object' };
const event = { type: 't' };
const upstream = async (conditions: object, given: object, set?: (engine: Engine) => void): Promise<EngineResult> => {
  const engine = new Engine([{ name: 'r', conditions, event } as never], { allowUndefinedFacts: true });
  set?.(engine);
  return engine.run({ ...given });
};
const codeOf = (conditions: object, options: object = {}) =>
  validate([{ name: 'r', conditions, event }], { facts, ...options })[0]?.code;
const holds = (conditions: object, given: object, options: object = {}) =>
  compile([{ name: 'r', conditions, event } as Rule], { facts, ...options }).evaluate({ ...given }).length === 1;

describe('json-rules-engine, and Linli instead', () => {
  it.each(['all', 'any'])('fires on an empty %s; here it is refused', async (kind) => {
    expect((await upstream({ [kind]: [] }, {})).results).toHaveLength(1);
    expect(codeOf({ [kind]: [] })).toBe('PACK_EMPTY');
  });

  it('finds an unknown operator when it runs; here it is refused', async () => {
    const conditions = { all: [{ fact: 'n', operator: 'greatrThan', value: 1 }] };
    await expect(upstream(conditions, { n: 1 })).rejects.toThrow('Unknown operator');
    expect(codeOf(conditions)).toBe('PACK_OPERATOR');
  });

  it('takes an unknown fact for absent; here it is refused', async () => {
    const conditions = { not: { fact: 'm', operator: 'equal', value: 1 } };
    expect((await upstream(conditions, {})).results).toHaveLength(1);
    expect(codeOf(conditions)).toBe('PACK_FACT');
  });

  it('takes the any of all and any at one root; here it is refused', async () => {
    const conditions = {
      all: [{ fact: 'n', operator: 'equal', value: 1 }],
      any: [{ fact: 'n', operator: 'equal', value: 2 }],
    };
    expect((await upstream(conditions, { n: 2 })).results).toHaveLength(1);
    expect(codeOf(conditions)).toBe('PACK_AMBIGUOUS');
  });

  it('runs a circle of conditions until the stack is full; here it is refused', async () => {
    const loop = { all: [{ condition: 'loop' }] };
    await expect(upstream(loop, {}, (engine) => engine.setCondition('loop', loop))).rejects.toThrow(
      'Maximum call stack',
    );
    expect(codeOf(loop, { conditions: { loop } })).toBe('PACK_CYCLE');
  });

  it('throws where in has no list, or finds part of a text; here neither in nor notIn holds', async () => {
    const within = { all: [{ fact: 's', operator: 'in', value: { fact: 'list' } }] };
    const without = { all: [{ fact: 's', operator: 'notIn', value: { fact: 'list' } }] };
    await expect(upstream(within, { s: 'a' })).rejects.toThrow(TypeError);
    expect((await upstream(within, { s: 'a', list: 'abc' })).results).toHaveLength(1);
    for (const given of [{ s: 'a' }, { s: 'a', list: 'abc' }]) {
      expect([holds(within, given), holds(without, given)]).toEqual([false, false]);
    }
  });

  it('throws where someValue or everyValue has no list; here neither holds', async () => {
    for (const operator of ['someValue:equal', 'everyValue:equal']) {
      const conditions = { all: [{ fact: 's', operator, value: { fact: 'list' } }] };
      await expect(upstream(conditions, { s: 'a' })).rejects.toThrow(TypeError);
      expect(holds(conditions, { s: 'a' })).toBe(false);
    }
  });

  it('throws where an object refuses to become a number; here no ordering holds', async () => {
    const conditions = { all: [{ fact: 'n', operator: 'lessThan', value: 1 }] };
    const stubborn = { toString: 1, valueOf: 1 };
    await expect(upstream(conditions, { n: stubborn })).rejects.toThrow(TypeError);
    expect(holds(conditions, { n: stubborn })).toBe(false);
  });

  it('passes whatever an operator answers, alone; here only true counts', async () => {
    const conditions = { all: [{ fact: 'n', operator: 'one', value: 1 }] };
    expect(
      (await upstream(conditions, { n: 1 }, (engine) => engine.addOperator('one', () => 1 as never))).results,
    ).toHaveLength(1);
    const one = { name: 'one', accepts: ['number'], value: 'number', holds: () => 1, phrase: { 'zh-CN': '', en: '' } };
    expect(holds(conditions, { n: 1 }, { operators: [one] })).toBe(false);
  });

  it('follows JSONPath, inherited properties too; here only a plain path of own properties', async () => {
    const wild = { all: [{ fact: 'object', path: '$.a[*].b', operator: 'contains', value: 1 }] };
    expect((await upstream(wild, { object: { a: [{ b: 1 }] } })).results).toHaveLength(1);
    expect(codeOf(wild)).toBe('PACK_PATH_FORBIDDEN');
  });

  it('gives rules of one priority in the order in which they were done; here in the order of definition', async () => {
    const rules = [
      { name: 'slow', event, conditions: { all: [{ all: [{ all: [{ fact: 'n', operator: 'equal', value: 1 }] }] }] } },
      { name: 'fast', event, conditions: { all: [{ fact: 'n', operator: 'equal', value: 1 }] } },
    ];
    const { results } = await new Engine(rules).run({ n: 1 });
    expect(results.map((result) => result.name)).toEqual(['fast', 'slow']);
    expect(
      compile(rules, { facts })
        .evaluate({ n: 1 })
        .map((match) => match.rule.name),
    ).toEqual(['slow', 'fast']);
  });

  it('refuses priorities below one when they are added, and reads the rest as it can; here they are whole numbers from one', async () => {
    const rule = (priority: unknown) => ({
      name: 'r',
      event,
      priority,
      conditions: { all: [{ fact: 'n', operator: 'equal', value: 1 }] },
    });
    expect(new Engine([rule('7 or so') as never])).toBeInstanceOf(Engine);
    expect(validate([rule('7 or so')], { facts })[0]?.code).toBe('PACK_TYPE');
  });
});
