import { describe, expect, it } from 'vitest';

import { describeError, errorsFrom, fillText, LinliError } from '@linli/errors';

const english = { DEMO_FACT: 'Unknown fact "{fact}".[ Did you mean "{nearest}"?]' } as const;
const chinese = { DEMO_FACT: '没有名为“{fact}”的事实。[是否想写“{nearest}”?]' } as const;
const raise = errorsFrom(english);

describe('a text of a catalogue', () => {
  it.each([
    ['a value', 'No {what}.', { what: 'pack' }, 'No pack.'],
    ['a number', '{n} days', { n: 3 }, '3 days'],
    ['a list', 'Known: {names}.', { names: ['a', 'b'] }, 'Known: a, b.'],
    ['an object', 'Got {value}.', { value: { a: 1 } }, 'Got {"a":1}.'],
    ['an optional part with its value', 'No.[ Try {nearest}.]', { nearest: 'x' }, 'No. Try x.'],
    ['an optional part without its value', 'No.[ Try {nearest}.]', {}, 'No.'],
    ['an optional part whose value is undefined', 'No.[ Try {nearest}.]', { nearest: undefined }, 'No.'],
    ['brackets that name no value', 'all: [] is empty', {}, 'all: [] is empty'],
    ['a value that looks like a placeholder', '{a}', { a: '{b}', b: 'x' }, '{b}'],
    ['a value with a dollar sign', '{a}', { a: '$&' }, '$&'],
    ['the word for one', '{n} {n|day|days}', { n: 1 }, '1 day'],
    ['the word for several', '{n} {n|day|days}', { n: 0 }, '0 days'],
    ['a word by number in an optional part', 'No.[ {n} {n|day|days} late.]', { n: 21 }, 'No. 21 days late.'],
    ['no optional part without its number', 'No.[ Some {n|day|days} late.]', {}, 'No.'],
    ['a missing value', '{a}', {}, '{a}'],
    ['a name every object inherits', '{constructor}', {}, '{constructor}'],
  ])('shows %s', (_, template, data, text) => {
    expect(fillText(template, data)).toBe(text);
  });
});

describe('an error', () => {
  it('carries code, path, data, cause and an English text', () => {
    const cause = new Error('underneath');
    const error = raise('DEMO_FACT', { path: '/rules/0', data: { fact: 'sourse', nearest: 'source' }, cause });
    expect(error).toBeInstanceOf(LinliError);
    expect(error).toMatchObject({ code: 'DEMO_FACT', path: '/rules/0', data: { fact: 'sourse' }, cause });
    expect(error.message).toBe('Unknown fact "sourse". Did you mean "source"?');
  });

  it('speaks the language of the catalogue that knows it', () => {
    expect(describeError(raise('DEMO_FACT', { data: { fact: 'a' } }), [{}, chinese])).toBe('没有名为“a”的事实。');
  });

  it('falls back to English where no catalogue knows it', () => {
    expect(describeError(raise('DEMO_FACT', { data: { fact: 'a' } }), [{}])).toBe('Unknown fact "a".');
  });
});

describe('a value in two languages', () => {
  const reason = { 'zh-CN': '太长', en: 'too long' };

  it('is read in the language of the text', () => {
    const error = errorsFrom({ DEMO: 'Refused: {reason}.' })('DEMO', { data: { reason } });
    expect(error.message).toBe('Refused: too long.');
    expect(describeError(error, [{ DEMO: '不接受：{reason}。' }])).toBe('不接受：太长。');
  });

  it('may stand in a list', () => {
    expect(fillText('{reasons}', { reasons: [reason, reason] }, 'zh-CN')).toBe('太长、太长');
  });
});

describe('a value that stands in a catalogue', () => {
  const texts = {
    DEMO: 'Expected {expected}, found {found}.',
    'expected=string[]': 'a list of texts',
    'found=null': 'none',
  };

  it('reads as the catalogue says, under its own name only', () => {
    const error = errorsFrom(texts)('DEMO', { data: { expected: ['number', 'string[]'], found: 'string[]' } });
    expect(error.message).toBe('Expected number, a list of texts, found string[].');
    expect(error.data['expected']).toEqual(['number', 'string[]']);
    expect(describeError(error, [{ DEMO: '应为{expected}。', 'expected=string[]': '文本的列表' }])).toBe(
      '应为number、文本的列表。',
    );
  });
});

describe('two catalogues that know one code', () => {
  const catalogues = [{ DEMO: '{place}处不对' }, { DEMO: '“{fact}”不对[，应为 {nearest}]' }];

  it.each([
    [{ place: '/a' }, '/a处不对'],
    [{ fact: 'b' }, '“b”不对'],
    [{}, '{place}处不对'],
  ])('with %j the text that fits is taken', (data, text) => {
    expect(describeError(new LinliError('DEMO', 'wrong', { data }), catalogues)).toBe(text);
  });
});
