import { createLinli, type Linli, readInstant } from '@linli/core';

import type { decidingOptions } from '../commands/options.ts';
import type { OptionValues } from '../commands/command.ts';
import { raise } from '../errors.ts';
import type { Session } from '../session.ts';
import { loadCalendar } from './calendar.ts';
import { readInstantOf } from './instant.ts';
import { loadNeighbourhood } from './neighbourhood.ts';
import { packNames } from './pack-name.ts';
import { loadPacks } from './packs.ts';

/** What deciding needs, as the options say. */
export interface Deciding {
  readonly linli: Linli;
  /** The instant that decisions are made as of. */
  readonly at: Date;
}

/**
 * Puts packs, neighbourhood and calendar together. Traditional characters are always simplified: the dictionaries cost
 * some tens of milliseconds, and words of packs need them as well as requests.
 */
export async function loadLinli(options: OptionValues<typeof decidingOptions>, session: Session): Promise<Deciding> {
  const at = readAt(options.at, session);
  const { io } = session;
  const [packs, neighbourhood, calendar, { simplify }] = await Promise.all([
    loadPacks(packNames(readNames(options.packs, session)), io),
    loadNeighbourhood(options.neighbourhood, io),
    loadCalendar(options.calendar, io),
    import('@linli/core/traditional'),
  ]);
  return { linli: createLinli({ packs, neighbourhood, calendar, simplify }), at };
}

/** Names with commas between them. */
export function readNames(text: string | undefined, session: Session): string[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => name !== '')) return names;
  throw raise('ARG_VALUE', { data: { option: '--packs', value: text, expected: session.say('EXPECT_PACKS') } });
}

/** The instant of `--at`; now, where it is left out. */
function readAt(text: string | undefined, session: Session): Date {
  return text === undefined ? session.io.now() : readInstant(readInstantOf(text, '--at', session), '--at');
}
