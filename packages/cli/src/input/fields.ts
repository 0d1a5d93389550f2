import type { ServiceRequestInput } from '@linli/core';

type Requester = NonNullable<ServiceRequestInput['requester']>;

/** The fields of a request, held to core's by the compiler. */
const requestFields = {
  id: true,
  text: true,
  channel: true,
  receivedAt: true,
  requester: true,
  place: true,
  address: true,
  attachments: true,
  facts: true,
} as const satisfies Record<keyof ServiceRequestInput, true>;

const requesterFields = {
  kind: true,
  resident: true,
  name: true,
  phone: true,
} as const satisfies Record<keyof Requester, true>;

/** What is known of a request before core has checked it. */
export interface RequestRow {
  readonly request: ServiceRequestInput;
  /** Names of fields that a request does not have. */
  readonly ignored: readonly string[];
}

/**
 * Keeps the fields that a request has; others are named, not lost in silence. A row without id is called by its line.
 *
 * @param row - an object from outside, its values unchecked
 * @param line - number of the line
 */
export function requestOf(row: Readonly<Record<string, unknown>>, line: number): RequestRow {
  const fields = split(row, requestFields);
  const { requester } = fields.known;
  const person = isRecord(requester) ? split(requester, requesterFields) : undefined;
  const id = fields.known['id'] ?? `line-${line}`;
  const request = {
    ...fields.known,
    id: typeof id === 'number' ? String(id) : id,
    ...(person && { requester: person.known }),
  };
  return {
    // Unchecked until core reads it: `triage` takes nothing on trust.
    request: request as unknown as ServiceRequestInput,
    ignored: [...fields.unknown, ...(person?.unknown ?? []).map((name) => `requester.${name}`)],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function split(row: Readonly<Record<string, unknown>>, fields: object) {
  const names = Object.keys(row);
  const known = names.filter((name) => Object.hasOwn(fields, name)).map((name) => [name, row[name]] as const);
  return {
    known: Object.fromEntries(known) as Record<string, unknown>,
    unknown: names.filter((name) => !Object.hasOwn(fields, name)),
  };
}
