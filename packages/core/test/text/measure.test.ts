import { existsSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findMeasures, type Measure, normaliseText } from '@linli/core';

const read = (raw: string) => findMeasures(normaliseText(raw).text);
const hour = 60;
const day = 24 * hour;

/** A measure in one line: 'depth 3 m at least "三米多深"'. */
const said = ({ quantity, value, unit, atLeast, atMost, approximate, words }: Measure) =>
  [
    `${quantity} ${String(value)} ${unit}`,
    atLeast === true ? 'at least ' : '',
    atMost === true ? 'at most ' : '',
    approximate === true ? 'about ' : '',
    `"${words}"`,
  ]
    .join(' ')
    .replaceAll(/ +/g, ' ');

describe('a measure', () => {
  it.each([
    ['路面塌陷形成3米深坑', 'depth 3 m "3米深"'],
    ['深3米', 'depth 3 m "深3米"'],
    ['深约三米', 'depth 3 m about "深约三米"'],
    ['三米多深的坑', 'depth 3 m at least "三米多深"'],
    ['2至3米深', 'depth 2 m about "2至3米深"'],
    ['路宽约5米', 'width 5 m about "宽约5米"'],
    ['限高十二米', 'height 12 m "高十二米"'],
    ['洒水一米多高', 'height 1 m at least "一米多高"'],
    ['一米八五高', 'height 1.85 m "一米八五高"'],
    ['50cm', 'length 0.5 m "50cm"'],
    ['半米', 'length 0.5 m "半米"'],
    ['一米五', 'length 1.5 m "一米五"'],
    ['1米5。', 'length 1.5 m "1米5"'],
    ['1.5公里', 'length 1500 m "1.5公里"'],
    ['3千米', 'length 3000 m "3千米"'],
    ['7分米', 'length 0.7 m "7分米"'],
    ['十几米', 'length 10 m at least "十几米"'],
    ['不到50米', 'length 50 m at most "不到50米"'],
    ['50米以上', 'length 50 m at least "50米以上"'],
    ['10平方米', 'area 10 m2 "10平方米"'],
    ['10平米', 'area 10 m2 "10平米"'],
    ['10㎡', 'area 10 m2 "10m2"'],
    ['100平的房子', 'area 100 m2 "100平"'],
    ['破损超过25c㎡', 'area 0.0025 m2 at least "超过25cm2"'],
    ['3亩', 'area 2000 m2 "3亩"'],
    ['10立方米', 'volume 10 m3 "10立方米"'],
    ['2吨', 'weight 2000 kg "2吨"'],
    ['3斤', 'weight 1.5 kg "3斤"'],
    ['3000元', 'money 3000 yuan "3000元"'],
    ['3,000元', 'money 3000 yuan "3,000元"'],
    ['3千元', 'money 3000 yuan "3千元"'],
    ['两万元', 'money 20000 yuan "两万元"'],
    ['2000余万元', 'money 20000000 yuan at least "2000余万元"'],
    ['十多万元', 'money 100000 yuan at least "十多万元"'],
    ['2到3万元', 'money 20000 yuan about "2到3万元"'],
    ['￥50', 'money 50 yuan "¥50"'],
    ['收了50块。', 'money 50 yuan "50块"'],
    ['36小时', `duration ${String(36 * hour)} min "36小时"`],
    ['24h', `duration ${String(day)} min "24h"`],
    ['一个半小时', 'duration 90 min "一个半小时"'],
    ['30秒', 'duration 0.5 min "30秒"'],
    ['15天', `duration ${String(15 * day)} min "15天"`],
    ['三四天', `duration ${String(3 * day)} min about "三四天"`],
    ['3天内', `duration ${String(3 * day)} min at most "3天内"`],
    ['15日内', `duration ${String(15 * day)} min at most "15日内"`],
    ['两周', `duration ${String(14 * day)} min "两周"`],
    ['半个月', `duration ${String(15 * day)} min "半个月"`],
    ['两个多月', `duration ${String(60 * day)} min at least "两个多月"`],
    ['两个半月', `duration ${String(75 * day)} min "两个半月"`],
    ['三年半', `duration ${String(3.5 * 365 * day)} min "三年半"`],
    ['近两年', `duration ${String(2 * 365 * day)} min about "近两年"`],
    ['住了15年', `duration ${String(15 * 365 * day)} min "15年"`],
    ['93岁', 'age 93 year "93岁"'],
    ['80多岁', 'age 80 year at least "80多岁"'],
    ['126户', 'households 126 household "126户"'],
    ['126家住户', 'households 126 household "126家住户"'],
    ['2802户居民', 'households 2802 household "2802户"'],
    ['2千余戶居民', 'households 2000 household at least "2千余戶"'],
    ['上千户居民', 'households 1000 household at least "千户"'],
    ['二三十户', 'households 20 household about "二三十户"'],
    ['300余名居民', 'people 300 person at least "300余名"'],
    ['约300人', 'people 300 person about "约300人"'],
    ['十来个人', 'people 10 person about "十来个人"'],
    ['近百人', 'people 100 person about "近百人"'],
    ['1500余户次', 'count 1500 item at least "1500余户次"'],
    ['800余件', 'count 800 item at least "800余件"'],
    ['3起投诉', 'count 3 item "3起"'],
  ])('%s is %s', (raw, expected) => {
    expect(read(raw).map(said)).toEqual([expected]);
  });

  it('stands where its words say', () => {
    expect(read('坑深约三米。')).toEqual([
      { quantity: 'depth', value: 3, unit: 'm', approximate: true, start: 1, end: 5, words: '深约三米' },
    ]);
  });

  it.each([
    ['18栋楼的25个楼门47部电梯', ['count 18 item "18栋楼"', 'count 25 item "25个"', 'count 47 item "47部"']],
    ['150cm×150cm', ['length 1.5 m "150cm"', 'length 1.5 m "150cm"']],
    ['1小时30分钟', ['duration 60 min "1小时"', 'duration 30 min "30分钟"']],
    [
      '共126户300余人,损失5万元',
      ['households 126 household "126户"', 'people 300 person at least "300余人"', 'money 50000 yuan "5万元"'],
    ],
  ])('%s: each one', (raw, expected) => {
    expect(read(raw).map(said)).toEqual(expected);
  });
});

