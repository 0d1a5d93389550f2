import type { LocalisedText } from '@linli/errors';
import type { z } from 'zod';
import chinese from 'zod/v4/locales/zh-CN.js';

import { zhCN as ownReasons } from './messages/reasons-zh-CN.ts';

/** What a schema found wrong, in both languages: zod's own words, or ours where a schema says it in its own. */
export function reasonOf(issue: z.core.$ZodIssue): LocalisedText {
  const en = issue.message;
  const own = ownReasons[en];
  if (own !== undefined) return { 'zh-CN': own, en };
  const said = chinese().localeError(issue as z.core.$ZodRawIssue);
  return { 'zh-CN': (typeof said === 'string' ? said : said?.message) ?? en, en };
}
