/** English texts of access errors, by code. */
export const en = {} as const;
