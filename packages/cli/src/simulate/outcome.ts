import type { Linli } from '@linli/core';
import { formatReport, type Report } from '@linli/core/report';
import type { LinliError } from '@linli/errors';

import { printable } from '../output/printable.ts';
import { padTo, widthOf } from '../output/width.ts';
import { errorData, type Session } from '../session.ts';
import type { Simulated } from './simulation.ts';
import type { Load } from './workforce.ts';

/** Everything a simulation came to. */
export interface Outcome {
  readonly simulated: Simulated;
  /** Lines that gave no request. */
  readonly refused: readonly LinliError[];
  /** What was kept and late, by leg. */
  readonly onTime: Report;
  /** The same by party. */
  readonly byParty: Report;
}

/** Errors that are shown one by one. */
const shownErrors = 10;

/** The outcome for programs. */
export function outcomeData({ simulated, refused, onTime, byParty }: Outcome, { locale }: Session) {
  const { submitted, closed, stuck, loads, end } = simulated;
  return {
    submitted,
    closed,
    end,
    onTime,
    byParty,
    loads: loads.map(({ worked, ...load }) => ({ ...load, hours: hoursOf(worked) })),
    stuck: [...stuck].map(([id, error]) => ({ case: id, error: errorData(error, locale) })),
    refused: refused.map((error) => errorData(error, locale)),
  };
}

/** The outcome for people. */
export function outcomeLines(
  { simulated, refused, onTime }: Outcome,
  linli: Linli,
  session: Session,
): readonly string[] {
  const { say, locale, colours, errorLine } = session;
  const { submitted, closed, stuck, loads } = simulated;
  return [
    colours.bold(say('SIMULATED', { submitted, closed, open: submitted - closed })),
    '',
    ...formatReport(onTime, locale)
      .split('\n')
      .map((line) => printable(line)),
    '',
    ...loadLines(loads, linli, session),
    ...errorLines(
      'SIMULATE_STUCK',
      [...stuck].map(([id, error]) => `${id}  ${errorLine(error)}`),
      session,
    ),
    ...errorLines('SUM_REFUSED', refused.map(errorLine), session),
  ];
}

/** Who had how much to do, as a table. */
function loadLines(
  loads: readonly Load[],
  { vocabulary }: Linli,
  { say, locale, colours }: Session,
): readonly string[] {
  const head = say('LOAD_COLUMNS').split('|');
  const rows = loads.map(({ party, role, tasks, worked, late, longestQueue }) => [
    party,
    vocabulary.roles.get(role)?.[locale] ?? role,
    ...[tasks, hoursOf(worked), late, longestQueue].map(String),
  ]);
  const widths = head.map((title, at) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[at] ?? ''))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => padTo(printable(cell), widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [colours.bold(line(head)), ...rows.map(line)];
}

function errorLines(
  code: 'SIMULATE_STUCK' | 'SUM_REFUSED',
  lines: readonly string[],
  { say, colours }: Session,
): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - shownErrors;
  return [
    colours.red(say(code, { count: lines.length })),
    ...lines.slice(0, shownErrors).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … +${rest}`] : []),
  ];
}

function hoursOf(milliseconds: number): number {
  return Math.round(milliseconds / 360_000) / 10;
}
