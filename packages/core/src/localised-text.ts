import type { LocalisedText } from '@linli/errors';
import { z } from 'zod';

export type { LocalisedText } from '@linli/errors';

/** A text in both languages a reader may have: `{ 'zh-CN': '坡道', en: 'Ramp' }`. */
export const localisedTextSchema: z.ZodType<LocalisedText, LocalisedText> = z
  .strictObject({
    'zh-CN': z.string().min(1).describe('Chinese, for the people the request comes from and goes to'),
    en: z.string().min(1).describe('English, for developers'),
  })
  .describe('A text in Chinese and English');
