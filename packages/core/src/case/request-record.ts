import type { Channel } from '../request/channel.ts';
import type { RequesterKind, ServiceRequest } from '../request/service-request.ts';

/**
 * What a case keeps of its request: everything but what is personal. The original words, address, name and phone stand
 * unedited in the personal record of the `submitted` event.
 */
export interface RequestRecord {
  readonly id: string;
  readonly channel: Channel;
  /** When it came in, ISO 8601 in UTC; clocks that start at open start here. */
  readonly receivedAt: string;
  readonly requester: RequesterKind;
  /** Id of the resident, where known. */
  readonly resident?: string;
  /** Ids of photos and papers that came with it. */
  readonly attachments: readonly string[];
}

/**
 * What a case keeps of a request.
 *
 * @param request - as it came in, checked
 * @returns the request without words, address, name, phone and further facts
 *
 * @example
 * ```ts
 * import { readServiceRequest } from '@linli/core';
 * import { requestRecord } from '@linli/core/case';
 *
 * const request = readServiceRequest({ id: 'r1', text: '路灯不亮', channel: 'patrol' }, new Date('2026-09-30T08:00Z'));
 * requestRecord(request).receivedAt; // => '2026-09-30T08:00:00.000Z'
 * 'text' in requestRecord(request); // => false
 * ```
 */
export function requestRecord(request: ServiceRequest): RequestRecord {
  const { id, channel, receivedAt, requester, attachments } = request;
  return {
    id,
    channel,
    receivedAt: receivedAt.toISOString(),
    requester: requester.kind,
    ...(requester.resident !== undefined && { resident: requester.resident }),
    attachments: attachments.map((attachment) => attachment.id),
  };
}
