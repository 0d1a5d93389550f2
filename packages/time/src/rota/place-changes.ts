import { type CivilDay, parseDay } from '../civil-day.ts';
import { raise } from '../clocks/errors.ts';
import { epochOf } from '../instant.ts';
import type { RotaChange, TurnOf } from './rota-change.ts';

/** A turn that a change may be about. */
interface Candidate {
  readonly key: string;
  readonly day: CivilDay;
  readonly shift: string;
  readonly planned: string;
}

/** Who takes a turn after the changes to it. */
export interface PlacedChange {
  readonly person: string;
  readonly changes: readonly RotaChange[];
}

/**
 * Who takes the turns that are changed, by the key of the turn. Changes are made in the order in which they were agreed.
 *
 * @param turnsUpTo - the turns that begin on a day or before it
 * @throws TIME_ROTA_TURN when a change is about a turn that does not exist, or does not name the shift of several
 * @throws TIME_DATE, TIME_INSTANT when a date or the instant of a change is not valid
 */
export function placeChanges(
  changes: readonly RotaChange[],
  turnsUpTo: (day: CivilDay) => readonly Candidate[],
): ReadonlyMap<string, PlacedChange> {
  const placed = new Map<string, PlacedChange>();
  if (changes.length === 0) return placed;
  const read = changes
    .map((change, index) => ({ change, at: epochOf(change.at), turns: turnsOf(change, `/changes/${index}`) }))
    .toSorted((one, other) => one.at - other.at);
  const lastDay = Math.max(...read.flatMap(({ turns }) => turns.map(({ day }) => day)));
  const candidates = byDay(turnsUpTo(lastDay));
  const assign = ({ key }: Candidate, person: string, change: RotaChange): void => {
    placed.set(key, { person, changes: [...(placed.get(key)?.changes ?? []), change] });
  };
  for (const { change, turns } of read) {
    const found = turns.map((turn) => find(turn, candidates.get(turn.day) ?? []));
    const people = found.map(({ key, planned }) => placed.get(key)?.person ?? planned);
    // The two of a swap trade places; the one of a cover is taken over.
    const taking = 'swap' in change ? people.toReversed() : [change.person];
    for (const [index, candidate] of found.entries()) assign(candidate, taking[index] ?? '', change);
  }
  return placed;
}

interface ReadTurn extends TurnOf {
  readonly day: CivilDay;
  readonly path: string;
}

function turnsOf(change: RotaChange, path: string): readonly ReadTurn[] {
  if (!('swap' in change)) return [readTurn(change.cover, `${path}/cover`)];
  return change.swap.map((turn, index) => readTurn(turn, `${path}/swap/${index}`));
}

function readTurn(turn: TurnOf, path: string): ReadTurn {
  return { ...turn, day: parseDay(turn.date, `${path}/date`), path };
}

function byDay(turns: readonly Candidate[]): ReadonlyMap<CivilDay, readonly Candidate[]> {
  const days = new Map<CivilDay, Candidate[]>();
  for (const turn of turns) {
    const known = days.get(turn.day);
    if (known === undefined) days.set(turn.day, [turn]);
    else known.push(turn);
  }
  return days;
}

function find({ date, shift, path }: ReadTurn, turns: readonly Candidate[]): Candidate {
  const [found, ...others] = shift === undefined ? turns : turns.filter((turn) => turn.shift === shift);
  if (found !== undefined && others.length === 0) return found;
  const known = turns.length === 0 ? undefined : turns.map((turn) => turn.shift);
  throw raise('TIME_ROTA_TURN', { path, data: { date, shift, known } });
}
