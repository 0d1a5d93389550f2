import type { LocalisedText } from '@linli/errors';

import { raise } from './raise.ts';
import type { Appending, AppendOptions } from './store.ts';
import type { OutgoingMessage, Summary, Wake } from './stream-event.ts';

/** The longest id, key or label value that a store takes, in UTF-16 units. */
export const longestId = 256;

/**
 * Refuses what no store could give back as it came: ids that are empty, too long or not well-formed, instants that do
 * not sort as text, two wakes under one key. Every store calls it before it writes.
 *
 * @throws LinliError `STORE_ID`, `STORE_INSTANT`, `STORE_WAKE`
 *
 * @example
 * ```ts
 * import { checkAppend } from '@linli/core/stream';
 *
 * try {
 *   checkAppend('willow', [{ stream: '', expected: 0, events: [] }], { at: '2026-09-30T08:00:00.000Z' });
 * } catch (error) {
 *   error.code; // => 'STORE_ID'
 * }
 * ```
 */
export function checkAppend(tenant: string, appendings: readonly Appending[], options: AppendOptions): void {
  checkId(tenant, names.tenant);
  checkInstant(options.at);
  if (options.key !== undefined) checkId(options.key, names.key);
  for (const { stream, wakes = [], summary, messages = [], personal = [] } of appendings) {
    checkId(stream, names.stream);
    checkWakes(stream, wakes);
    if (summary !== undefined) checkSummary(summary);
    messages.forEach(checkMessage);
    for (const { key, subjects } of personal) {
      checkId(key, names.personal);
      for (const subject of subjects) checkId(subject, names.subject);
    }
  }
}

function checkWakes(stream: string, wakes: readonly Wake[]): void {
  const keys = new Set<string>();
  for (const { key, at, messages = [] } of wakes) {
    checkId(key, names.wake);
    if (keys.has(key)) throw raise('STORE_WAKE', { data: { stream, key } });
    keys.add(key);
    checkInstant(at);
    messages.forEach(checkMessage);
  }
}

function checkSummary({ kind, dueAt, labels }: Summary): void {
  checkId(kind, names.label);
  if (dueAt !== undefined) checkInstant(dueAt);
  for (const [name, values] of Object.entries(labels)) {
    checkId(name, names.label);
    for (const value of values) checkId(value, names.label);
  }
}

function checkMessage({ id, notBefore }: OutgoingMessage): void {
  checkId(id, names.message);
  if (notBefore !== undefined) checkInstant(notBefore);
}

/** @throws LinliError `STORE_ID` where a store could not give the id back as it came */
export function checkId(id: string, what: LocalisedText = names.subject): void {
  const reason = reasonAgainst(id);
  if (reason !== undefined) {
    throw raise('STORE_ID', { data: { value: JSON.stringify(id.slice(0, 40)), what, reason } });
  }
}

function reasonAgainst(id: string): LocalisedText | undefined {
  if (id === '') return { en: 'it is empty.', 'zh-CN': '为空。' };
  if (id.length > longestId) return { en: 'it is too long.', 'zh-CN': '过长。' };
  if (id.includes('\0')) return { en: 'it holds a NUL character.', 'zh-CN': '含有 NUL 字符。' };
  if (halfCharacter.test(id)) return { en: 'it holds half a character.', 'zh-CN': '含有半个字符。' };
  return undefined;
}

const halfCharacter = /\p{Surrogate}/u;

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** @throws LinliError `STORE_INSTANT` where the text is not UTC with milliseconds and four digits of the year */
export function checkInstant(text: string): void {
  if (!instantForm.test(text) || Number.isNaN(Date.parse(text))) {
    throw raise('STORE_INSTANT', { data: { value: text.slice(0, 40) } });
  }
}

const names = {
  tenant: { en: 'id of a tenant', 'zh-CN': '租户编号' },
  key: { en: 'idempotency key', 'zh-CN': '幂等键' },
  stream: { en: 'id of a stream', 'zh-CN': '流编号' },
  wake: { en: 'key of a wake', 'zh-CN': '唤醒键' },
  label: { en: 'kind or label of a summary', 'zh-CN': '摘要类别或标签' },
  message: { en: 'id of a message', 'zh-CN': '消息编号' },
  personal: { en: 'key of a personal record', 'zh-CN': '个人记录键' },
  subject: { en: 'id of a subject', 'zh-CN': '当事人编号' },
} as const;
