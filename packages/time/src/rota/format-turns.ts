import type { Locale } from '@linli/errors';

import type { RotaChange } from './rota-change.ts';
import type { Turn } from './turn.ts';

interface Words {
  turn(number: number): string;
  instead(planned: string): string;
  change(change: RotaChange): string;
  absent(reason: string): string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    turn: (number) => `turn ${number}`,
    instead: (planned) => `instead of ${planned}`,
    change: (change) => `${'swap' in change ? 'swapped' : 'covered'}${because(change, ' for ')}`,
    absent: (reason) => `absent${reason === '' ? '' : ` for ${reason}`}`,
  },
  'zh-CN': {
    turn: (number) => `第${number}班`,
    instead: (planned) => `代${planned}`,
    change: (change) => `${'swap' in change ? '换班' : '代班'}${because(change, '：')}`,
    absent: (reason) => `缺勤${reason === '' ? '' : `：${reason}`}`,
  },
};

/**
 * Turns for people, one line each: when, who, which turn of the order, and what was changed.
 *
 * @param turns - what `onDutyAt` or `turnsBetween` gave
 * @param locale - `zh-CN` or `en`
 *
 * @example
 * ```ts
 * import { chinaCalendar } from '@linli/time';
 * import { formatTurns, rota } from '@linli/time/rota';
 *
 * const over = { every: { days: 1 }, starts: '2026-03-06', calendar: chinaCalendar() } as const;
 * const evening = { name: 'evening', from: '19:00', to: '22:00' };
 * const cover = { cover: { date: '2026-03-07' }, person: 'Zhao', at: new Date('2026-03-05T09:00+08:00'), reason: 'illness' };
 * const patrol = rota({ people: ['Wang', 'Li'], over, shifts: [evening], changes: [cover] });
 * formatTurns(patrol.turnsBetween({ from: '2026-03-06', to: '2026-03-08' }), 'en').split('\n');
 * // => ['2026-03-06 19:00 to 2026-03-06 22:00  evening  Wang: turn 1', '2026-03-07 19:00 to 2026-03-07 22:00  evening  Zhao: turn 2, instead of Li, covered for illness']
 * ```
 */
export function formatTurns(turns: readonly Turn[], locale: Locale): string {
  const words = WORDS[locale];
  const [to, comma, colon] = locale === 'en' ? [' to ', ', ', ': '] : [' 至 ', '，', '：'];
  const lines = turns.map(({ begins, ends, shift, person, planned, number, changes, absences }) => {
    const notes = [
      words.turn(number),
      ...(person === planned ? [] : [words.instead(planned)]),
      ...changes.map((change) => words.change(change)),
      ...absences.map(({ reason = '' }) => words.absent(reason)),
    ];
    return `${begins}${to}${ends}${shift === '' ? '' : `  ${shift}`}  ${person}${colon}${notes.join(comma)}`;
  });
  return lines.join('\n');
}

function because({ reason = '' }: RotaChange, word: string): string {
  return reason === '' ? '' : `${word}${reason}`;
}
