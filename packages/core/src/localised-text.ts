import { z } from 'zod';

/** A text in both languages a reader may have. */
export const localisedTextSchema = z
  .strictObject({
    'zh-CN': z.string().min(1).describe('Chinese, for the people the request comes from and goes to'),
    en: z.string().min(1).describe('English, for developers'),
  })
  .describe('A text in Chinese and English');

/** A text in both languages a reader may have: `{ 'zh-CN': '坡道', en: 'Ramp' }`. */
export type LocalisedText = Readonly<z.infer<typeof localisedTextSchema>>;
