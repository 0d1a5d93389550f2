import { cases } from '../case/index.ts';
import type { Linli } from '../linli.ts';
import { runReport } from '../report/run-report.ts';
import { readInstant } from '../request/service-request.ts';
import type { Fired, Store } from '../stream/store.ts';
import { commandWords } from './personal-record.ts';
import { type AnyDecider, Deciders, streamOf } from './deciders.ts';
import type { CommandOptions, Desk, Standing } from './desk.ts';
import { digestOf } from './digest.ts';
import { dueItemOf, dueSummaries } from './due.ts';
import { historyOf } from './history.ts';
import { raise } from './raise.ts';
import { rebuild, refresh } from './refresh.ts';
import { type Loaded, type Order, Streams } from './streams.ts';
import { submit } from './submit.ts';

/** What {@link openDesk} puts together. */
export interface DeskOptions {
  /** Packs, neighbourhood and calendar. */
  readonly linli: Linli;
  /** Where events live: a memory store, SQLite, PostgreSQL. */
  readonly store: Store;
  /** Whose desk it is (`default`); desks of different tenants see nothing of each other. */
  readonly tenant?: string;
  /** Further kinds of work besides cases: `rounds`, `assemblies`, `ledgers`. */
  readonly deciders?: readonly AnyDecider[];
  /** Secret for the keyed hash of phone numbers, so that somebody who asks to be forgotten is found by phone. */
  readonly phoneKey?: string;
}

/** How many wakes are fired in one transaction. */
const batch = 500;

/**
 * Opens a desk: takes requests in, carries commands out, knows what is due.
 *
 * @param options - `linli`, the store, the tenant, further deciders
 *
 * @example
 * ```ts
 * import { createLinli, definePack, openDesk, unknownNeighbourhood } from '@linli/core';
 * import { openMemoryStore } from '@linli/core/memory';
 * import { chinaCalendar } from '@linli/time';
 *
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '路灯', en: 'Street lights' },
 *   from: '2026-01-01',
 *   plans: {
 *     repair: {
 *       title: { 'zh-CN': '维修', en: 'Repair' },
 *       steps: { resolve: { title: { 'zh-CN': '修复', en: 'Repair' }, limit: '3wd' } },
 *     },
 *   },
 *   categories: {
 *     light: { title: { 'zh-CN': '路灯', en: 'Street light' }, mentions: { any: ['路灯'] }, plan: 'repair' },
 *   },
 * });
 * const linli = createLinli({ packs: [lights], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
 * const desk = openDesk({ linli, store: openMemoryStore() });
 *
 * const { case: id } = await desk.submit({ id: 'r1', text: '路灯不亮' }, { at: '2026-09-30T16:00+08:00' });
 * id; // => 'case/r1'
 * const [item] = await desk.due({ at: '2026-09-30T17:00+08:00' });
 * item?.dueAt; // => new Date('2026-10-10T16:00+08:00')
 * ```
 */
export function openDesk(options: DeskOptions): Desk {
  const { linli, store, tenant = 'default', phoneKey } = options;
  const deciders = new Deciders([cases, ...(options.deciders ?? [])]);
  const streams = new Streams(store, tenant, deciders, linli);

  const stateOf = async (id: string, { at }: { readonly at?: CommandOptions['at'] } = {}): Promise<Standing> => {
    const stream = streamOf(id);
    const { version, state } = await streams.load(stream, isoOf(at));
    if (version === 0) throw raise('DESK_STREAM', { path: '/stream', data: { stream } });
    return { stream, version, state };
  };

  const desk: Desk = {
    submit: (request, given) => submit(request, given, { linli, streams, phoneKey }),

    async command(id, command, given) {
      const stream = streamOf(id);
      const at = readInstant(given.at, '/at');
      checkCommand(command);
      const { key, by, expected, personal, subjects = [] } = given;
      const digest = digestOf({ stream, command, personal });
      const before = key === undefined ? undefined : await store.receipt(tenant, key, digest);
      if (before !== undefined) return { stream, version: before.versions[0] ?? 0, events: [], repeated: true };

      const orderFor = ({ version }: Loaded): Order => {
        const words = personal && commandWords(stream, version + 1, personal, subjects);
        const context = { at, ...(by !== undefined && { by }), ...(words && { record: words.key }) };
        return { commands: [command], context, ...(words && { personal: words }) };
      };
      const { receipt, events } = await streams.write(stream, orderFor, {
        at: at.toISOString(),
        expected,
        ...(key !== undefined && { key, digest }),
      });
      return { stream, version: receipt.versions[0] ?? 0, events, repeated: receipt.repeated };
    },

    // Whoever asks knows the kind of work by its id, and so the type of its state.
    state: stateOf as Desk['state'],

    async due(query) {
      const at = readInstant(query.at, '/at');
      const before = query.before === undefined ? undefined : readInstant(query.before, '/before');
      const found = await store.find(tenant, dueSummaries(query, before));
      return found.flatMap((stored) => dueItemOf(stored, at) ?? []);
    },
    overdue: (query) => desk.due({ ...query, before: query.at }),
    find: (query) => store.find(tenant, query),

    async next(id) {
      const at = id === undefined ? await store.nextWake() : (await store.waiting(tenant, streamOf(id)))[0]?.at;
      return at === undefined ? undefined : new Date(at);
    },

    async advance({ at, limit = Infinity }) {
      const instant = readInstant(at, '/at').toISOString();
      const fired: Fired[] = [];
      let left = limit;
      for (;;) {
        // Streams that a worker has fired before it was stopped are brought up to date as well.
        await refresh(streams, instant);
        const some = await store.fire({ at: instant, limit: Math.min(batch, left) });
        left -= some.length;
        // A store fires for all tenants; what happened to others is nobody's business here.
        fired.push(...some.filter((each) => each.tenant === tenant));
        if (some.length === 0) return fired;
      }
    },

    history: (id, { at } = {}) => historyOf(store, tenant, streamOf(id), isoOf(at)),
    report: (name, { at, ...asked }) =>
      runReport(name, store.readAll(tenant), asked, { linli, at: readInstant(at, '/at') }),
    forget: (subject, { at }) => store.forget(tenant, subject, readInstant(at, '/at').toISOString()),
    rebuild: ({ at }) => rebuild(streams, readInstant(at, '/at').toISOString()),
  };
  return Object.freeze(desk);
}

function checkCommand(command: unknown): void {
  if (typeof command === 'object' && command !== null && 'type' in command && typeof command.type === 'string') return;
  throw raise('DESK_COMMAND', { path: '/command', data: { value: shown(command) } });
}

function shown(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  return (json ?? typeof value).slice(0, 100);
}

function isoOf(at: CommandOptions['at'] | undefined): string | undefined {
  return at === undefined ? undefined : readInstant(at, '/at').toISOString();
}
