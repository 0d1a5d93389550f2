import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

import type { ServiceRequest } from '../request/service-request.ts';
import type { PersonalRecord } from '../stream/stream-event.ts';
import { utf8 } from './utf8.ts';

/**
 * What must be forgettable of a request: its words, address, name, phone, and the further facts given with it.
 *
 * @param request - what came in
 * @param stream - id of the case
 * @param phoneKey - secret for the keyed hash of phone numbers; without it nobody is found by phone
 */
export function requestWords(request: ServiceRequest, stream: string, phoneKey: string | undefined): PersonalRecord {
  const { text, address, requester, facts } = request;
  const { name, phone, resident } = requester;
  return {
    key: `${stream}#request`,
    subjects: [
      stream,
      ...(resident === undefined ? [] : [resident]),
      ...(phone === undefined || phoneKey === undefined ? [] : [phoneSubject(phone, phoneKey)]),
    ],
    data: {
      text,
      ...(address !== undefined && { address }),
      ...(name !== undefined && { name }),
      ...(phone !== undefined && { phone }),
      ...(Object.keys(facts).length > 0 && { facts }),
    },
  };
}

/** The words given with a command, under a key that no other command of the stream has. */
export function commandWords(
  stream: string,
  version: number,
  data: PersonalRecord['data'],
  subjects: readonly string[],
): PersonalRecord {
  return { key: `${stream}#${version}`, subjects: [stream, ...subjects], data };
}

/**
 * Under which subject the personal records of a phone number are kept: a keyed hash, since all phone numbers there are
 * can be tried against a bare one within minutes.
 *
 * @param phone - as written; only its digits count
 * @param key - the secret given to `openDesk`
 * @returns the subject, for `desk.forget`
 *
 * @example
 * ```ts
 * import { phoneSubject } from '@linli/core';
 *
 * phoneSubject('138 0000 0000', 'secret') === phoneSubject('１３８０００００００0', 'secret'); // => true
 * ```
 */
export function phoneSubject(phone: string, key: string): string {
  const digits = phone.normalize('NFKC').replaceAll(/\D/g, '');
  return `phone:${bytesToHex(hmac(sha256, utf8(key), utf8(digits))).slice(0, 32)}`;
}
