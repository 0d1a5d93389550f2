import type { LocalisedText } from '@linli/errors';

import { raise } from './raise.ts';

/**
 * The JSON text of what a store is to keep.
 *
 * @param value - plain JSON
 * @param what - what it is, for the error
 * @throws LinliError `STORE_VALUE` where it has no JSON text: a cycle, a bigint, a function
 *
 * @example
 * ```ts
 * import { jsonOf } from '@linli/core/stream';
 *
 * jsonOf({ type: 'noted', text: '\ud83d' }); // => '{"type":"noted","text":"\\ud83d"}'
 * ```
 */
export function jsonOf(value: object, what: LocalisedText = { en: 'value', 'zh-CN': '值' }): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch (cause) {
    throw raise('STORE_VALUE', { data: { what, reason: cause instanceof Error ? cause.message : '' }, cause });
  }
  if (text === undefined) throw raise('STORE_VALUE', { data: { what, reason: typeof value } });
  return text;
}
