import { type Instant, epochOf } from '@linli/time';
import { z } from 'zod';

import { checked } from '../check.ts';
import { codeSchema } from '../names.ts';
import { personal } from '../personal.ts';
import { raise } from '../raise.ts';
import { reasonOf } from '../reason.ts';
import { channels } from './channel.ts';

/** Who a request comes from. */
export const requesterKinds = [
  'resident',
  'shop',
  'enterprise',
  'worker',
  'volunteer',
  'department',
  'sensor',
  'unknown',
] as const;

/** One kind of requester. */
export type RequesterKind = (typeof requesterKinds)[number];

/** The longest text a request may carry, in UTF-16 units: a page or ten; longer matter belongs in an attachment. */
export const longestRequestText = 20_000;

const requesterSchema = z.strictObject({
  kind: z.enum(requesterKinds).default('unknown'),
  resident: codeSchema.optional().describe('id of a known resident'),
  name: personal(z.string().max(100)).optional(),
  phone: personal(z.string().max(32)).optional(),
});

const attachmentSchema = z.strictObject({
  id: z.string().min(1).max(256),
  kind: z.enum(['photo', 'video', 'audio', 'document']),
});

/** What a request looks like from outside; `receivedAt` may also be a Date, milliseconds or a Temporal instant. */
export const serviceRequestSchema = z
  .strictObject({
    id: z
      .string()
      .min(1)
      .max(128)
      .regex(/^[\w.:#@-]+$/u, 'letters, digits and . : # @ _ - only')
      .refine((id) => !/^__|^\.+$/.test(id), 'a name that programs give a meaning of its own'),
    text: personal(z.string().max(longestRequestText)).describe('the original words, never edited'),
    channel: z.enum(channels).default('web'),
    receivedAt: z.unknown().optional().describe('instant: ISO 8601 with zone, epoch milliseconds, Date or Temporal'),
    requester: requesterSchema.default({ kind: 'unknown' }),
    place: codeSchema.optional().describe('id of a known place'),
    address: personal(z.string().max(500)).optional().describe('where, in the requester’s words'),
    attachments: z.array(attachmentSchema).max(100).default([]),
    facts: z.record(z.string().max(64), z.unknown()).default({}).describe('further facts that packs declare'),
  })
  .describe('What a resident, shop or worker brings');

/** What a caller hands in. */
export type ServiceRequestInput = Omit<z.input<typeof serviceRequestSchema>, 'receivedAt'> & {
  /** When it came in. Without it the instant of the decision counts. */
  readonly receivedAt?: Instant | string;
};

/** A request as the library works on it: checked, original words unedited, the instant as Date. */
export type ServiceRequest = Readonly<Omit<z.output<typeof serviceRequestSchema>, 'receivedAt'>> & {
  /** When it came in. */
  readonly receivedAt: Date;
};

const codes = { key: 'REQ_KEY', value: 'REQ_VALUE' } as const;

/**
 * Checks what came in and keeps the original words.
 *
 * @param input - untrusted data
 * @param at - the instant that counts where the request names none
 * @returns the request
 * @throws LinliError `REQ_LIMIT` for a text that is too long, `REQ_ID` for an unusable id, `REQ_DATE` for an instant
 *   that does not exist or has no zone, `REQ_KEY`, `REQ_VALUE` for the rest; `path` points to the place
 *
 * @example
 * ```ts
 * import { readServiceRequest } from '@linli/core';
 *
 * const request = readServiceRequest({ id: 'r1', text: '路灯不亮', receivedAt: '2026-09-30T16:00+08:00' }, 0);
 * request.receivedAt.toISOString(); // => '2026-09-30T08:00:00.000Z'
 * ```
 */
export function readServiceRequest(input: unknown, at: Instant): ServiceRequest {
  if (typeof input !== 'object' || input === null) {
    throw raise('REQ_VALUE', {
      path: '',
      data: { place: '/', reason: { 'zh-CN': '应为对象', en: 'expected an object' } },
    });
  }
  const { id, text, receivedAt } = input as Record<string, unknown>;
  if (typeof text === 'string' && text.length > longestRequestText) {
    throw raise('REQ_LIMIT', { path: '/text', data: { length: text.length, bound: longestRequestText } });
  }
  const [issue] = serviceRequestSchema.shape.id.safeParse(id, { reportInput: true }).error?.issues ?? [];
  if (issue !== undefined) throw raise('REQ_ID', { path: '/id', data: { reason: reasonOf(issue) } });
  const request = checked(serviceRequestSchema, input, codes);
  return { ...request, receivedAt: readInstant(receivedAt ?? at) };
}

/** An ISO instant must name its zone: a time without one means something else on every machine. */
const isoInstant = z.iso.datetime({ offset: true, local: false });
const isoMinutes = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})$/i;
const earliest = Date.UTC(1970, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/**
 * Reads an instant from outside.
 *
 * @param value - ISO 8601 with zone (seconds may be left out), epoch milliseconds, Date, or a Temporal instant
 * @param path - JSON pointer for the error
 * @returns the instant
 * @throws LinliError `REQ_DATE`: not a date that exists, no zone, before 1970 or after 2199, or epoch seconds
 *
 * @example
 * ```ts
 * import { readInstant } from '@linli/core';
 *
 * readInstant('2026-09-30T16:00+08:00').toISOString(); // => '2026-09-30T08:00:00.000Z'
 * ```
 */
export function readInstant(value: unknown, path = '/receivedAt'): Date {
  const milliseconds = typeof value === 'string' ? parseInstant(value) : numberOf(value);
  const plausible = milliseconds >= earliest && milliseconds < latest;
  if (!plausible) throw raise('REQ_DATE', { path, data: { value: shown(value) } });
  return new Date(milliseconds);
}

function parseInstant(text: string): number {
  const parts = isoMinutes.exec(text.trim());
  if (parts === null) return Number.NaN;
  const zone = (parts[4] ?? '').toUpperCase();
  const iso = `${parts[1]}T${parts[2]}${parts[3] ?? ':00'}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  return isoInstant.safeParse(iso).success ? Date.parse(iso) : Number.NaN;
}

function numberOf(value: unknown): number {
  try {
    const milliseconds = epochOf(value as Instant);
    // Epoch seconds of any day since 1973 read as milliseconds fall into the first weeks of 1970.
    return typeof value === 'number' && value !== 0 && Math.abs(value) < 1e11 ? Number.NaN : milliseconds;
  } catch {
    return Number.NaN;
  }
}

function shown(value: unknown): string {
  return String(value).slice(0, 64);
}
