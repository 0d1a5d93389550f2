/** What is to happen at an instant, in epoch milliseconds. */
export interface Happening {
  readonly at: number;
}

/** What is still to happen, the earliest first; of what happens at once, in the order it was put in. A binary heap. */
export class Agenda<Item extends Happening> {
  readonly #heap: { readonly item: Item; readonly order: number }[] = [];
  #put = 0;

  put(item: Item): void {
    this.#heap.push({ item, order: (this.#put += 1) });
    let child = this.#heap.length - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!this.#isBefore(child, parent)) break;
      this.#swap(child, parent);
      child = parent;
    }
  }

  take(): Item | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined || this.#heap.length === 0) return first?.item;
    this.#heap[0] = last;
    let parent = 0;
    for (;;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2];
      const child = right < this.#heap.length && this.#isBefore(right, left) ? right : left;
      if (child >= this.#heap.length || !this.#isBefore(child, parent)) return first.item;
      this.#swap(child, parent);
      parent = child;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return false;
    return a.item.at - b.item.at < 0 || (a.item.at === b.item.at && a.order < b.order);
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (a === undefined || b === undefined) return;
    [this.#heap[one], this.#heap[other]] = [b, a];
  }
}
