/** How many 32-bit words hold so many bits. */
export function wordsFor(bits: number): number {
  return Math.ceil(bits / 32);
}
