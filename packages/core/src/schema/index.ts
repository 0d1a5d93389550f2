/**
 * JSON Schema of what people write by hand, for completion, hover and diagnostics in editors.
 *
 * @packageDocumentation
 */
import { z } from 'zod';

import { neighbourhoodSchema } from '../neighbourhood/schema.ts';
import type { Pack } from '../pack/pack.ts';
import { packSchema } from '../pack/pack-schema.ts';
import { packsInUse } from '../pack/packs-in-use.ts';
import { vocabularyOf } from '../pack/vocabulary.ts';
import { serviceRequestSchema } from '../request/service-request.ts';
import { completed } from './completed.ts';
import { definitionsOf } from './definitions.ts';
import type { JsonSchema } from './json-schema.ts';

export type { JsonSchema } from './json-schema.ts';

/** What names a schema offers besides the standard ones. */
export interface JsonSchemaOptions {
  /** Packs whose categories, roles, plans, facts and operators may be used. */
  readonly uses?: readonly Pack[];
}

/**
 * The JSON Schema of a pack (draft-07), for editors of JSON and YAML: which fields there are, what they mean in English
 * and Chinese, and which roles, facts, operators, severities there are to choose from. What a schema cannot say, such
 * as whether a plan is declared, `definePack` does.
 *
 * @param options - packs whose names are offered as well
 * @returns the schema, as plain JSON
 *
 * @example
 * ```ts
 * import { packJsonSchema } from '@linli/core/schema';
 *
 * const { $schema, required } = packJsonSchema();
 * $schema; // => 'http://json-schema.org/draft-07/schema#'
 * required; // => ['id', 'version', 'title', 'from']
 * ```
 */
export function packJsonSchema({ uses = [] }: JsonSchemaOptions = {}): JsonSchema {
  return documentOf(packSchema, 'Linli pack', uses);
}

/**
 * The JSON Schema of a neighbourhood: places, households, and who holds which role.
 *
 * @param options - packs whose roles are offered besides the standard ones
 * @returns the schema, as plain JSON
 *
 * @example
 * ```ts
 * import { neighbourhoodJsonSchema } from '@linli/core/schema';
 *
 * neighbourhoodJsonSchema()['required']; // => ['name', 'places']
 * ```
 */
export function neighbourhoodJsonSchema({ uses = [] }: JsonSchemaOptions = {}): JsonSchema {
  return documentOf(neighbourhoodSchema, 'Linli neighbourhood', uses);
}

/**
 * The JSON Schema of a request, one line of a `.jsonl` file.
 *
 * @returns the schema, as plain JSON
 *
 * @example
 * ```ts
 * import { requestJsonSchema } from '@linli/core/schema';
 *
 * requestJsonSchema()['required']; // => ['id', 'text']
 * ```
 */
export function requestJsonSchema(): JsonSchema {
  return documentOf(serviceRequestSchema, 'Linli request', []);
}

function documentOf(schema: z.ZodType, title: string, uses: readonly Pack[]): JsonSchema {
  const body = completed(plainSchema(schema), plainSchema(serviceRequestSchema));
  const used = new Set(referred(body));
  const known = definitionsOf(vocabularyOf(packsInUse(uses)));
  // A definition may refer to further ones.
  for (const name of used) for (const further of referred(known[name])) used.add(further);
  const needed = Object.entries(known).filter(([name]) => used.has(name));
  const whole = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...body,
    ...(needed.length > 0 && { definitions: Object.fromEntries(needed) }),
  };
  // A copy of its own: language services put what is referred to in the place of references.
  return JSON.parse(JSON.stringify(whole)) as JsonSchema;
}

function plainSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _schema, ...body } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return body;
}

function referred(schema: JsonSchema | undefined): string[] {
  return [...JSON.stringify(schema ?? {}).matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name = '']) => name);
}
