/** English texts of report errors, by code. */
export const en = {} as const;
