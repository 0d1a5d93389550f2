import type { Decision } from '@linli/core';
import type { LinliError } from '@linli/errors';

import { inFile, isLinliError } from './errors.ts';
import type { Entry } from './input/entry.ts';
import { placeOf } from './input/line.ts';
import type { Deciding } from './load/linli.ts';

/** What became of a line: a decision with the words it was made on, or the reason why there is none. */
export type Outcome =
  | { readonly decision: Decision; readonly said: string; readonly ignored: readonly string[] }
  | { readonly error: LinliError };

/** Decides the request of a line. What is wrong with the line is given back, not thrown: the next one may be right. */
export function decideEntry(entry: Entry, { linli, at }: Deciding, file: string): Outcome {
  if ('error' in entry) return { error: entry.error };
  const { request, ignored, line } = entry;
  try {
    return { decision: linli.triage(request, { at }), said: request.text, ignored };
  } catch (error) {
    if (isLinliError(error)) return { error: inFile(placeOf(file, line), error) };
    throw error;
  }
}
