import { describe, expect, it } from 'vitest';

import { readBackup } from '@linli/core/stream';

const at = '2026-09-30T08:00:00.000Z';
const begin = { entry: 'begin', format: 1 };
const event = { entry: 'event', stream: 'case/a', version: 1, recordedAt: at, event: { type: 'began', at } };
const end = (entries: number) => ({ entry: 'end', entries });

async function read(entries: readonly unknown[]): Promise<number> {
  let count = 0;
  for await (const _ of readBackup(entries)) count += 1;
  return count;
}

describe('a backup', () => {
  it('is read to its end', async () => {
    expect(await read([begin, event, end(2)])).toBe(3);
  });

  it.each([
    ['a later format', [{ entry: 'begin', format: 2 }, end(1)], 0],
    ['a key too many', [begin, { ...event, more: 1 }, end(2)], 1],
    ['an event without a type', [begin, { ...event, event: { at } }, end(2)], 1],
    ['the second event of a stream first', [begin, { ...event, version: 2 }, end(2)], 1],
    ['the same event twice', [begin, event, event, end(3)], 2],
    ['a count that is wrong', [begin, event, end(3)], 2],
    [
      'a wake before the events',
      [begin, { entry: 'wake', stream: 'a', wake: { key: 'k', at, event: event.event } }, event],
      2,
    ],
    ['half of it', [begin, event], 2],
  ])('with %s is refused, naming the entry', async (_, entries, place) => {
    await expect(read(entries)).rejects.toMatchObject({ code: 'STORE_BACKUP', data: { entry: place } });
  });

  it.each([
    ['an instant that does not sort', { ...event, recordedAt: '2026-09-30' }, 'STORE_INSTANT'],
    ['an id that cannot be kept', { ...event, stream: 'a\0' }, 'STORE_ID'],
  ])('with %s is refused', async (_, entry, code) => {
    await expect(read([begin, entry, end(2)])).rejects.toMatchObject({ code });
  });
});
