import type { Decision } from '@linli/core';
import type { LinliError } from '@linli/errors';

/** Where decisions go as they are made. */
export interface Sink {
  /** A decision, and the words it was made on. */
  decided(decision: Decision, said: string): Promise<void>;
  /** A line that gave none. */
  refused(error: LinliError): Promise<void>;
  /** After the last line. */
  finish(): Promise<void>;
}
