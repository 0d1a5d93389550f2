import { decoratorNames, operatorTitles } from '@linli/rules/operators';
import { z } from 'zod';

import type { LocalisedText } from '../localised-text.ts';
import { codeSchema, slugSchema } from '../names.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import { condition, factDeclaration, rootCondition } from './conditions.ts';
import { choices, described } from './described.ts';
import type { JsonSchema } from './json-schema.ts';

type Titled = readonly [name: string, title: LocalisedText];

/** The parts that schemas refer to, with every name that is known to choose from. */
export function definitionsOf({
  roles,
  categories,
  plans,
  facts,
  operators,
}: Vocabulary): Readonly<Record<string, JsonSchema>> {
  const factTitles = Object.entries(facts).map(([name, declared]): Titled => {
    const title = typeof declared === 'string' ? undefined : declared.title;
    return [name, title ?? { 'zh-CN': name, en: name }];
  });
  const known = operatorTitles(operators).map(({ name, phrase }): Titled => [name, phrase]);
  const names = known.map(([name]) => name).join('|');
  const decorated = `^(?:(?:${decoratorNames.join('|')}):)+(?:${names})$`;
  return {
    title: {
      type: 'object',
      properties: {
        'zh-CN': described({ type: 'string', minLength: 1 }, 'zh-CN'),
        en: described({ type: 'string', minLength: 1 }, 'en'),
      },
      required: ['zh-CN', 'en'],
      additionalProperties: false,
      defaultSnippets: [{ label: 'zh-CN, en', body: { 'zh-CN': '$1', en: '$2' } }],
    },
    role: { anyOf: [choices(roles), { type: 'string', pattern: patternOf(slugSchema) }] },
    category: orOwn(
      [...categories].map(([code, { title }]): Titled => [code, title]),
      patternOf(codeSchema),
    ),
    plan: orOwn(
      [...plans].map(([id, { plan }]): Titled => [id, plan.title]),
      '^[a-z][a-z0-9/-]*$',
    ),
    fact: { anyOf: [choices(factTitles), { type: 'string', minLength: 1 }] },
    operator: { anyOf: [choices(known), { type: 'string', pattern: decorated }] },
    condition,
    conditions: rootCondition,
    declaration: factDeclaration,
  };
}

/** Names of other packs to choose from, or one of the pack's own. */
function orOwn(known: readonly Titled[], pattern: string | undefined): JsonSchema {
  const own = { type: 'string', pattern };
  return known.length === 0 ? own : { anyOf: [choices(known), own] };
}

/** The pattern of a name, as JSON Schema writes it. */
export function patternOf(schema: typeof slugSchema): string | undefined {
  return z.toJSONSchema(schema).pattern;
}
