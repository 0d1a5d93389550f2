import type { z } from 'zod';

import type { Privacy } from '../personal.ts';

/** Which fields of a record are marked, by dotted path: `{ name: 'personal', care: 'sensitive', 'members.name': … }`. */
export type PrivacyMarks = ReadonlyMap<string, Privacy | 'open'>;

interface Definition {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
}

/**
 * Which fields of a record are personal or sensitive, as its schema marks them; the rest is open.
 *
 * @param schema - schema of an object whose fields were marked by `personal` and `sensitive`
 * @returns every field with its mark, by dotted path
 *
 * @example
 * ```ts
 * import { privacyOf } from '@linli/core/access';
 * import { personalSchemas } from '@linli/core/registry';
 *
 * [...privacyOf(personalSchemas.resident)];
 * // => [['name', 'personal'], ['born', 'personal'], ['phone', 'personal'], ['care', 'sensitive']]
 * ```
 */
export function privacyOf(schema: z.ZodType): PrivacyMarks {
  return new Map(marksOf(schema, ''));
}

function marksOf(schema: z.ZodType, path: string): readonly (readonly [string, Privacy | 'open'])[] {
  const mark = schema.meta()?.['privacy'];
  if (mark === 'personal' || mark === 'sensitive') return [[path, mark]];
  const { shape, element, innerType } = schema.def as unknown as Definition;
  const inner = innerType ?? element;
  if (inner !== undefined) return marksOf(inner, path);
  if (shape === undefined) return [[path, 'open']];
  return Object.entries(shape).flatMap(([name, field]) => marksOf(field, path === '' ? name : `${path}.${name}`));
}
