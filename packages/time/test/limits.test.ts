import { existsSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatLimit, type Limit, limitToString, type LimitUnit, parseLimit } from '@linli/time';

describe('a limit in short form', () => {
  it.each([
    ['15min', { amount: 15, unit: 'min' }],
    ['2h', { amount: 2, unit: 'h' }],
    ['4wh', { amount: 4, unit: 'wh' }],
    ['1d', { amount: 1, unit: 'd' }],
    ['3wd', { amount: 3, unit: 'wd' }],
    ['0.5h', { amount: 0.5, unit: 'h' }],
    ['3660wd', { amount: 3660, unit: 'wd' }],
  ])('%s', (text, part) => {
    expect(parseLimit(text)).toEqual({ parts: [part] });
  });

  it('can have parts that run side by side', () => {
    expect(parseLimit('1d+3wd')).toEqual({
      parts: [
        { amount: 1, unit: 'd' },
        { amount: 3, unit: 'wd' },
      ],
    });
    expect(parseLimit('1d + 3wd + 2h').parts).toHaveLength(3);
  });

  it.each(['1+3', ' 1 + 3 ', '１＋３'])('%s is the shorthand for 1d+3wd', (text) => {
    expect(limitToString(parseLimit(text))).toBe('1d+3wd');
  });
});

describe('a limit as people write it', () => {
  it.each([
    ['3个工作日', '3wd'],
    [' 5工作日', '5wd'],
    ['５个工作日', '5wd'],
    ['3 个 工作日', '3wd'],
    ['三个工作日', '3wd'],
    ['两个工作日', '2wd'],
    ['十个工作日', '10wd'],
    ['十五个工作日', '15wd'],
    ['二十个工作日', '20wd'],
    ['二十一个工作日', '21wd'],
    ['九十九天', '99d'],
    ['3工作天', '3wd'],
    ['2紧急工作时', '2h'],
    ['2个紧急工作小时', '2h'],
    ['24连续小时', '24h'],
    ['4工作时', '4wh'],
    ['4个工作小时', '4wh'],
    ['4小时', '4h'],
    ['24小时内', '24h'],
    ['24小时以内', '24h'],
    ['24小时之内', '24h'],
    ['限时2小时', '2h'],
    ['限2小时', '2h'],
    ['半小时', '0.5h'],
    ['半个小时', '0.5h'],
    ['1.5小时', '1.5h'],
    ['7天', '7d'],
    ['七天', '7d'],
    ['7个自然日', '7d'],
    ['7日历日', '7d'],
    ['7日历天', '7d'],
    ['15分钟', '15min'],
    ['15分', '15min'],
    ['1天+3个工作日', '1d+3wd'],
    ['1天和3个工作日', '1d+3wd'],
    ['3 working days', '3wd'],
    ['1 working day', '1wd'],
    ['3 business days', '3wd'],
    ['3 work-days', '3wd'],
    ['3 calendar days', '3d'],
    ['3 natural days', '3d'],
    ['3 days', '3d'],
    ['1 day', '1d'],
    ['2 hours', '2h'],
    ['1 hour', '1h'],
    ['2 hrs', '2h'],
    ['1 hr', '1h'],
    ['2 working hours', '2wh'],
    ['1 business hour', '1wh'],
    ['2 work hours', '2wh'],
    ['90 minutes', '90min'],
    ['1 minute', '1min'],
    ['90 mins', '90min'],
    ['within 3 working days', '3wd'],
    ['3 WD', '3wd'],
    ['1 day and 3 working days', '1d+3wd'],
    ['2 紧急 工作时', '2h'],
  ])('%s is %s', (text, short) => {
    expect(limitToString(parseLimit(text))).toBe(short);
  });

  it.each([
    ['3', ['3h', '3d', '3wd']],
    ['三', ['3h', '3d', '3wd']],
    ['3日', ['3d', '3wd']],
    ['2紧急工作日', ['2d', '2wd']],
    ['2紧急工作天', ['2d', '2wd']],
    ['1周', ['7d', '5wd']],
    ['两个星期', ['14d', '10wd']],
    ['一个礼拜', ['7d', '5wd']],
    ['2 weeks', ['14d', '10wd']],
    ['1 week', ['7d', '5wd']],
    ['1w', ['7d', '5wd']],
    ['1个月', ['30d']],
    ['2 months', ['60d']],
    ['半天', ['12h', '4wh']],
    ['1.5d', ['36h', '12wh']],
    ['0.5wd', ['12h', '4wh']],
    ['2+5', ['2d+5wd']],
  ])('%s can mean more than one thing', (text, choices) => {
    expect(() => parseLimit(text)).toThrowError(
      expect.objectContaining({ code: 'TIME_LIMIT_AMBIGUOUS', data: { text, choices } }),
    );
    for (const choice of choices) expect(limitToString(parseLimit(choice))).toBe(choice);
  });

  it.each([
    ['1紧急工作时制止', '1h', '…制止'],
    ['种植季节15工作日', '15wd', '种植季节…'],
    ['2小时到场', '2h', '…到场'],
    ['雨季 3天 完成', '3d', '雨季…完成'],
    ['一般十五天', '15d', '一般…'],
  ])('%s is %s among words that are no limit', (text, choice, words) => {
    expect(() => parseLimit(text)).toThrowError(
      expect.objectContaining({ code: 'TIME_LIMIT_WORDS', data: { text, words, choices: [choice] } }),
    );
  });

  it.each(['0d', '-1d', '-2小时', '3661d', '3661wd', '87841h', '5270401min', '99999999999d', '〇天', '零天'])(
    '%s is out of range',
    (text) => {
      expect(() => parseLimit(text)).toThrowError(expect.objectContaining({ code: 'TIME_LIMIT_RANGE' }));
    },
  );

  it.each([
    '',
    ' ',
    'PT',
    'soon',
    '1e9d',
    '1d+',
    '+',
    '1d3wd',
    '四五天',
    '百天',
    '十十天',
    '0.0000001h',
    '3 wards',
    '0',
    '0日',
    '四五日',
    'd',
    '天',
    '+3d',
    '3 working dayss',
    'x3wd',
    '1,5h',
    undefined,
    null,
    3,
  ])('%j cannot be read', (text) => {
    expect(() => parseLimit(text as string)).toThrowError(expect.objectContaining({ code: 'TIME_LIMIT' }));
  });

  it('names the text and the largest amount in its unit', () => {
    expect(() => parseLimit('1d+4000wd')).toThrowError(
      '"1d+4000wd" is out of range. Give more than 0 and at most 3660wd.',
    );
    expect(() => parseLimit('soon')).toThrowError('Cannot read "soon" as a limit');
    expect(() => parseLimit(undefined as unknown as string)).toThrowError('"undefined"');
  });
});

