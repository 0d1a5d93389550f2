import type { PackRule } from '@linli/core';
import { stages } from '@linli/core/policy';
import type { FactCondition, RulesOptions } from '@linli/rules';

import { authorPath, isDefault } from '../author-path.ts';
import { conditionPlaces, isPredicate } from '../condition-places.ts';
import type { Setting } from '../setting.ts';
import type { Boundary } from './boundary.ts';
import { aroundNumber, withNumber } from './place-number.ts';

const sides = ['below', 'at', 'above'] as const;

/** Every number that a condition of the pack compares with, parameters included. */
export function numberBoundaries({ pack, policy, own }: Setting): Boundary[] {
  return stages.flatMap((stage) => {
    const { rules, options } = policy.ruleSets[stage];
    const asking = (rules as readonly PackRule[]).filter(
      (rule) => rule.meta.pack === pack.id && own.rule(rule) && !isDefault(rule),
    );
    return asking.flatMap((rule) =>
      conditionPlaces(rule.conditions)
        .filter(isPredicate)
        .flatMap(({ pointer, condition: { fact, operator, value } }) =>
          numbersOf(value, options).map((number): Boundary => ({
            path: authorPath(pack, rule, `${pointer}/value`),
            what: `${rule.name}: ${fact} ${operator} ${number}`,
            variations: ({ example }) =>
              aroundNumber(number, fact, isWhole(fact, options)).flatMap((near, at) => {
                const given = withNumber(example.given, fact, near, pack);
                return given === undefined ? [] : [{ side: sides[at] ?? 'at', value: near, given }];
              }),
            shows: (decided) => {
              const said = decided.every(({ run, value: near }) => run.stages[stage]?.facts[fact] === near);
              return said && new Set(decided.map(({ decision }) => decision.rules.includes(rule.name))).size === 2;
            },
          })),
        ),
    );
  });
}

/** The numbers a condition compares with; those of a parameter on all its days. */
function numbersOf(value: FactCondition['value'], { parameters = {} }: RulesOptions): number[] {
  const isParameter = typeof value === 'object' && value !== null && 'parameter' in value;
  const values = isParameter ? (parameters[String(value.parameter)] ?? []).map((dated) => dated.value) : [value];
  return [...new Set(values.flat())].filter((each) => typeof each === 'number');
}

function isWhole(fact: string, { facts }: RulesOptions): boolean {
  const declared = facts[fact];
  return typeof declared === 'object' && declared.integer === true;
}
