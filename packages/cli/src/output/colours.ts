import pc from 'picocolors';

import type { Io, OutputStream } from '../io.ts';

/** Functions that colour a text, or leave it as it is. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Colours where a person looks at a terminal; `NO_COLOR` and `FORCE_COLOR` have the last word. */
export function coloursFor(stream: OutputStream, env: Io['env']): Colours {
  return pc.createColors(hasColour(stream, env));
}

function hasColour(stream: OutputStream, env: Io['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
