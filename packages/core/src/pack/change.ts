import { z } from 'zod';

import { localisedTextSchema } from '../localised-text.ts';
import { codeSchema, slugSchema } from '../names.ts';
import { categorySchema } from './category.ts';
import { parameterSchema } from './parameter.ts';

const reason = localisedTextSchema.describe('why this community does it otherwise; shown to whoever asks');

/** What a pack does otherwise than the one it extends. */
export const changeSchema = z.union([
  z.strictObject({ parameter: slugSchema, values: parameterSchema.shape.values, reason }),
  z.strictObject({ category: codeSchema, set: categorySchema.omit({ title: true, about: true }).partial(), reason }),
  z.strictObject({ rule: z.string().min(1).max(128), off: z.literal(true), reason }),
  z.strictObject({ rule: z.string().min(1).max(128), priority: z.int().min(1).max(1000), reason }),
]);

/** One thing a pack does otherwise than the one it extends, and why. */
export type Change = Readonly<z.infer<typeof changeSchema>>;
