import { checkPart, type Limit, type LimitPart, limitToString } from '../limit.ts';
import { parseLimit } from '../parse-limit.ts';
import { raise } from './errors.ts';

/**
 * Reads a limit of a single part.
 *
 * @throws TIME_LIMIT, TIME_LIMIT_AMBIGUOUS, TIME_LIMIT_WORDS, TIME_LIMIT_RANGE when it cannot be read
 * @throws TIME_LIMIT_PARTS when it has several parts, or none
 */
export function readSingleLimit(limit: Limit | string, path: string): LimitPart {
  const { parts } = typeof limit === 'string' ? parseLimit(limit) : limit;
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0) {
    throw raise('TIME_LIMIT_PARTS', { path, data: { limit: limitToString({ parts }), count: parts.length } });
  }
  return checkPart(part, limitToString({ parts }));
}
