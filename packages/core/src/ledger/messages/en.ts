/** English texts of ledger errors, by code. */
export const en = {} as const;
