import { once } from 'node:events';

import { systemCode } from '../errors.ts';
import type { OutputStream } from '../io.ts';

/** Thrown where nobody reads any more (`linli … | head`): reason to stop, not an error. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput';
}

/** Writes to a stream, waiting where the reader is slower. */
export class Output {
  readonly stream: OutputStream;
  #failure: unknown;

  constructor(stream: OutputStream) {
    this.stream = stream;
    stream.on('error', (error: unknown) => {
      this.#failure = error;
    });
  }

  /** Writes a text as it is. */
  async write(text: string): Promise<void> {
    this.#check();
    if (this.stream.write(text)) return;
    try {
      await once(this.stream, 'drain');
    } catch (error) {
      this.#failure = error;
    }
    this.#check();
  }

  /** Writes lines, each with a line feed. */
  async lines(lines: readonly string[]): Promise<void> {
    if (lines.length > 0) await this.write(`${lines.join('\n')}\n`);
  }

  #check(): void {
    if (this.#failure === undefined) return;
    throw systemCode(this.#failure) === 'EPIPE' ? new ClosedOutput() : this.#failure;
  }
}
