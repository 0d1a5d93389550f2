import { storeError } from '@linli/core/stream';
import { LinliError } from '@linli/errors';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that callers are told apart. */
const results = { busy: 5, locked: 6, full: 13, cannotOpen: 14, corrupt: 11, notADatabase: 26 } as const;

interface SqliteFailure extends Error {
  readonly errcode: number;
}

/** Whether somebody else holds the file. */
export function isBusy(error: unknown): boolean {
  const code = codeOf(error);
  return code === results.busy || code === results.locked;
}

/** Whether the file is not one of SQLite. */
function isForeign(error: unknown): boolean {
  return codeOf(error) === results.notADatabase;
}

/** Whether the file holds what SQLite cannot read. */
export function isDamaged(error: unknown): boolean {
  return codeOf(error) === results.corrupt;
}

/** What SQLite could not do, as the error that the contract of stores promises; `waited` in milliseconds. */
export function failureOf(error: unknown, waited = 0): unknown {
  if (error instanceof LinliError || !isFailure(error)) return error;
  if (isBusy(error)) return storeError('STORE_BUSY', { data: { waited }, cause: error });
  if (codeOf(error) === results.full) return storeError('STORE_FULL', { cause: error });
  if (isForeign(error)) return storeError('STORE_FOREIGN', { cause: error });
  if (codeOf(error) === results.cannotOpen) {
    return storeError('STORE_OPEN', { data: { reason: `${error.message}.` }, cause: error });
  }
  return storeError('STORE_FAILED', { data: { reason: `${error.message}.` }, cause: error });
}

function codeOf(error: unknown): number | undefined {
  return isFailure(error) ? error.errcode & 0xff : undefined;
}

function isFailure(error: unknown): error is SqliteFailure {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number';
}
