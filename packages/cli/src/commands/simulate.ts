import { openDesk, readInstant } from '@linli/core';
import { openMemoryStore } from '@linli/core/memory';
import { runReport } from '@linli/core/report';
import type { LinliError } from '@linli/errors';
import { type Calendar, parseCivilTime, parseLimit } from '@linli/time';

import { inFile, isLinliError, raise } from '../errors.ts';
import { readEntries } from '../input/entries.ts';
import { placeOf } from '../input/line.ts';
import { openSource } from '../input/source.ts';
import { type Deciding, loadLinli } from '../load/linli.ts';
import { printableJson } from '../output/printable.ts';
import type { Session } from '../session.ts';
import { type Outcome, outcomeData, outcomeLines } from '../simulate/outcome.ts';
import { type Arrival, simulate } from '../simulate/simulation.ts';
import { defineCommand } from './command.ts';
import { commonOptions, decidingOptions } from './options.ts';
import { readCount, readFormat } from './read-options.ts';

const options = {
  from: { type: 'string', value: 'DAY', about: 'OPTION_FROM' },
  until: { type: 'string', value: 'DAY', about: 'OPTION_UNTIL' },
  hands: { type: 'string', value: 'N', about: 'OPTION_HANDS' },
  effort: { type: 'string', value: 'LIMIT', about: 'OPTION_EFFORT' },
  ...decidingOptions,
  ...commonOptions,
} as const;

/** `linli simulate FILE|-`: what would become of requests: who would be late, and how much each role would have to do. */
export const simulateCommand = defineCommand({
  options,
  examples: [
    'linli simulate requests.csv --neighbourhood neighbourhood.json',
    'linli simulate requests.jsonl --packs one-plus-three --hands 2 --effort 90min --json',
    'linli simulate requests.csv --from 2026-09-01 --until 2026-09-30',
  ],
  async run([file], given, session) {
    const capacity = {
      hands: readCount('--hands', given.hands, session) ?? 1,
      effort: effortOf(given.effort ?? '1h', session),
    };
    const deciding = await loadLinli(given, session);
    const { linli } = deciding;
    const period = periodOf(given, linli.calendar, session);
    const { arrivals, refused } = await arrivalsOf(file, given, deciding, period, session);
    if (arrivals.length + refused.length === 0) throw raise('INPUT_EMPTY', { path: file, data: { file } });
    const store = openMemoryStore();
    const simulated = await simulate(arrivals, {
      desk: openDesk({ linli, store }),
      linli,
      capacity,
      until: period.until,
    });
    const context = { linli, at: simulated.end };
    const [onTime, byParty] = await Promise.all([
      runReport('on-time', store.readAll('default'), { clocks: 'leg' }, context),
      runReport('on-time', store.readAll('default'), { clocks: 'party' }, context),
    ]);
    const outcome: Outcome = { simulated, refused, onTime, byParty };
    await session.stdout.lines(
      session.json ? [printableJson(outcomeData(outcome, session))] : outcomeLines(outcome, linli, session),
    );
    return refused.length + simulated.stuck.size > 0 ? 1 : 0;
  },
});

/** From when, and until before when, in epoch milliseconds. */
interface SimulatedPeriod {
  readonly from: number;
  readonly until: number;
}

function periodOf(
  { from, until }: { readonly from?: string; readonly until?: string },
  calendar: Calendar,
  session: Session,
): SimulatedPeriod {
  return {
    from: from === undefined ? -Infinity : dayOf('--from', from, calendar, session),
    until: until === undefined ? Infinity : dayOf('--until', until, calendar, session) + 86_400_000,
  };
}

/** When a day begins. */
function dayOf(option: string, day: string, calendar: Calendar, { say }: Session): number {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(day)) return parseCivilTime(day, calendar).getTime();
  } catch (error) {
    if (!isLinliError(error)) throw error;
  }
  throw raise('ARG_VALUE', { data: { option, value: day, expected: say('EXPECT_DAY') } });
}

/** Requests of the file that come in within the period; one without an instant comes in at `--at`. */
async function arrivalsOf(
  file: string,
  { format }: { readonly format?: string },
  { at: usual }: Deciding,
  { from, until }: SimulatedPeriod,
  session: Session,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly refused: readonly LinliError[] }> {
  const source = await openSource(file, session.io);
  const [arrivals, refused]: [Arrival[], LinliError[]] = [[], []];
  for await (const entry of readEntries(source, { bytes: 0, lines: 0 }, readFormat(format, session))) {
    if ('error' in entry) {
      refused.push(entry.error);
      continue;
    }
    try {
      const at = readInstant(entry.request.receivedAt ?? usual).getTime();
      if (at >= from && at < until) arrivals.push({ at, request: entry.request });
    } catch (error) {
      if (!isLinliError(error)) throw error;
      refused.push(inFile(placeOf(file, entry.line), error));
    }
  }
  return { arrivals, refused };
}

const lengths: Readonly<Record<string, number>> = { min: 60_000, h: 3_600_000, wh: 3_600_000 };

/** How long a task takes: a length of time such as `90min` or `2h`. */
function effortOf(text: string, { say }: Session): number {
  const { parts } = parseLimit(text);
  const [part] = parts;
  const length = part === undefined ? undefined : lengths[part.unit];
  if (part !== undefined && length !== undefined && parts.length === 1) return part.amount * length;
  throw raise('ARG_VALUE', { data: { option: '--effort', value: text, expected: say('EXPECT_EFFORT') } });
}
