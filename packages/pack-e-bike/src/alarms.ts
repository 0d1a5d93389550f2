import type { ServiceRequestInput } from '@linli/core';

/** One time that the blocker of a lift fired. */
export interface LiftAlarm {
  /** Id of the alarm, as the device numbers it. */
  readonly id: string;
  /** Id of the lift, a place or asset of the neighbourhood. */
  readonly lift: string;
  /** ISO 8601 with zone. */
  readonly at: string;
}

/** Alarms of one lift that belong together: one bike, one request. */
export interface LiftIncident {
  readonly lift: string;
  /** When the first of them came, ISO 8601 in UTC. */
  readonly firstAt: string;
  /** When the last of them came, ISO 8601 in UTC. */
  readonly lastAt: string;
  /** The alarms in order, each once: the evidence. */
  readonly alarms: readonly LiftAlarm[];
}

/**
 * Gathers alarms into incidents: an alarm belongs to the incident of its lift that began less than a window before. An
 * alarm that is told twice counts once. The order of the input makes no difference.
 *
 * @param alarms - in any order
 * @param windowMinutes - minutes from the first alarm of an incident to the last that still belongs to it
 * @returns the incidents, the earliest first
 *
 * @example
 * ```ts
 * import { liftIncidents } from '@linli/pack-e-bike';
 *
 * const alarms = [
 *   { id: 'a1', lift: 'lift-12', at: '2026-10-01T21:03:00+08:00' },
 *   { id: 'a2', lift: 'lift-12', at: '2026-10-01T21:05:00+08:00' },
 * ];
 * liftIncidents(alarms, 10).map(({ lift, alarms: evidence }) => [lift, evidence.length]); // => [['lift-12', 2]]
 * ```
 */
export function liftIncidents(alarms: readonly LiftAlarm[], windowMinutes: number): LiftIncident[] {
  const longest = windowMinutes * 60_000;
  const incidents: LiftAlarm[][] = [];
  const running = new Map<string, LiftAlarm[]>();
  for (const alarm of inOrder(alarms)) {
    const current = running.get(alarm.lift);
    const first = current?.[0];
    if (current !== undefined && first !== undefined && Date.parse(alarm.at) - Date.parse(first.at) <= longest) {
      current.push(alarm);
    } else {
      const begun = [alarm];
      running.set(alarm.lift, begun);
      incidents.push(begun);
    }
  }
  return incidents.flatMap((gathered) => {
    const [first, last] = [gathered[0], gathered.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ lift: first.lift, firstAt: utc(first.at), lastAt: utc(last.at), alarms: gathered }];
  });
}

function inOrder(alarms: readonly LiftAlarm[]): LiftAlarm[] {
  const once = new Map(alarms.map((alarm) => [`${alarm.lift}\n${alarm.id}`, alarm]));
  return [...once.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

function utc(at: string): string {
  return new Date(at).toISOString();
}

/**
 * The request that an incident is. Its id is that of the lift and the first alarm, so that an alarm that comes later
 * finds the request it belongs to.
 *
 * @param incident - the incident
 * @returns a request of a sensor, with the number of alarms as a fact
 *
 * @example
 * ```ts
 * import { liftIncidents, requestOfIncident } from '@linli/pack-e-bike';
 *
 * const alarms = [{ id: 'a1', lift: 'lift-12', at: '2026-10-01T21:03:00+08:00' }];
 * const [request] = liftIncidents(alarms, 10).map((incident) => requestOfIncident(incident));
 * [request?.id, request?.channel, request?.facts]; // => ['alarm.lift-12.a1', 'sensor', { liftAlarms: 1 }]
 * ```
 */
export function requestOfIncident({ lift, firstAt, alarms }: LiftIncident): ServiceRequestInput {
  const first = alarms[0]?.id ?? '';
  return {
    id: `alarm.${lift.replaceAll('/', '.')}.${first}`,
    text: '',
    channel: 'sensor',
    requester: { kind: 'sensor' },
    receivedAt: firstAt,
    place: lift,
    facts: { liftAlarms: alarms.length },
  };
}
