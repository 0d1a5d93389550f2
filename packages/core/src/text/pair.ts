/** Which characters open and close a pair, by the number of their UTF-16 unit. */
export type PairTable = Uint8Array;

const opens = 1;
const closes = 2;
const alone = 4;

/**
 * Prepares {@link indexOfPair}.
 *
 * @param opening - characters that may stand first, such as digits
 * @param closing - characters that may stand second, such as the first characters of units
 * @param single - characters that count as a pair on their own
 */
export function pairTable(opening: string, closing: string, single = ''): PairTable {
  const table = new Uint8Array(0x1_0000);
  const add = (characters: string, bit: number): void => {
    for (let index = 0; index < characters.length; index++) {
      const unit = characters.charCodeAt(index);
      table[unit] = (table[unit] ?? 0) | bit;
    }
  };
  add(opening, opens);
  add(closing, closes);
  add(single, alone);
  return table;
}

/** Whether a text holds a pair at all: many times faster than the pattern that would find nothing. */
export function hasPair(text: string, table: PairTable): boolean {
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const kind = table[text.charCodeAt(index)] ?? 0;
    if ((before & opens) !== 0 && (kind & closes) !== 0) return true;
    if ((kind & alone) !== 0) return true;
    before = kind;
  }
  return false;
}
