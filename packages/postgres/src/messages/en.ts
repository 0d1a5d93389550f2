/** English texts of what only a PostgreSQL store says, by code. */
export const en = {
  STORE_BUSY:
    'The database cannot be reached or has no time ({reason}). Whether this was written is not known; try again with the same key, and it is written once.',
  STORE_SCHEMA:
    '"{schema}" cannot be the name of a schema. Use lower-case letters, digits and "_", a letter first, at most 40 characters.',
  STORE_POSITION:
    '"{position}" is no position of this store. Begin anew, or go on after a position that this store has given.',
} as const;
