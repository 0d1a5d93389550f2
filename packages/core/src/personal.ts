import type { z } from 'zod';

/** How far a field may travel: `personal` is masked wherever it leaves, `sensitive` needs a purpose as well (PIPL 28). */
export type Privacy = 'personal' | 'sensitive';

/** Marks a field as personal data; the mark is metadata of the schema, so a JSON Schema made from it shows it too. */
export function personal<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ ...schema.meta(), privacy: 'personal' satisfies Privacy });
}

/** Marks a field as sensitive personal data (health, finance, minors; PIPL art. 28). */
export function sensitive<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ ...schema.meta(), privacy: 'sensitive' satisfies Privacy });
}
