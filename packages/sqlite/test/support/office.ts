import { createLinli, definePack, type Desk, openDesk, unknownNeighbourhood } from '@linli/core';
import type { CaseState } from '@linli/core/case';
import type { Store } from '@linli/core/stream';
import { chinaCalendar } from '@linli/time';

/** The tenant of a desk that names none. */
export const tenant = 'default';

const title = { 'zh-CN': '维修', en: 'Repair' };

const lights = definePack({
  id: 'lights',
  version: '1.0.0',
  title,
  from: '2026-01-01',
  plans: {
    repair: {
      title,
      steps: {
        'make-safe': { title, limit: '1d', evidence: ['photo'] },
        resolve: { title, limit: '3wd', evidence: ['photo'] },
      },
    },
  },
  categories: { light: { title, mentions: { any: ['路灯'] }, plan: 'repair' } },
});

/** A small office with one pack: what it recorded, every later release must read. */
export function deskOn(store: Store): Desk {
  const linli = createLinli({ packs: [lights], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
  return openDesk({ linli, store });
}

/** What an office knows of its cases: what happened, how each stands, what is due and what the words were. */
export interface Picture {
  readonly cases: Readonly<Record<string, { readonly status: string; readonly events: readonly string[] }>>;
  readonly due: readonly string[];
  readonly next: string | undefined;
  readonly words: readonly string[];
}

/** Folds everything anew from the events and the lists. */
export async function pictureOf(desk: Desk, at: string): Promise<Picture> {
  const cases: Record<string, { status: string; events: string[] }> = {};
  const words: string[] = [];
  for (const { stream } of await desk.find({})) {
    const history = await desk.history(stream);
    const { state } = await desk.state<CaseState>(stream);
    cases[stream] = { status: state.status, events: history.map(({ event }) => `${event.type} ${event.at}`) };
    words.push(...history.flatMap(({ personal }) => (personal === undefined ? [] : [JSON.stringify(personal)])));
  }
  const due = await desk.due({ at, before: '2027-01-01T00:00:00.000Z' });
  const next = await desk.next();
  return {
    cases,
    due: due.map(({ stream, dueAt, late }) => `${stream} ${dueAt.toISOString()}${late ? ' late' : ''}`),
    next: next?.toISOString(),
    words,
  };
}
