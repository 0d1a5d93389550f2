/** English texts of assembly errors, by code. */
export const en = {} as const;
