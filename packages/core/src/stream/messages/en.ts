/** English texts of stream errors, by code. */
export const en = {} as const;
