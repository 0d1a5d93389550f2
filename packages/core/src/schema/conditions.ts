import type { FactType } from '@linli/rules';

import { described } from './described.ts';
import type { JsonSchema } from './json-schema.ts';

const nested: JsonSchema = { $ref: '#/definitions/condition' };
const several: JsonSchema = { type: 'array', minItems: 1, items: nested };
const groups: Readonly<Record<string, JsonSchema>> = {
  all: described(several, 'all'),
  any: described(several, 'any'),
  not: described(nested, 'not'),
  condition: described({ type: 'string' }, 'condition'),
};
const notes: Readonly<Record<string, JsonSchema>> = {
  name: described({ type: 'string', maxLength: 200 }, 'name'),
  priority: described({ type: 'integer', minimum: 1 }, 'priority'),
};
const isGroup = Object.keys(groups).map((key) => ({ required: [key] }));

/** What stands at the root of a rule: a group of conditions. */
export const rootCondition: JsonSchema = {
  type: 'object',
  properties: { ...groups, ...notes },
  additionalProperties: false,
  oneOf: isGroup,
};

/** A group of conditions, or one question to one fact. */
export const condition: JsonSchema = {
  type: 'object',
  properties: {
    fact: described({ $ref: '#/definitions/fact' }, 'fact'),
    operator: described({ $ref: '#/definitions/operator' }, 'operator'),
    value: described({}, 'value'),
    path: described({ type: 'string', maxLength: 500 }, 'path'),
    params: described({ type: 'object' }, 'params'),
    ...groups,
    ...notes,
  },
  additionalProperties: false,
  oneOf: [{ required: ['fact', 'operator', 'value'] }, ...isGroup],
};

const factTypes: readonly FactType[] = [
  'string',
  'number',
  'boolean',
  'instant',
  'string[]',
  'number[]',
  'object',
  'object[]',
];
const factType: JsonSchema = { type: 'string', enum: factTypes };

/** A fact as a pack declares it: its type, or what more is known of it. */
export const factDeclaration: JsonSchema = {
  anyOf: [
    factType,
    {
      type: 'object',
      properties: {
        type: described(factType, 'facts.type'),
        title: described({ $ref: '#/definitions/title' }, 'title'),
        values: described({ type: 'array', items: { type: 'string' } }, 'facts.values'),
        minimum: described({ type: 'number' }, 'minimum'),
        maximum: described({ type: 'number' }, 'maximum'),
        integer: described({ type: 'boolean' }, 'integer'),
        personal: described({ type: 'boolean' }, 'personal'),
        fields: described({ type: 'object', additionalProperties: { $ref: '#/definitions/declaration' } }, 'fields'),
      },
      required: ['type'],
      additionalProperties: false,
    },
  ],
};
