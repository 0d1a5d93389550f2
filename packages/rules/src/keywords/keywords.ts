import { Edges } from './edges.ts';

/** A keyword found in a text, with the half-open range of UTF-16 units it covers. */
export interface KeywordHit {
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds all of many keywords in one pass over a text (Aho and Corasick 1975). Keywords may be added at any time; what
 * follows from them is worked out when a text is next searched.
 *
 * Nodes are numbers, 0 the root. The root's edges, tried for most characters of a text, have a table of their own.
 *
 * @example
 * ```ts
 * import { Keywords } from '@linli/rules/keywords';
 *
 * const keywords = new Keywords(['漏水', '水']);
 * keywords.find('三楼漏水');
 * // => [{ keyword: '漏水', start: 2, end: 4 }, { keyword: '水', start: 3, end: 4 }]
 * ```
 */
export class Keywords {
  /** The keywords by number, in the order in which they were added. */
  readonly words: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #root = new Int32Array(0x1_00_00);
  readonly #edges = new Edges();
  readonly #nodes: Nodes = { character: [0], parent: [0], depth: [0], keyword: [-1] };
  /** By node: where a mismatch leads, and the longest keyword that ends there, as the node of that keyword. */
  #failure = new Int32Array(1);
  #output = new Int32Array(1);
  #stale = false;

  /** @param words - keywords to start with; none may be empty */
  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word);
  }

  /**
   * Adds a keyword.
   *
   * @param word - any text but the empty one
   * @returns its number; the same one if it is known already
   */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    let node = 0;
    for (let at = 0; at < word.length; at += 1) node = this.#grow(node, word.charCodeAt(at));
    const number = this.words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#nodes.keyword[node] = number;
    this.#stale = true;
    return number;
  }

  /**
   * Where keywords occur.
   *
   * @param text - normalised as the keywords are
   * @returns every occurrence, overlapping ones too, by the place where it ends
   */
  find(text: string): readonly KeywordHit[] {
    const hits: KeywordHit[] = [];
    this.each(text, (number, end) => {
      const keyword = this.words[number] ?? '';
      hits.push({ keyword, start: end - keyword.length, end });
    });
    return hits;
  }

  /**
   * Calls back for every occurrence, without making anything.
   *
   * @param text - normalised as the keywords are
   * @param found - is given a keyword's number and the place where the occurrence ends
   */
  each(text: string, found: (number: number, end: number) => void): void {
    if (this.#stale) this.#link();
    const { keyword } = this.#nodes;
    const root = this.#root;
    const failure = this.#failure;
    const output = this.#output;
    const edges = this.#edges;
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charCodeAt(at);
      let next = 0;
      while (node !== 0) {
        next = edges.get(node, character);
        if (next !== 0) break;
        node = failure[node] ?? 0;
      }
      node = next === 0 ? (root[character] ?? 0) : next;
      for (let hit = output[node] ?? 0; hit !== 0; hit = output[failure[hit] ?? 0] ?? 0)
        found(keyword[hit] ?? 0, at + 1);
    }
  }

  #grow(node: number, character: number): number {
    const known = this.#next(node, character);
    if (known !== 0) return known;
    const { parent, depth } = this.#nodes;
    const next = parent.push(node) - 1;
    this.#nodes.character.push(character);
    this.#nodes.keyword.push(-1);
    depth.push((depth[node] ?? 0) + 1);
    if (node === 0) this.#root[character] = next;
    else this.#edges.set(node, character, next);
    return next;
  }

  #next(node: number, character: number): number {
    return node === 0 ? (this.#root[character] ?? 0) : this.#edges.get(node, character);
  }

  /** Works out failures and outputs, shallow nodes first: each follows from shallower ones. */
  #link(): void {
    const { character, parent, depth, keyword } = this.#nodes;
    const failure = new Int32Array(parent.length);
    const output = new Int32Array(parent.length);
    const order = Array.from(parent.keys()).toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
    for (const node of order.slice(1)) {
      const [above = 0, own = 0] = [parent[node], character[node]];
      let from = failure[above] ?? 0;
      while (from !== 0 && this.#next(from, own) === 0) from = failure[from] ?? 0;
      failure[node] = above === 0 ? 0 : this.#next(from, own);
      output[node] = keyword[node] === -1 ? (output[failure[node] ?? 0] ?? 0) : node;
    }
    this.#failure = failure;
    this.#output = output;
    this.#stale = false;
  }
}

interface Nodes {
  readonly character: number[];
  readonly parent: number[];
  readonly depth: number[];
  /** The number of the keyword that ends at the node, or -1. */
  readonly keyword: number[];
}
