import { calendarDuring, emergencies, type EmergencyCommand, type EmergencyState } from '@linli/core/round';
import { fold } from '@linli/core/stream';
import { chinaCalendar, due } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { at, linli, refusal } from './told.ts';

const calendar = chinaCalendar();

function tell(state: EmergencyState, when: string, command: EmergencyCommand): EmergencyState {
  return fold(emergencies, emergencies.decide(command, state, { at: at(when), linli, by: 'fan' }), state);
}

const flood = tell(emergencies.initial, '06 08:00', { type: 'declare', reason: 'flood' });
const over = tell(flood, '06 23:00', { type: 'stand-down', reason: 'water is down' });

describe('an emergency', () => {
  it('lets work go on through the night while it lasts, and no longer', () => {
    const dueAt = (state: EmergencyState, start: string) =>
      due(at(start), '2wh', calendarDuring(calendar, state, at(start))).at;
    expect(dueAt(flood, '06 22:00')).toEqual(at('07 00:00'));
    // Known only afterwards: what came in while it lasted keeps its instant.
    expect(dueAt(over, '06 22:00')).toEqual(at('07 00:00'));
    expect(dueAt(over, '06 23:30')).toEqual(at('09 11:00'));
    expect(dueAt(over, '06 07:00')).toEqual(at('06 11:00'));
  });

  it('keeps who declared it and who stood it down, and why', () => {
    expect(over.periods).toEqual([
      {
        from: at('06 08:00').toISOString(),
        declaredBy: 'fan',
        reason: 'flood',
        to: at('06 23:00').toISOString(),
        stoodDownBy: 'fan',
        stoodDownReason: 'water is down',
      },
    ]);
    expect(emergencies.summarise(flood, { linli })).toMatchObject({ open: true, data: { active: true } });
    expect(emergencies.summarise(over, { linli })).toMatchObject({ open: false, data: { active: false, periods: 1 } });
  });

  it('is declared once, stood down once, in order of time', () => {
    const declare = { type: 'declare', reason: 'again' } as const;
    const standDown = { type: 'stand-down', reason: 'over' } as const;
    expect(refusal(() => tell(flood, '06 09:00', declare))).toBe('EMERGENCY_DECLARED');
    expect(refusal(() => tell(over, '07 09:00', standDown))).toBe('EMERGENCY_NOT_DECLARED');
    expect(refusal(() => tell(emergencies.initial, '07 09:00', standDown))).toBe('EMERGENCY_NOT_DECLARED');
    expect(refusal(() => tell(flood, '06 08:00', standDown))).toBe('EMERGENCY_TIME');
    expect(refusal(() => tell(over, '07 09:00', { ...declare, when: '2026-03-06T22:00+08:00' }))).toBe(
      'EMERGENCY_TIME',
    );
    expect(refusal(() => tell(over, '07 09:00', { ...declare, when: '2026-03-08T22:00+08:00' }))).toBe(
      'EMERGENCY_TIME',
    );
    expect(refusal(() => tell(over, '07 09:00', { ...declare, reason: ' ' }))).toBe('EMERGENCY_COMMAND');
  });
});
