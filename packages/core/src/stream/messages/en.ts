/** English texts of stream errors, by code. */
export const en = {
  STORE_VERSION:
    'The stream "{stream}" is at version {actual}, not {expected}: something else was written meanwhile. Read it again and decide anew.',
  STORE_KEY: 'The key "{key}" was used for something else. Use a new key for each new command.',
  STORE_ID:
    'Cannot keep {value} as the {what}: {reason} Use 1 to 256 characters, without the NUL character or halves of characters.',
  STORE_INSTANT:
    'Cannot keep "{value}" as an instant. Write UTC with milliseconds, as toISOString does: 2026-09-30T08:00:00.000Z.',
  STORE_VALUE: 'The {what} is not plain JSON, so it cannot be kept: {reason}',
  STORE_WAKE: 'The stream "{stream}" waits twice under the key "{key}". Give each wake a key of its own.',
  STORE_BUSY: 'Another process has been writing for {waited} ms. Nothing was written; try again with the same key.',
  STORE_FULL: 'There is no room left to write. Nothing was written; make room, then try again with the same key.',
  STORE_CLOSED: 'The store is closed. Open it again.',
  STORE_FAILED: 'The store cannot do this: {reason} Nothing was written; try again with the same key.',
  STORE_BACKUP: 'The backup cannot be restored: entry {entry} {reason} Nothing was written; take another backup.',
  STORE_NOT_EMPTY: 'The tenant "{tenant}" has data already. Restore into an empty one.',
  STORE_NEWER:
    'The store was written by a later release (schema {found}; this one knows up to {known}). Update Linli, then open it again.',
  STORE_OPEN: 'The store cannot be opened: {reason} Check the place and who may write there.',
  STORE_FOREIGN: 'There is something else than a store of Linli in this place. Choose another place.',
} as const;
