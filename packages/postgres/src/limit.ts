/** A limit as `limit` of a statement takes it: `null` is none. */
export function limitOf(limit = 1000): number | null {
  return limit === Infinity ? null : Math.max(0, Math.floor(limit));
}
