/** English texts of case errors, by code. */
export const en = {} as const;