describe('what only looks like a measure', () => {
  it.each([
    ['a year', '2024年'],
    ['a year in numerals', '二〇二四年'],
    ['a short year', '98年的房子'],
    ['a short year with a zero', '08年'],
    ['a month', '24年11月'],
    ['years of a range', '13-15年'],
    ['a day of a month', '11月15日内'],
    ['half a calendar year', '上半年'],
    ['a weekday', '周三天晴'],
    ['the first of January', '2025元旦'],
    ['natural gas', '停了2天然气'],
    ['rice noodles', '3米粉'],
    ['outdoors', '3户外'],
    ['a place', '三元桥'],
    ['a name', '三元酒店'],
    ['a mobile network', '5g信号'],
    ['working days, whose length depends on the calendar', '3个工作日'],
    ['an ordinal', '第3层'],
    ['a rank', '前3名'],
    ['a place in a list', '第3名'],
    ['an article', '一个女性'],
    ['together', '一起投诉'],
    ['again', '二次分配'],
    ['everywhere', '四处招揽'],
    ['again and again', '三番五次'],
    ['tens', '几十户'],
    ['dozens', '数十名'],
    ['ten thousand alone', '万元'],
    ['bricks', '三块砖'],
    ['a hotline and its callers', '12333人社咨询'],
    ['the time boxes', '1+3'],
    ['a date', '2024-11-24'],
    ['a version', '1.2.3米'],
    ['a range that goes down', '9至3米'],
    ['too long a number', '10000000000000元'],
    ['too old', '200岁'],
    ['half a household', '半户'],
    ['nothing', ''],
  ])('%s', (_, raw) => {
    expect(read(raw)).toEqual([]);
  });
});

describe('measures in any text', () => {
  const titles = new URL('../../../../../shared/data/petition-titles.jsonl', import.meta.url);
  /** Measures without a value, that overlap, or stand elsewhere than they say. */
  const unsound = (text: string) =>
    findMeasures(text).filter(
      ({ start, end, words, value }, index, all) =>
        !(Number.isFinite(value) && value >= 0) ||
        words !== text.slice(start, end) ||
        start < (all[index - 1]?.end ?? 0),
    );

  it('stand where they say, one after the other, with a value', () => {
    const alphabet =
      '0123456789一二两三十百千万亿半零余多来几约近深宽高长超过不到至-~.,:米平方元年月天个小时户人名岁吨¥以上内左右 ';
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 }), (text) => {
        expect(unsound(text)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.skipIf(!existsSync(titles))('stand where they say in real messages (needs ../shared/data)', () => {
    const messages = readFileSync(titles, 'utf8').trim().split('\n');
    const texts = messages.map((line) => normaliseText(String(JSON.parse(line).text)).text);
    expect(texts.flatMap(unsound)).toEqual([]);
    const years = texts.flatMap(findMeasures).filter(({ words }) => /^\d{4}年/.test(words));
    expect(years).toEqual([]);
    expect(texts.filter((text) => findMeasures(text).length > 0).length).toBeGreaterThan(200);
  });
});
