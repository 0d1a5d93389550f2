/** English texts of registry errors, by code. */
export const en = {} as const;
