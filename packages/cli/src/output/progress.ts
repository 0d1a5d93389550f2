import type { Session } from '../session.ts';

const cells = 24;
/** Milliseconds before the bar is shown at all, and between two drawings. */
const interval = 100;
const clearLine = '\r\u001B[K';

/** A bar on standard error, for people who wait at a terminal. Clears itself away. */
export class Progress {
  readonly #session: Session;
  readonly #size: number | undefined;
  readonly #isShown: boolean;
  #next: number;
  #drawn = false;

  /**
   * @param session - whose standard error it is drawn on, and whose clock counts
   * @param size - bytes of the whole, where known
   * @param isShown - whether there is room for it
   */
  constructor(session: Session, size: number | undefined, isShown: boolean) {
    this.#session = session;
    this.#size = size;
    this.#isShown = isShown && session.io.stderr.isTTY === true;
    this.#next = session.io.now().getTime() + interval;
  }

  /** Draws the bar anew, where it is time to. */
  async update(bytes: number, count: number): Promise<void> {
    if (!this.#isShown) return;
    const { io, stderr, say } = this.#session;
    const now = io.now().getTime();
    if (now < this.#next) return;
    this.#next = now + interval;
    this.#drawn = true;
    const share = this.#size === undefined ? '' : `${bar(Math.min(1, bytes / Math.max(1, this.#size)))}  `;
    await stderr.write(`${clearLine}${share}${say('PROGRESS', { count })}`);
  }

  /** Takes the bar away. */
  async clear(): Promise<void> {
    if (this.#drawn) await this.#session.stderr.write(clearLine);
  }
}

function bar(share: number): string {
  const full = Math.round(share * cells);
  return `${'█'.repeat(full)}${'░'.repeat(cells - full)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}
