import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability';

import { parentOf } from '../names.ts';
import type { Privacy } from '../personal.ts';
import { accessPolicy, type AccessOptions, type AccessPolicy } from './access-policy.ts';
import type { Actor } from './actor.ts';
import { maskedValue } from './mask-value.ts';
import { raise } from './raise.ts';
import type { RecordRead } from './record-read.ts';

/** Something that is kept about somebody or something: what kind, which, and where. */
export interface AccessRecord {
  readonly type: string;
  readonly id: string;
  /** Id of the place it belongs to; missing where it belongs to none, and then only those see it who see everything. */
  readonly place?: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Where somebody may look, for the query that lists. */
export interface Reachable {
  readonly everywhere: boolean;
  /** Ids of the places, everything below them included; none where nothing may be seen. */
  readonly places: readonly string[];
}

/** A record as it is shown, and what is to be logged of it. */
export interface OpenedRecord {
  readonly record: AccessRecord;
  /** To be logged; missing where the kind of record has nothing personal. */
  readonly event?: RecordRead;
}

/** What one actor sees. */
export interface Reader {
  readonly actor: Actor;
  /** Whether the actor may do something with a record. */
  can(action: string, record: AccessRecord): boolean;
  /** Where the actor may do something with records of a kind. */
  where(type: string, action?: string): Reachable;
  /**
   * A record as the actor may see it: what is not clear is masked, what is sensitive left out, what no schema knows
   * left out.
   *
   * @throws LinliError `ACCESS_DENIED`
   */
  mask(record: AccessRecord): AccessRecord;
  /** Those records that the actor may see, masked. */
  visible(records: readonly AccessRecord[]): readonly AccessRecord[];
  /**
   * Opens a record, and says what is to be logged: who looked at whose record, what for, and which fields were clear.
   *
   * @throws LinliError `ACCESS_DENIED`
   */
  open(record: AccessRecord, options: { readonly at: Date }): OpenedRecord;
}

/** Who may see what. */
export interface Access {
  /** What one actor sees. */
  as(actor: Actor): Reader;
}

/**
 * Who may see what, by role, place and purpose: nobody sees beyond the place a role is held for; personal fields are
 * masked unless a grant makes them clear; sensitive ones need a purpose (PIPL art. 6, 28). Rules are CASL's.
 *
 * @param options - the schemas of the records, whose personal fields are marked, and the grants of each role
 * @returns `as(actor)` gives what one actor sees
 * @throws LinliError `ACCESS_SUBJECT`, `ACCESS_FIELD` where a grant names what no schema knows; `ACCESS_PURPOSE` where
 *   it shows something sensitive whatever the purpose
 *
 * @example
 * ```ts
 * import { createAccess } from '@linli/core/access';
 * import { personalSchemas } from '@linli/core/registry';
 *
 * const access = createAccess({
 *   subjects: { resident: personalSchemas.resident },
 *   roles: {
 *     volunteer: [{ subject: 'resident' }],
 *     'grid-worker': [
 *       { subject: 'resident', clear: ['name', 'phone'] },
 *       { subject: 'resident', clear: ['care'], purposes: ['care'] },
 *     ],
 *   },
 * });
 * const liu = { type: 'resident', id: 'liu', place: 'willow/g1', fields: { name: '刘奶奶', care: ['disability'] } };
 * const as = (role: string, scope: string, purpose: string) =>
 *   access.as({ id: 'lin', holds: [{ role, scope }], purpose });
 *
 * as('volunteer', 'willow/g1', 'care').mask(liu).fields; // => { name: '刘＊＊' }
 * as('grid-worker', 'willow/g1', 'care').mask(liu).fields; // => { name: '刘奶奶', care: ['disability'] }
 * as('grid-worker', 'willow/g1', 'dispatch').mask(liu).fields; // => { name: '刘奶奶' }
 * as('grid-worker', 'willow/g2', 'care').can('read', liu); // => false
 * ```
 */
export function createAccess(options: AccessOptions): Access {
  const policy = accessPolicy(options);
  return Object.freeze({ as: (actor: Actor) => readerOf(policy, actor) });
}

/** Making a field clear is an action of its own, so that reading a record is not showing it whole. */
const see = 'see:field';

function readerOf(policy: AccessPolicy, actor: Actor): Reader {
  const ability = abilityOf(policy, actor);
  const can = (action: string, record: AccessRecord) => ability.can(action, subjectOf(record));
  const clearFields = (record: AccessRecord) => {
    const subject = subjectOf(record);
    return [...marksOf(policy, record)].filter(([field]) => ability.can(see, subject, field)).map(([field]) => field);
  };
  const mask = (record: AccessRecord): AccessRecord => {
    if (!can('read', record)) throw denied(actor, 'read', record);
    return { ...record, fields: masked(record.fields, marksOf(policy, record), new Set(clearFields(record))) };
  };
  return {
    actor,
    can,
    mask,
    where(type, action = 'read') {
      const rules = ability.rulesFor(action, type);
      const places = rules.flatMap(({ conditions }) => placesOf(conditions));
      return { everywhere: rules.some(({ conditions }) => conditions === undefined), places: [...new Set(places)] };
    },
    visible: (records) => records.filter((record) => can('read', record)).map(mask),
    open(record, { at }) {
      const shown = mask(record);
      const marked = [...marksOf(policy, record)].some(([, mark]) => mark !== 'open');
      if (!marked) return { record: shown };
      const clear = clearFields(record).filter((field) => record.fields[field] !== undefined);
      const { id: by, purpose } = actor;
      const event: RecordRead = {
        type: 'record-read',
        at: at.toISOString(),
        by,
        subject: record.type,
        id: record.id,
        roles: [...new Set(actor.holds.map(({ role }) => role))],
        clear,
        ...(purpose !== undefined && { purpose }),
      };
      return { record: shown, event };
    },
  };
}

function abilityOf({ roles }: AccessPolicy, { holds, purpose }: Actor): MongoAbility {
  const rules = holds.flatMap(({ role, scope }): RawRuleOf<MongoAbility>[] =>
    (roles.get(role) ?? [])
      .filter(({ purposes }) => purposes === undefined || (purpose !== undefined && purposes.includes(purpose)))
      .flatMap(({ subject, actions = ['read'], anywhere = false, clear = [] }) => {
        const within = anywhere ? {} : { conditions: { places: { $in: [scope] } } };
        const shown = clear.length === 0 ? [] : [{ action: see, subject, fields: [...clear], ...within }];
        return [{ action: [...actions], subject, ...within }, ...shown];
      }),
  );
  return createMongoAbility(rules, { detectSubjectType: ({ type }) => type as string });
}

/** What CASL is asked about. Its `can` says yes to the mere name of a kind of record, so it never gets one. */
function subjectOf(record: AccessRecord) {
  if (typeof record !== 'object' || record === null) throw raise('ACCESS_RECORD', { data: { value: String(record) } });
  return { type: record.type, places: record.place === undefined ? [] : pathOf(record.place) };
}

function pathOf(place: string): string[] {
  const above = parentOf(place);
  return above === undefined ? [place] : [place, ...pathOf(above)];
}

function placesOf(conditions: unknown): readonly string[] {
  const { places } = (conditions ?? {}) as { readonly places?: { readonly $in: readonly string[] } };
  return places?.$in ?? [];
}

function marksOf({ marks }: AccessPolicy, { type }: AccessRecord): ReadonlyMap<string, Privacy | 'open'> {
  const found = marks.get(type);
  if (found === undefined) throw raise('ACCESS_SUBJECT', { data: { subject: type, subjects: [...marks.keys()] } });
  return found;
}

function denied(actor: Actor, action: string, { type, id }: AccessRecord): Error {
  return raise('ACCESS_DENIED', { data: { actor: actor.id, action, subject: type, id } });
}

/** Only what the schema knows is shown, and what is not open only where it is clear. */
function masked(
  value: Readonly<Record<string, unknown>>,
  marks: ReadonlyMap<string, Privacy | 'open'>,
  clear: ReadonlySet<string>,
  path = '',
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const field = path === '' ? name : `${path}.${name}`;
    const kept = maskedField(field, inner, marks, clear);
    if (kept !== undefined) shown[name] = kept;
  }
  return shown;
}

function maskedField(
  field: string,
  value: unknown,
  marks: ReadonlyMap<string, Privacy | 'open'>,
  clear: ReadonlySet<string>,
): unknown {
  const mark = marks.get(field);
  if (mark === 'open' || clear.has(field)) return value;
  if (mark === 'personal') return maskedValue(field, value);
  if (mark === 'sensitive') return undefined;
  const inner = (each: unknown) =>
    typeof each === 'object' && each !== null
      ? masked(each as Record<string, unknown>, marks, clear, field)
      : undefined;
  const isGroup = [...marks.keys()].some((known) => known.startsWith(`${field}.`));
  if (!isGroup) return undefined;
  return Array.isArray(value) ? value.map(inner) : inner(value);
}
