import { z } from 'zod';

import { civilDateSchema } from '../../names.ts';
import { type EntryKind, entrySchemas, personalSchemas } from '../entry/kinds.ts';

/** The fields that a row of a kind may fill, with the schema of each; those of an inner object by dotted path. */
export function fieldsOf(kind: EntryKind): ReadonlyMap<string, z.ZodType> {
  const personal = Object.hasOwn(personalSchemas, kind)
    ? personalSchemas[kind as keyof typeof personalSchemas]
    : undefined;
  const own = flat(entrySchemas[kind], '');
  const apart = personal === undefined ? [] : flat(personal, 'personal.');
  return new Map<string, z.ZodType>([
    ['id', z.string()],
    ['from', civilDateSchema],
    ['until', civilDateSchema],
    ...own,
    ...apart,
  ]);
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

function flat(schema: z.ZodType, path: string): readonly (readonly [string, z.ZodType])[] {
  const { shape = {} } = unwrapped(schema);
  return Object.entries(shape).flatMap(([name, field]) =>
    unwrapped(field).shape === undefined ? [[`${path}${name}`, field] as const] : flat(field, `${path}${name}.`),
  );
}

function unwrapped(schema: z.ZodType): Definition {
  const definition = schema.def as unknown as Definition;
  return definition.innerType === undefined ? definition : unwrapped(definition.innerType);
}
