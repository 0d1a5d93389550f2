import type { PackMatch } from './policy.ts';
import { graver, type Severity } from './severity.ts';

/** The gravest severity any rule gives; `routine` where none does. */
export function rate(matches: readonly PackMatch[]): Severity {
  return matches.reduce<Severity>(
    (gravest, { event }) => (event.type === 'rate' ? graver(gravest, event.params.severity) : gravest),
    'routine',
  );
}
