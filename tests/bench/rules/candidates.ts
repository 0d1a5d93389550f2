import { createRequire } from 'node:module';

import { ZenEngine } from '@gorules/zen-engine';
import { Engine, type EngineResult } from 'json-rules-engine';

import { type Condition, compile, type FactCondition, type Facts, type Match, type Rule } from '@linli/rules';

import type { Candidate } from './measure.ts';
import { facts } from './vocabulary.ts';

const jsonLogic: { apply(logic: unknown, data: unknown): unknown } = createRequire(import.meta.url)('json-logic-js');

/** All candidates, with the rules loaded; Linli first. Each answers with the rules that hold. */
export function candidatesFor(rules: readonly Rule[]): readonly Candidate<Facts>[] {
  return [linli(rules), closures(rules), logic(rules), zen(rules), upstream(rules)];
}

function linli(rules: readonly Rule[]): Candidate<Facts> {
  const ruleSet = compile(rules, { facts, limits: { conditions: 200_000 } });
  return { name: 'linli', answer: (request) => ruleSet.evaluate(request), said: matchesSaid };
}

/** The places of the rules that hold. */
function matchesSaid(answer: unknown): string {
  return (answer as readonly Match[]).map(({ event }) => event.params?.['at']).join(' ');
}

type Test = (request: Facts) => boolean;

/** One function for each condition, put together by hand. */
function closures(rules: readonly Rule[]): Candidate<Facts> {
  const tests = rules.map((rule) => ({ test: testOf(rule.conditions), event: rule.event }));
  return {
    name: 'closures by hand',
    answer: (request) => tests.filter(({ test }) => test(request)),
    said: matchesSaid,
  };
}

function testOf(condition: Condition): Test {
  if ('fact' in condition) return factTest(condition);
  if ('all' in condition) {
    const tests = condition.all.map(testOf);
    return (request) => tests.every((test) => test(request));
  }
  if ('any' in condition) {
    const tests = condition.any.map(testOf);
    return (request) => tests.some((test) => test(request));
  }
  if (!('not' in condition)) throw new TypeError('no named conditions here');
  const test = testOf(condition.not);
  return (request) => !test(request);
}

function factTest({ fact, operator, value }: FactCondition): Test {
  const wanted = Number(value);
  switch (operator) {
    case 'equal':
      return (request) => request[fact] === value;
    case 'in':
      return (request) => Array.isArray(value) && value.includes(request[fact]);
    case 'greaterThanInclusive':
      return (request) => Number(request[fact]) >= wanted;
    case 'greaterThan':
      return (request) => Number(request[fact]) > wanted;
    case 'lessThan':
      return (request) => Number(request[fact]) < wanted;
    default:
      throw new TypeError(operator);
  }
}

function logic(rules: readonly Rule[]): Candidate<Facts> {
  const conditions = rules.map((rule) => ({ condition: logicOf(rule.conditions), event: rule.event }));
  return {
    name: 'json-logic-js 2.0.5',
    answer: (request) => conditions.filter(({ condition }) => jsonLogic.apply(condition, request) === true),
    said: matchesSaid,
  };
}

const logicOperators: Readonly<Record<string, string>> = {
  equal: '===',
  in: 'in',
  greaterThanInclusive: '>=',
  greaterThan: '>',
  lessThan: '<',
};

function logicOf(condition: Condition): object {
  if ('fact' in condition) return { [logicOperators[condition.operator]!]: [{ var: condition.fact }, condition.value] };
  if ('all' in condition) return { and: condition.all.map(logicOf) };
  if ('any' in condition) return { or: condition.any.map(logicOf) };
  if (!('not' in condition)) throw new TypeError('no named conditions here');
  return { '!': [logicOf(condition.not)] };
}

/** A decision table that collects every row that holds; its native engine answers many requests at a time. */
function zen(rules: readonly Rule[]): Candidate<Facts> {
  const inputs = [{ id: 'i', name: 'condition' }];
  const outputs = [{ id: 'o', name: 'rule', field: 'at' }];
  const rows = rules.map((rule, at) => ({ _id: `r${at}`, i: expressionOf(rule.conditions), o: String(at) }));
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
      {
        id: 'table',
        name: 'table',
        type: 'decisionTableNode',
        position: { x: 1, y: 0 },
        content: { hitPolicy: 'collect', inputs, outputs, rules: rows },
      },
      { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  });
  return {
    name: '@gorules/zen-engine 0.54.0, 32 at a time',
    inFlight: 32,
    answer: (request) => decision.evaluate(request),
    said: (answer) =>
      (answer as { result: readonly { at: number }[] | null }).result?.map(({ at }) => at).join(' ') ?? '',
  };
}

const zenOperators: Readonly<Record<string, string>> = { ...logicOperators, equal: '==' };

function expressionOf(condition: Condition): string {
  if ('fact' in condition) {
    return `(${condition.fact} ${zenOperators[condition.operator]} ${JSON.stringify(condition.value)})`;
  }
  if ('all' in condition) return `(${condition.all.map(expressionOf).join(' and ')})`;
  if ('any' in condition) return `(${condition.any.map(expressionOf).join(' or ')})`;
  if (!('not' in condition)) throw new TypeError('no named conditions here');
  return `(not ${expressionOf(condition.not)})`;
}

function upstream(rules: readonly Rule[]): Candidate<Facts> {
  const engine = new Engine(JSON.parse(JSON.stringify(rules)));
  return {
    name: 'json-rules-engine 7.3.1',
    inFlight: 1,
    answer: (request) => engine.run({ ...request }),
    said: (answer) =>
      (answer as EngineResult).events
        .map(({ params }) => Number(params?.['at']))
        .toSorted((a, b) => a - b)
        .join(' '),
  };
}
