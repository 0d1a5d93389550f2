import { readInstant } from '@linli/core';
import type { RecordedEvent } from '@linli/core/stream';

import { isLinliError, raise } from '../errors.ts';
import { placeOf } from '../input/line.ts';
import { readLines } from '../input/read-lines.ts';
import { openSource } from '../input/source.ts';
import type { Io } from '../io.ts';

/**
 * Reads events from a file: those of a store, or of a backup, one JSON object a line. Other entries of a backup are
 * passed over; a line that cannot be read ends it, since a report that leaves something out would be wrong.
 *
 * @throws LinliError `FILE_…`, `INPUT_…`, `EVENT_LINE` with the file and line
 */
export async function* eventsOf(file: string, io: Io): AsyncGenerator<RecordedEvent> {
  const source = await openSource(file, io);
  for await (const line of readLines(source, { bytes: 0, lines: 0 })) {
    if ('error' in line) throw line.error;
    const path = placeOf(source.name, line.number);
    const value = parsed(line.text, path);
    if ('entry' in value && value['entry'] !== 'event') continue;
    if (!isRecordedEvent(value)) throw raise('EVENT_LINE', { path });
    yield value;
  }
}

function parsed(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch (cause) {
    throw raise('EVENT_LINE', { path, cause });
  }
  throw raise('EVENT_LINE', { path });
}

function isRecordedEvent(value: object): value is RecordedEvent {
  const { stream, event } = value as Readonly<Record<string, unknown>>;
  if (typeof stream !== 'string' || typeof event !== 'object' || event === null) return false;
  const { type, at } = event as Readonly<Record<string, unknown>>;
  return typeof type === 'string' && typeof at === 'string' && isInstant(at);
}

function isInstant(text: string): boolean {
  try {
    readInstant(text);
    return true;
  } catch (error) {
    if (isLinliError(error)) return false;
    throw error;
  }
}
