import { describe, expect, it } from 'vitest';

import { LinliError, readInstant, readServiceRequest } from '@linli/core';

const noon = Date.parse('2026-09-30T12:00+08:00');
const request = (more: object) => readServiceRequest({ id: 'r1', text: '路灯不亮', ...more }, noon);

function refusal(read: () => unknown): LinliError {
  try {
    read();
  } catch (error) {
    if (error instanceof LinliError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('a request', () => {
  it('keeps the words as they were said', () => {
    const words = '  32號樓\u200b一樓…… \u0000🙂 ';
    expect(request({ text: words }).text).toBe(words);
  });

  it('counts from the instant of the decision where it names none', () => {
    expect(request({}).receivedAt.getTime()).toBe(noon);
  });

  it('fills in what was left out', () => {
    expect(request({})).toMatchObject({ channel: 'web', requester: { kind: 'unknown' }, attachments: [], facts: {} });
  });

  it.each<[string, object, string, string]>([
    ['no id', { id: undefined }, 'REQ_ID', '/id'],
    ['an empty id', { id: '' }, 'REQ_ID', '/id'],
    ['an id that programs give a meaning', { id: '__proto__' }, 'REQ_ID', '/id'],
    ['an id that is a path', { id: '../x' }, 'REQ_ID', '/id'],
    ['an id with a quote', { id: "q'; drop table" }, 'REQ_ID', '/id'],
    ['an id of 10,000 characters', { id: 'x'.repeat(10_000) }, 'REQ_ID', '/id'],
    ['no text', { text: undefined }, 'REQ_VALUE', '/text'],
    ['a text of 10 MB', { text: '灯'.repeat(10_000_000) }, 'REQ_LIMIT', '/text'],
    ['an unknown channel', { channel: 'smoke' }, 'REQ_VALUE', '/channel'],
    ['an unknown field', { chanel: 'web' }, 'REQ_KEY', '/chanel'],
    ['an unknown field of the requester', { requester: { kind: 'resident', fone: '1' } }, 'REQ_KEY', '/requester/fone'],
    [
      '10,000 attachments',
      { attachments: Array.from({ length: 10_000 }, () => ({ id: 'a', kind: 'photo' })) },
      'REQ_VALUE',
      '/attachments',
    ],
    ['an instant without a zone', { receivedAt: '2026-09-30T16:00' }, 'REQ_DATE', '/receivedAt'],
  ])('with %s is refused', (_, more, code, path) => {
    expect(refusal(() => request(more))).toMatchObject({ code, path });
  });

  it.each([null, undefined, 1, 'text', true])('%j is no request', (input) => {
    expect(refusal(() => readServiceRequest(input, noon)).code).toBe('REQ_VALUE');
  });

  it('an error never repeats the words of the requester', () => {
    const secret = '13800138000';
    const error = refusal(() => request({ requester: { kind: 'resident', phone: secret.repeat(9) } }));
    expect(JSON.stringify([error.message, error.data, error.path])).not.toContain(secret);
  });
});

describe('an instant from outside', () => {
  it.each([
    ['2026-09-30T16:00+08:00', '2026-09-30T08:00:00.000Z'],
    ['2026-09-30 16:00+0800', '2026-09-30T08:00:00.000Z'],
    ['2026-09-30T16:00:05.250+08:00', '2026-09-30T08:00:05.250Z'],
    ['2026-09-30T08:00Z', '2026-09-30T08:00:00.000Z'],
    ['2024-02-29T00:00z', '2024-02-29T00:00:00.000Z'],
    [Date.UTC(2026, 8, 30), '2026-09-30T00:00:00.000Z'],
    [new Date(Date.UTC(2026, 8, 30)), '2026-09-30T00:00:00.000Z'],
    [{ epochMilliseconds: Date.UTC(2026, 8, 30) }, '2026-09-30T00:00:00.000Z'],
  ])('%j is %s', (value, iso) => {
    expect(readInstant(value).toISOString()).toBe(iso);
  });

  it.each([
    ['a day that does not exist', '2026-02-30T10:00+08:00'],
    ['a leap day of a common year', '2026-02-29T10:00+08:00'],
    ['no zone', '2026-09-30T16:00'],
    ['no time', '2026-09-30'],
    ['24 hours', '2026-09-30T25:00+08:00'],
    ['a zone that does not exist', '2026-09-30T16:00+99:00'],
    ['epoch seconds', 1_790_000_000],
    ['the year 9999', '9999-01-01T00:00Z'],
    ['the end of time', 8.64e15],
    ['a time before 1970', -1],
    ['NaN', Number.NaN],
    ['an invalid Date', new Date(Number.NaN)],
    ['words', 'tomorrow'],
    ['nothing', null],
    ['an object', {}],
  ])('%s is refused', (_, value) => {
    expect(refusal(() => readInstant(value)).code).toBe('REQ_DATE');
  });
});
