import { type Limit, parseLimit } from '@linli/time';
import { z } from 'zod';

/** A limit in the options of a report: read once, where it is asked for. */
export const limitOption = z
  .string()
  .min(1)
  .max(64)
  .transform((text, context): Limit => {
    try {
      return parseLimit(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'expected a limit such as 72h, 15d or 3wd' });
      return z.NEVER;
    }
  });