describe('a limit in words', () => {
  it.each([
    ['15min', '15 minutes', '15分钟'],
    ['1min', '1 minute', '1分钟'],
    ['2h', '2 hours', '2小时'],
    ['1h', '1 hour', '1小时'],
    ['0.5h', '0.5 hours', '0.5小时'],
    ['4wh', '4 working hours', '4工作时'],
    ['1wh', '1 working hour', '1工作时'],
    ['1d', '1 day', '1个自然日'],
    ['7d', '7 days', '7个自然日'],
    ['1wd', '1 working day', '1个工作日'],
    ['1d+3wd', '1 day and 3 working days', '1个自然日和3个工作日'],
  ])('%s: %s, %s', (short, english, chinese) => {
    expect(formatLimit(parseLimit(short), 'en')).toBe(english);
    expect(formatLimit(parseLimit(short), 'zh-CN')).toBe(chinese);
  });

  it('reads back from every form', () => {
    const part = fc.record({
      amount: fc.integer({ min: 1, max: 3660 }),
      unit: fc.constantFrom<LimitUnit>('min', 'h', 'wh', 'd', 'wd'),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const limit: Limit = { parts };
        expect(parseLimit(limitToString(limit))).toEqual(limit);
        expect(parseLimit(formatLimit(limit, 'en'))).toEqual(limit);
        expect(parseLimit(formatLimit(limit, 'zh-CN'))).toEqual(limit);
      }),
    );
  });
});

const STANDARDS = new URL('../../../../shared/data/city-standards.csv', import.meta.url);
const standards = existsSync(STANDARDS) ? readFileSync(STANDARDS, 'utf8') : '';

describe.skipIf(standards === '')('limits of one city’s standard (skipped without ../shared/data)', () => {
  it('are read, or refused with a choice', () => {
    const written = new Set(
      standards.match(/\s?[\u4E00-\u9FFF]*\d+(?:天|小时|紧急工作时|工作日|紧急工作日)[\u4E00-\u9FFF]*(?=[",\n])/g),
    );
    const unread = [...written].filter((text) => {
      try {
        return parseLimit(text).parts.length === 0;
      } catch (error) {
        return !['TIME_LIMIT_AMBIGUOUS', 'TIME_LIMIT_WORDS'].includes((error as { code: string }).code);
      }
    });
    expect(written.size).toBeGreaterThan(8);
    expect(unread).toEqual([]);
  });
});
