/**
 * A JSON Schema, draft-07, which every language server reads, with `markdownDescription` and `enumDescriptions` that
 * editors show beside it.
 */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Whether something is a schema rather than a value. */
export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a part of a schema stands for: a field, an entry of a list or map in it, or one of its alternatives. */
export type PartKind = 'field' | 'entry' | 'alternative';

/** Makes a part of a schema anew, given the names of the fields that lead to it. */
export type Rewrite = (schema: JsonSchema, path: readonly string[], kind: PartKind) => JsonSchema;

/** A schema with all its parts made anew, the innermost first. */
export function rewritten(
  schema: JsonSchema,
  rewrite: Rewrite,
  path: readonly string[] = [],
  kind: PartKind = 'alternative',
): JsonSchema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [keyword, part(keyword, value, rewrite, path)]),
  );
  return rewrite(inner, path, kind);
}

function part(keyword: string, value: unknown, rewrite: Rewrite, path: readonly string[]): unknown {
  if (keyword === 'properties' && isSchema(value)) {
    const entries = Object.entries(value).map(([name, property]) => [
      name,
      isSchema(property) ? rewritten(property, rewrite, [...path, name], 'field') : property,
    ]);
    return Object.fromEntries(entries);
  }
  if ((keyword === 'items' || keyword === 'additionalProperties') && isSchema(value)) {
    return rewritten(value, rewrite, path, 'entry');
  }
  if ((keyword === 'anyOf' || keyword === 'oneOf' || keyword === 'allOf') && Array.isArray(value)) {
    return value.map((branch: unknown) => (isSchema(branch) ? rewritten(branch, rewrite, path) : branch));
  }
  return value;
}
