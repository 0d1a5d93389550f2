/** One step further in a JSON pointer, to a key that may be anything. A very long one is cut: the place is for people. */
export function step(path: string, key: string): string {
  return `${path}/${/[~/]/.test(key) ? short(key).replaceAll('~', '~0').replaceAll('/', '~1') : short(key)}`;
}

/** A name that is not too long for a text. */
export function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
