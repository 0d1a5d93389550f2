import type { LinliError } from '@linli/errors';

/** One line of the input, or why it cannot be read. Lines count from 1. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: LinliError };

/** `file:line`, as editors understand it. */
export function placeOf(file: string, line: number): string {
  return `${file}:${line}`;
}
