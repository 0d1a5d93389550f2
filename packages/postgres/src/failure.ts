import { storeError } from '@linli/core/stream';
import { LinliError } from '@linli/errors';

import { raise } from './raise.ts';

/** Classes of SQLSTATE that say "not now": connection, resources, operator, system. */
const busyClasses = new Set(['08', '53', '57', '58']);
/** Serialisation, deadlock, a lock that did not come, a server that only reads: a replica, or one being moved. */
const busyCodes = new Set(['40001', '40P01', '55P03', '25006']);
/** Node's names for a connection that does not come about or breaks. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
/** What the driver says, without a code, where a connection is gone or does not come. */
const broken =
  /connection (?:terminated|timeout|ended)|not queryable|timeout exceeded when trying to connect|client was closed/i;

/** Whether PostgreSQL asks to try a transaction again as it is: it wrote nothing. */
export function isWorthRepeating(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** What the driver threw, with a code of the contract. */
export function failureOf(error: unknown): LinliError {
  if (error instanceof LinliError) return error;
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (code === '53100') return storeError('STORE_FULL', { cause: error });
  if (reason.includes('after calling end on the pool')) return storeError('STORE_CLOSED', { cause: error });
  const isBusy =
    busyClasses.has(code.slice(0, 2)) || busyCodes.has(code) || networkCodes.has(code) || broken.test(reason);
  return isBusy
    ? raise('STORE_BUSY', { data: { reason: code || reason }, cause: error })
    : storeError('STORE_FAILED', { data: { reason: `${reason}.` }, cause: error });
}

/** Does something with the database, and gives what fails a code of the contract. */
export async function withCodes<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
