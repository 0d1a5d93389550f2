import { en, type SchemaText } from '../messages/schema-en.ts';
import { zhCN } from '../messages/schema-zh-CN.ts';
import type { JsonSchema, PartKind } from './json-schema.ts';

/** A schema with what editors show of it: English as its description, both languages as Markdown. */
export function described(schema: JsonSchema, text: SchemaText): JsonSchema {
  return { ...schema, description: en[text], markdownDescription: `${en[text]}\n\n${zhCN[text]}` };
}

/**
 * The text of a part: `rules.name` where the field of that parent has one of its own, else `name`; `rules.*` for an
 * entry of a list or map.
 *
 * @param path - names of the fields that lead to it, itself last
 * @param kind - alternatives need no text, their field has it
 * @param effect - the kind of effect that the field names, if it does
 */
export function textOf(path: readonly string[], kind: PartKind, effect: string | undefined): SchemaText | undefined {
  const [name = '', parent = ''] = path.toReversed();
  const keys: Readonly<Record<PartKind, readonly string[]>> = {
    field: effect === undefined ? [`${parent}.${name}`, name] : [`type.${effect}`],
    entry: [`${name}.*`],
    alternative: [],
  };
  return keys[kind].find((key): key is SchemaText => Object.hasOwn(en, key));
}

/** Names to choose from, each with what it means in both languages. */
export function choices(titles: Iterable<readonly [name: string, title: { 'zh-CN': string; en: string }]>): JsonSchema {
  const entries = [...titles];
  const descriptions = entries.map(([, title]) => `${title.en} · ${title['zh-CN']}`);
  return {
    type: 'string',
    enum: entries.map(([name]) => name),
    enumDescriptions: descriptions,
    markdownEnumDescriptions: descriptions,
  };
}
