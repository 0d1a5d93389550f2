import type { z } from 'zod';

import { raise } from './raise.ts';
import { type PrivacyMarks, privacyOf } from './privacy.ts';

/** What a role may do with one kind of record. */
export interface Grant {
  /** Kind of record: `resident`. */
  readonly subject: string;
  /** `read` unless told; `export`, `change` and the like are the program's own. */
  readonly actions?: readonly string[];
  /** Not only within the place that the role is held for. */
  readonly anywhere?: boolean;
  /** Only for one of these purposes. */
  readonly purposes?: readonly string[];
  /** Personal and sensitive fields shown as they are; all others are masked, sensitive ones left out. */
  readonly clear?: readonly string[];
}

/** Who may do what: grants by role, and what each kind of record looks like. */
export interface AccessOptions {
  /** Schemas by kind of record, with their personal and sensitive fields marked. */
  readonly subjects: Readonly<Record<string, z.ZodType>>;
  readonly roles: Readonly<Record<string, readonly Grant[]>>;
}

/** Options after they were checked. */
export interface AccessPolicy {
  readonly marks: ReadonlyMap<string, PrivacyMarks>;
  readonly roles: ReadonlyMap<string, readonly Grant[]>;
}

/**
 * Checks grants against the schemas: a field that is to be shown must exist, and what is sensitive needs a purpose.
 *
 * @throws LinliError `ACCESS_SUBJECT`, `ACCESS_FIELD`, `ACCESS_PURPOSE`
 */
export function accessPolicy({ subjects, roles }: AccessOptions): AccessPolicy {
  const marks = new Map(Object.entries(subjects).map(([subject, schema]) => [subject, privacyOf(schema)] as const));
  for (const [role, grants] of Object.entries(roles)) {
    grants.forEach((grant, index) => checkGrant(grant, marks, `/roles/${role}/${index}`));
  }
  return { marks, roles: new Map(Object.entries(roles)) };
}

function checkGrant({ subject, clear = [], purposes = [] }: Grant, marks: AccessPolicy['marks'], path: string): void {
  const fields = marks.get(subject);
  if (fields === undefined) {
    throw raise('ACCESS_SUBJECT', { path: `${path}/subject`, data: { subject, subjects: [...marks.keys()] } });
  }
  clear.forEach((field, index) => {
    const mark = fields.get(field);
    const at = `${path}/clear/${index}`;
    if (mark === undefined) throw raise('ACCESS_FIELD', { path: at, data: { subject, field } });
    if (mark === 'sensitive' && purposes.length === 0)
      throw raise('ACCESS_PURPOSE', { path: at, data: { subject, field } });
  });
}
