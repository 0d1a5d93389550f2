/** Enough that each bucket of a hundred thousand entries stays small, few enough that copying the list costs nothing. */
const width = 1024;

/** A map that never changes: what is added makes a new one, which shares all but the buckets it touches. */
export interface SharedMap<Value> {
  readonly size: number;
  get(key: string): Value | undefined;
  /** In no particular order. */
  values(): Iterable<Value>;
  /** The map with these entries added, or put in place of those with the same key. */
  with(entries: Iterable<readonly [key: string, value: Value]>): SharedMap<Value>;
}

/** The map without entries. */
export function emptySharedMap<Value>(): SharedMap<Value> {
  return mapOf<Value>([], 0);
}

type Bucket<Value> = ReadonlyMap<string, Value>;

function mapOf<Value>(buckets: readonly (Bucket<Value> | undefined)[], size: number): SharedMap<Value> {
  return {
    size,
    get: (key) => buckets[bucketOf(key)]?.get(key),
    *values() {
      for (const bucket of buckets) if (bucket !== undefined) yield* bucket.values();
    },
    with(entries) {
      const next = [...buckets];
      const copied = new Map<number, Map<string, Value>>();
      let count = size;
      for (const [key, value] of entries) {
        const at = bucketOf(key);
        const bucket = copied.get(at) ?? new Map(next[at]);
        copied.set(at, bucket);
        if (!bucket.has(key)) count += 1;
        bucket.set(key, value);
      }
      for (const [at, bucket] of copied) next[at] = bucket;
      return mapOf(next, count);
    },
  };
}

/** FNV-1a, cut to the number of buckets. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % width;
}
