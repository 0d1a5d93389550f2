import { z } from 'zod';

import { checkedWith } from '../check.ts';
import { checkAppend, checkId, checkInstant } from './check-append.ts';
import { raise } from './raise.ts';
import type { OutgoingMessage, PersonalRecord, StreamEvent, Summary, Wake } from './stream-event.ts';

const text = z.string();
const count = z.int().min(0);
const anObject = z.record(text, z.unknown());

/** A value that is looked at and passed on as it is: a schema would make a copy, and lose keys such as `__proto__`. */
function kept<Kind>(what: string, schema: z.ZodType): z.ZodType<Kind> {
  return z.custom<Kind>((value) => schema.safeParse(value).success, { error: what });
}

const event = kept<StreamEvent>('a stream event', z.object({ type: text, at: text }));
const message = kept<OutgoingMessage>(
  'a message',
  z.object({ id: text, template: text, to: text, values: anObject, notBefore: z.optional(text) }),
);
const wake = kept<Wake>('a wake', z.object({ key: text, at: text, event, messages: z.optional(z.array(message)) }));
const summary = kept<Summary>(
  'a summary',
  z.object({
    kind: text,
    open: z.boolean(),
    dueAt: z.optional(text),
    labels: z.record(text, z.array(text)),
    data: anObject,
  }),
);
const record = kept<PersonalRecord>(
  'a personal record',
  z.object({ key: text, subjects: z.array(text), data: anObject }),
);

const entrySchema = z.discriminatedUnion('entry', [
  z.strictObject({ entry: z.literal('begin'), format: z.literal(1) }),
  z.strictObject({ entry: z.literal('forgotten'), subject: text, at: text }),
  z.strictObject({ entry: z.literal('personal'), record, recordedAt: text }),
  z.strictObject({
    entry: z.literal('event'),
    stream: text,
    version: count,
    recordedAt: text,
    event,
  }),
  z.strictObject({ entry: z.literal('summary'), stream: text, version: count, summary }),
  z.strictObject({ entry: z.literal('wake'), stream: text, wake }),
  z.strictObject({
    entry: z.literal('message'),
    message,
    state: z.enum(['waiting', 'sent', 'dead']),
    attempts: count,
    due: text,
    failure: z.exactOptional(text),
  }),
  z.strictObject({
    entry: z.literal('key'),
    key: text,
    digest: z.exactOptional(text),
    versions: z.array(count).readonly(),
  }),
  z.strictObject({ entry: z.literal('end'), entries: count }),
]);

/**
 * One value of a backup. They come in this order: begin, what was forgotten, personal records, events in the order of
 * their positions, summaries, wakes in the order given, messages oldest first, keys, end. Every store writes and reads
 * the same, so a tenant can move from one kind of store to another.
 */
export type BackupEntry = z.output<typeof entrySchema>;

/** Positions that an entry of each kind may not come before. */
const order: readonly BackupEntry['entry'][] = [
  'begin',
  'forgotten',
  'personal',
  'event',
  'summary',
  'wake',
  'message',
  'key',
  'end',
];

/**
 * Reads a backup entry by entry and refuses one that is damaged, cut off or out of order.
 *
 * @param values - what `Store.backup` gave
 * @throws LinliError `STORE_BACKUP` with the number of the entry, from 0
 *
 * @example
 * ```ts
 * import { readBackup } from '@linli/core/stream';
 *
 * const entries = [];
 * for await (const entry of readBackup([{ entry: 'begin', format: 1 }, { entry: 'end', entries: 1 }])) {
 *   entries.push(entry.entry);
 * }
 * entries; // => ['begin', 'end']
 * ```
 */
export async function* readBackup(
  values: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<BackupEntry, void, undefined> {
  const versions = new Map<string, number>();
  let entries = 0;
  let stage = -1;
  for await (const value of values) {
    const entry = checkedWith(raiseEntry(entries), entrySchema, value, { key: 'STORE_BACKUP', value: 'STORE_BACKUP' });
    const next = order.indexOf(entry.entry);
    if (stage === last || next < stage || (stage === -1) !== (entry.entry === 'begin'))
      throw refused(entries, reasons.order);
    if (entry.entry === 'event') {
      if (entry.version !== (versions.get(entry.stream) ?? 0) + 1) throw refused(entries, reasons.gap);
      versions.set(entry.stream, entry.version);
    }
    checkEntry(entry);
    if (entry.entry === 'end' && entry.entries !== entries) throw refused(entries, reasons.cut);
    stage = next;
    entries += 1;
    yield entry;
  }
  if (stage !== last) throw refused(entries, reasons.cut);
}

/** What a store would refuse to append, it refuses to restore. */
function checkEntry(entry: BackupEntry): void {
  const nothing = { expected: 0, events: [] };
  const at = '2000-01-01T00:00:00.000Z';
  switch (entry.entry) {
    case 'forgotten':
      checkId(entry.subject);
      return checkInstant(entry.at);
    case 'personal':
      return checkAppend('-', [{ stream: '-', ...nothing, personal: [entry.record] }], { at: entry.recordedAt });
    case 'event':
      return checkAppend('-', [{ stream: entry.stream, ...nothing }], { at: entry.recordedAt });
    case 'summary':
      return checkAppend('-', [{ stream: entry.stream, ...nothing, summary: entry.summary }], { at });
    case 'wake':
      return checkAppend('-', [{ stream: entry.stream, ...nothing, wakes: [entry.wake] }], { at });
    case 'message':
      return checkAppend('-', [{ stream: '-', ...nothing, messages: [entry.message] }], { at: entry.due });
    case 'key':
      return checkAppend('-', [], { at, key: entry.key });
    default:
  }
}

const last = order.length - 1;

const reasons = {
  order: { en: 'stands out of order.', 'zh-CN': '顺序不对。' },
  gap: { en: 'leaves out an event of its stream.', 'zh-CN': '漏掉了所在流的事件。' },
  cut: { en: 'shows that some are missing.', 'zh-CN': '表明有缺失。' },
} as const;

function refused(entry: number, reason: (typeof reasons)[keyof typeof reasons]) {
  return raise('STORE_BACKUP', { data: { entry, reason } });
}

/** Adds the number of the entry to what a check says. */
function raiseEntry(entry: number): typeof raise {
  return (code, details = {}) => {
    const { reason = { en: 'has a key that is not known.', 'zh-CN': '含有未知的键。' } } = details.data ?? {};
    return raise(code, { ...details, data: { ...details.data, entry, reason } });
  };
}
