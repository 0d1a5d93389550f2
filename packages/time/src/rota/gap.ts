import type { Calendar } from '../calendar.ts';
import { dayAt } from '../counting.ts';
import { epochOf } from '../instant.ts';
import { arrange, intersect, type Segments, subtract } from '../segments.ts';
import type { Absence } from './rota-change.ts';
import type { Turn } from './turn.ts';

/** A stretch in which nobody is on duty although someone should be. */
export interface Gap {
  readonly from: Date;
  readonly to: Date;
  /** The turns in which it lies, and whose person is absent; none where no turn was planned. */
  readonly turns: readonly Turn[];
}

/** The gaps of a stretch, given the turns that touch it. */
export function gapsOf(turns: readonly Turn[], from: number, to: number, cover: Calendar | undefined): readonly Gap[] {
  if (from >= to) return [];
  const planned = arrange(turns.map((turn) => [turn.from.getTime(), turn.to.getTime()]));
  const wanted = intersect([from, to], cover === undefined ? planned : workingSegments(cover, from, to));
  const present = arrange(turns.flatMap((turn) => pairs(presence(turn))));
  return pairs(subtract(wanted, present)).map(([open, close]) => ({
    from: new Date(open),
    to: new Date(close),
    turns: turns.filter((turn) => turn.from.getTime() < close && turn.to.getTime() > open),
  }));
}

/** When the person of a turn is there. */
function presence({ from, to, absences }: Turn): Segments {
  const away = absences.map((absence: Absence) => [epochOf(absence.from), epochOf(absence.to)] as const);
  return subtract([from.getTime(), to.getTime()], arrange(away));
}

/** The working time of a calendar around a stretch. */
function workingSegments({ timeline }: Calendar, from: number, to: number): Segments {
  const { clock } = timeline.across(from, to);
  const segments: (readonly [number, number])[] = [];
  // A night shift of the day before may still go on.
  for (let day = dayAt(timeline, from) - 1; day <= dayAt(timeline, to); day++) {
    segments.push(...pairs(timeline.schedule.segmentsOf(day, clock)));
  }
  return arrange(segments);
}

function pairs(segments: Segments): readonly (readonly [open: number, close: number])[] {
  return segments.flatMap((open, index) => (index % 2 === 0 ? [[open, segments[index + 1] ?? open] as const] : []));
}
