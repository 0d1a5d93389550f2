/** Plain data that nobody changes, however deep: what a caller may hand in as a constant. */
export type ReadOnly<Data> = Data extends object ? { readonly [Key in keyof Data]: ReadOnly<Data[Key]> } : Data;
