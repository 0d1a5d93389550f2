import type { LinliError } from '@linli/errors';

import type { RequestRow } from './fields.ts';

/** One request of the input with its line, or why the line gives none. */
export type Entry = ({ readonly line: number } & RequestRow) | { readonly line: number; readonly error: LinliError };
