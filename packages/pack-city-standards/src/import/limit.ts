import { definePack, LinliError } from '@linli/core';

/** A limit that packs take as it stands, or what it may mean. */
export type LimitRead = { readonly limit: string } | { readonly choices?: readonly string[] };

/**
 * Whether a pack takes a text as a limit. What can mean more than one thing ("2紧急工作日"), or stands among words that
 * are none ("种植季节15工作日"), is not taken, and never guessed.
 *
 * @param text - the text of the cell
 */
export function readLimit(text: string): LimitRead {
  const limit = text.trim();
  const title = { 'zh-CN': '时限', en: 'Limit' };
  try {
    definePack({
      id: 'limit',
      version: '1.0.0',
      title,
      from: '2026-01-01',
      parameters: { limit: { title, unit: 'limit', values: [{ value: limit }] } },
    });
    return { limit };
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    const choices = error.cause instanceof LinliError ? error.cause.data['choices'] : undefined;
    return Array.isArray(choices) ? { choices: choices.map(String) } : {};
  }
}
