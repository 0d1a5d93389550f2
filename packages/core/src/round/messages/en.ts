/** English texts of round errors, by code. */
export const en = {} as const;
