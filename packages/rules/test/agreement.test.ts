import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compile, referenceRules } from '@linli/rules';

import { givenFacts, ruleSets } from './support/arbitrary.ts';
import { specified } from './support/specification.ts';

const comparisons = Number(process.env['LINLI_COMPARISONS'] ?? 2000);
const seed = Number(process.env['LINLI_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const factsPerSet = 5;

describe('compiled rules, json-rules-engine and the specification', () => {
  it(`agree on ${comparisons} evaluations (LINLI_SEED=${seed})`, { timeout: 3_600_000 }, async () => {
    const situations = fc.array(givenFacts, { minLength: factsPerSet, maxLength: factsPerSet });
    const agreement = fc.asyncProperty(ruleSets, situations, async ({ rules, options }, all) => {
      const compiled = compile(rules, options);
      const reference = referenceRules(rules, options);
      for (const facts of all) {
        const expected = specified(rules, options, facts);
        expect(compiled.evaluate(facts).map((match) => match.rule.name)).toEqual(expected);
        expect((await reference.evaluate(facts)).map((match) => match.rule.name)).toEqual(expected);
        const explained = compiled.explain(facts).rules.filter((each) => each.matched);
        expect(explained.map((each) => each.rule.name).toSorted()).toEqual(expected.toSorted());
      }
    });
    await fc.assert(agreement, { numRuns: Math.ceil(comparisons / factsPerSet), seed });
  });
});
