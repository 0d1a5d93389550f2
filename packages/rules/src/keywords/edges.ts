/** Bits of the filter for each edge there is room for: about one look-up in thirty of an edge that is not there goes on. */
const bitsForEach = 32;

/**
 * The edges of a trie, from node and character to node: one open-addressing table, four numbers a slot (node, character,
 * target, unused) so that a look-up touches one line of the cache, and before it a filter of bits, small enough to stay
 * at hand, that answers for most edges that are not there. Node 0 has no edges here and is no target.
 */
export class Edges {
  #slots = new Int32Array(4 * 64);
  #filter = new Int32Array((64 * bitsForEach) / 32);
  #size = 0;

  /** The node an edge leads to, or 0. */
  get(node: number, character: number): number {
    const mixed = mix(node, character);
    const filter = this.#filter;
    if (((filter[(mixed >>> 5) & (filter.length - 1)]! >>> (mixed & 31)) & 1) === 0) return 0;
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = (mixed << 2) & mask; ; at = (at + 4) & mask) {
      const found = slots[at];
      if (found === node && slots[at + 1] === character) return slots[at + 2] ?? 0;
      if (found === 0) return 0;
    }
  }

  /** Adds an edge that is not there yet. */
  set(node: number, character: number, target: number): void {
    this.#size += 1;
    if (this.#size * 8 > this.#slots.length) this.#grow();
    this.#put(node, character, target);
  }

  #put(node: number, character: number, target: number): void {
    const mixed = mix(node, character);
    this.#filter[(mixed >>> 5) & (this.#filter.length - 1)]! |= 1 << (mixed & 31);
    const mask = this.#slots.length - 1;
    let at = (mixed << 2) & mask;
    while (this.#slots[at] !== 0) at = (at + 4) & mask;
    this.#slots.set([node, character, target], at);
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#filter = new Int32Array(this.#filter.length * 2);
    for (let at = 0; at < old.length; at += 4) {
      if (old[at] !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, old[at + 2] ?? 0);
    }
  }
}

function mix(node: number, character: number): number {
  const mixed = Math.imul(node, 0x9e_37_79_b1) ^ Math.imul(character, 0x85_eb_ca_6b);
  return mixed ^ (mixed >>> 15);
}
