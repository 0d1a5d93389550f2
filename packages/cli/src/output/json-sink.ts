import type { Decision } from '@linli/core';
import type { LinliError } from '@linli/errors';

import type { Session } from '../session.ts';
import { printableJson } from './printable.ts';
import type { Sink } from './sink.ts';

/** Lines gathered before they are written: one write for each line would cost more than deciding. */
const batch = 64;

/** Prints decisions as JSON, one a line; refused lines go to standard error, one a line as well. */
export class JsonSink implements Sink {
  readonly #session: Session;
  #lines: string[] = [];

  constructor(session: Session) {
    this.#session = session;
  }

  async decided(decision: Decision): Promise<void> {
    this.#lines.push(printableJson(decision));
    if (this.#lines.length >= batch) await this.#flush();
  }

  async refused(error: LinliError): Promise<void> {
    await this.#session.report(error);
  }

  async finish(): Promise<void> {
    await this.#flush();
  }

  async #flush(): Promise<void> {
    const lines = this.#lines;
    this.#lines = [];
    await this.#session.stdout.lines(lines);
  }
}
