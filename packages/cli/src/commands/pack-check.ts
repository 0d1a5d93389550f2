import { createLinli, type Neighbourhood, type Pack, unknownNeighbourhood } from '@linli/core';
import { checkPacks, describeFinding, type Finding } from '@linli/core/check';
import type { LinliError, Locale } from '@linli/errors';
import type { Calendar } from '@linli/time';

import { isLinliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { loadCalendar } from '../load/calendar.ts';
import { readNames } from '../load/linli.ts';
import { loadNeighbourhood } from '../load/neighbourhood.ts';
import { loadEach, loadPacks } from '../load/packs.ts';
import { printable, printableJson } from '../output/printable.ts';
import { errorData, type Session } from '../session.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';
import { readDay } from './read-options.ts';

/** `linli pack check PACK…`: everything that keeps packs from loading, and mistakes in those that load. */
export const packCheckCommand = defineCommand({
  options: {
    uses: { type: 'string', value: 'A,B', about: 'OPTION_USES' },
    on: { type: 'string', value: 'DAY', about: 'OPTION_ON' },
    neighbourhood: { type: 'string', value: 'FILE', about: 'OPTION_NEIGHBOURHOOD' },
    calendar: { type: 'string', value: 'FILE', about: 'OPTION_CALENDAR' },
    ...commonOptions,
  },
  examples: ['linli pack check ./my-pack.yaml', 'linli pack check ./my-pack.ts neighbourhood --json'],
  async run(names, { uses, on, neighbourhood, calendar }, session) {
    const { io } = session;
    const [used, known, counted] = await Promise.all([
      loadPacks(readNames(uses, session) ?? [], io),
      neighbourhood === undefined ? undefined : loadNeighbourhood(neighbourhood, io),
      loadCalendar(calendar, io),
    ]);
    const { packs, errors } = await load(names, used, counted, io);
    const day = readDay('--on', on, session);
    const findings =
      errors.length > 0 ? [] : findingsIn(packs, used, { on: day, neighbourhood: known, calendar: counted });
    await print({ packs, errors, findings }, session);
    return errors.length > 0 || findings.some(({ severity }) => severity !== 'note') ? 1 : 0;
  },
});

interface Loaded {
  readonly packs: readonly Pack[];
  /** What keeps packs from loading. */
  readonly errors: readonly LinliError[];
}

interface Checked extends Loaded {
  /** What was found in packs that load. */
  readonly findings: readonly Finding[];
}

/** Packs alone first: together they can only be checked once each of them is sound. */
async function load(names: readonly string[], used: readonly Pack[], calendar: Calendar, io: Io): Promise<Loaded> {
  const loaded = await loadEach(names, io, used);
  const packs = loaded.flatMap((each) => ('pack' in each ? [each.pack] : []));
  const errors = loaded.flatMap((each) => ('error' in each ? [each.error] : []));
  const misuse = errors.find(isMisuse);
  if (misuse !== undefined) throw misuse;
  return { packs, errors: errors.length > 0 ? errors : clashes([...used, ...packs], calendar) };
}

function clashes(packs: readonly Pack[], calendar: Calendar): LinliError[] {
  try {
    createLinli({ packs, neighbourhood: unknownNeighbourhood(), calendar });
    return [];
  } catch (error) {
    if (isLinliError(error)) return [error];
    throw error;
  }
}

/** That there is nothing to check is misuse, not a finding. */
function isMisuse({ code }: LinliError): boolean {
  return code.startsWith('FILE_') || ['PACK_UNKNOWN', 'PACK_FILE', 'PACK_TYPESCRIPT'].includes(code);
}

/** Packs that are only used are looked at with the others, but what is found in them alone is not this author's. */
function findingsIn(
  packs: readonly Pack[],
  used: readonly Pack[],
  options: {
    readonly on: string | undefined;
    readonly neighbourhood: Neighbourhood | undefined;
    readonly calendar: Calendar;
  },
): readonly Finding[] {
  const { on, neighbourhood, calendar } = options;
  const found = checkPacks([...used, ...packs], {
    calendar,
    ...(on && { on }),
    ...(neighbourhood && { neighbourhood }),
  });
  const foreign = new Set(used.map(({ id }) => id));
  return found.filter(({ data, rules }) => {
    const concerned = [data['pack'], ...rules.map((rule) => rule.split('/', 1)[0])];
    return concerned.some((pack) => typeof pack !== 'string' || !foreign.has(pack));
  });
}

async function print({ packs, errors, findings }: Checked, session: Session): Promise<void> {
  const { stdout, locale, say, colours } = session;
  if (session.json) {
    const fine = packs.map(({ id, version }) => ({ id, version }));
    const all = [
      ...errors.map((each) => ({ severity: 'error', ...errorData(each, locale) })),
      ...findings.map((each) => ({ ...each, message: describeFinding(each, locale) })),
    ];
    await stdout.lines([printableJson({ packs: fine, findings: all })]);
    return;
  }
  const marks = { error: colours.red('✗'), warning: colours.yellow('!'), note: colours.dim('·') };
  const sound = packs.map(({ id, version, rules, categories, tests }) => {
    const counts = { rules: rules.length, categories: Object.keys(categories).length, tests: tests.length };
    return printable(say('CHECK_LOADED', { pack: id, version, ...counts }));
  });
  const count = errors.length + findings.length;
  await stdout.lines([
    ...sound.map((line) => `${colours.green('✓')} ${line}`),
    ...errors.map((error) => `${marks.error} ${session.errorLine(error)}`),
    ...findings.map((each) => `${marks[each.severity]} ${findingLine(each, locale)}`),
    say(count === 0 ? 'CHECK_FINE' : 'CHECK_FINDINGS', { count }),
  ]);
}

/** Place, code, text, page, as for an error. */
function findingLine(found: Finding, locale: Locale): string {
  const { code, path, data, page } = found;
  const pack = typeof data['pack'] === 'string' ? data['pack'] : '';
  return printable(`${pack}${path}  ${code}  ${describeFinding(found, locale)}  (docs/${page.replace('#', '.md#')})`);
}
