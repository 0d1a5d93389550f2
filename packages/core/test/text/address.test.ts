import { existsSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type AddressMention, findAddresses, normaliseText } from '@linli/core';

/** Reads words as the request path does. */
const read = (raw: string) => findAddresses(normaliseText(raw).text);
/** The parts a text names, without positions. */
const parts = (raw: string) =>
  read(raw).map((mention) =>
    Object.fromEntries(Object.entries(mention).filter(([name]) => !['start', 'end', 'words'].includes(name))),
  );

describe('an address', () => {
  it.each<[string, Partial<AddressMention>]>([
    ['14-24门', { building: '14', entrance: '24' }],
    ['14-24門', { building: '14', entrance: '24' }],
    ['2-1-502', { building: '2', entrance: '1', room: '502' }],
    ['32号楼一楼', { building: '32', floor: '1' }],
    ['32號樓一樓', { building: '32', floor: '1' }],
    ['5栋2单元301', { building: '5', entrance: '2', room: '301' }],
    ['5栋2单元301室', { building: '5', entrance: '2', room: '301' }],
    ['３棟２單元３０１', { building: '3', entrance: '2', room: '301' }],
    ['5号楼-2单元-301', { building: '5', entrance: '2', room: '301' }],
    ['5栋 2单元 301', { building: '5', entrance: '2', room: '301' }],
    ['5栋的2单元', { building: '5', entrance: '2' }],
    ['三号楼二单元五楼', { building: '3', entrance: '2', floor: '5' }],
    ['3号楼两单元', { building: '3', entrance: '2' }],
    ['3号院5号楼', { yard: '3', building: '5' }],
    ['3楼2门502', { building: '3', entrance: '2', room: '502' }],
    ['14楼24门', { building: '14', entrance: '24' }],
    ['5号楼3号门', { building: '5', entrance: '3' }],
    ['12幢', { building: '12' }],
    ['二十三栋', { building: '23' }],
    ['03栋', { building: '3' }],
    ['7#楼', { building: '7' }],
    ['7#', { building: '7' }],
    ['7#2-301', { building: '7', entrance: '2', room: '301' }],
    ['7#301', { building: '7', room: '301' }],
    ['B座', { building: 'B' }],
    ['A座1203', { building: 'A', room: '1203' }],
    ['3座1203室', { building: '3', room: '1203' }],
    ['3A栋', { building: '3A' }],
    ['WS03栋', { building: 'WS3' }],
    ['C楼', { building: 'C' }],
    ['第一栋车库', { building: '1' }],
    ['七栋楼下的餐馆', { building: '7' }],
    ['人民路88号3号楼', { building: '3' }],
    ['12栋82号餐饮', { building: '12', room: '82' }],
    ['5栋302房间漏水', { building: '5', room: '302' }],
    ['5栋2单元301家里', { building: '5', entrance: '2', room: '301' }],
    ['6单元', { entrance: '6' }],
    ['十二楼', { floor: '12' }],
    ['一楼的', { floor: '1' }],
    ['18层', { floor: '18' }],
    ['第十八层', { floor: '18' }],
    ['18F', { floor: '18' }],
    ['3A楼', { floor: '3A' }],
    ['五楼502', { floor: '5', room: '502' }],
    ['B1层', { floor: '-1' }],
    ['地下一层', { floor: '-1' }],
    ['负一楼', { floor: '-1' }],
    ['-1楼漏水', { floor: '-1' }],
    ['5栋负1层', { building: '5', floor: '-1' }],
    ['顶楼', { floor: 'top' }],
    ['5栋顶层', { building: '5', floor: 'top' }],
    ['底楼', { floor: '1' }],
    ['一百零二室', { room: '102' }],
    ['三零一室', { room: '301' }],
    ['301室内', { room: '301' }],
  ])('%s', (raw, expected) => {
    expect(parts(raw)).toEqual([expected]);
  });

  it('carries its words and where they stand', () => {
    expect(read('住5栋2单元301,漏水')).toEqual([
      { building: '5', entrance: '2', room: '301', start: 1, end: 9, words: '5栋2单元301' },
    ]);
  });

  it.each([
    ['31栋和35栋无证', [{ building: '31' }, { building: '35' }]],
    ['1#2#3#栋', [{ building: '1' }, { building: '2' }, { building: '3' }]],
    ['5栋2单元301、302', [{ building: '5', entrance: '2', room: '301' }]],
    ['2栋漏到1楼,3楼也有', [{ building: '2' }, { floor: '1' }, { floor: '3' }]],
  ])('%s: each one', (raw, expected) => {
    expect(parts(raw)).toEqual(expected);
  });

  it.each([
    ['5栋126户居民', { building: '5' }],
    ['5栋2单元12户', { building: '5', entrance: '2' }],
    ['3号楼300余人', { building: '3' }],
    ['3号楼2024-11-24', { building: '3' }],
    ['5栋2单元1200元', { building: '5', entrance: '2' }],
    ['3号楼18层住宅', { building: '3' }],
    ['5栋-1楼', { building: '5' }],
    ['5号楼3号电梯', { building: '5' }],
    ['3号楼12号停水', { building: '3' }],
  ])('%s: no further than it is sure', (raw, expected) => {
    expect(parts(raw)).toEqual([expected]);
  });
});

describe('what only looks like an address', () => {
  it.each([
    ['a date', '2024-11-24'],
    ['a day', '11-24'],
    ['a date the other way round', '11-24-2023'],
    ['a date with a year first', '2024-1-502'],
    ['a time', '11:30楼下集合'],
    ['a phone number', '13812345678'],
    ['a phone number with hyphens', '010-12-3456'],
    ['money', '50元'],
    ['the time boxes', '1+3'],
    ['counted buildings', '3栋楼'],
    ['many counted buildings', '18栋楼的25个楼门47部电梯'],
    ['a pair of buildings', '两栋都停电'],
    ['a building as an article', '有一栋房子'],
    ['a sum of buildings', '共56栋'],
    ['counted houses', '对氮肥厂23栋房屋'],
    ['a range of buildings', '22至28栋'],
    ['a range with a hyphen', '1-3栋'],
    ['storeys', '楼高共18层'],
    ['storeys that were built', '建了七层'],
    ['a house of two storeys', '有一栋2层的违章建筑'],
    ['a building and its storeys', '1栋2层的小楼'],
    ['a layer', '一层灰'],
    ['a layer of meaning', '第3层意思'],
    ['a top-level design', '顶层设计'],
    ['upstairs', '楼上4户'],
    ['downstairs', '楼下'],
    ['estates for sale', '3楼盘'],
    ['a corridor', '一楼道里'],
    ['a street number', '人民路88号'],
    ['a yard alone', '人民路88号院'],
    ['a gate of the estate', '3号门'],
    ['lessons', '3-5门课'],
    ['a textbook unit', '第三单元课文'],
    ['seats', '12座大山'],
    ['a meeting', 'A座谈会'],
    ['a lift', '7#电梯'],
    ['a masked number', 'k######'],
    ['a flat with three rooms', '3室2厅'],
    ['floors three or four', '三四楼'],
    ['the first of May', '五一楼'],
    ['a school', '二十三中学'],
    ['number zero', '0栋'],
    ['too high a number', '2024栋'],
    ['too high a floor', '999楼'],
    ['a yard of no building', '3号院0号楼'],
    ['nothing', ''],
  ])('%s', (_, raw) => {
    expect(read(raw)).toEqual([]);
  });
});

describe('addresses in any text', () => {
  const titles = new URL('../../../../../shared/data/petition-titles.jsonl', import.meta.url);
  /** Mentions that are empty, overlap, or stand elsewhere than they say. */
  const unsound = (text: string) =>
    findAddresses(text).filter(
      ({ start, end, words }, index, all) =>
        words === '' || words !== text.slice(start, end) || start < (all[index - 1]?.end ?? 0),
    );

  it('stand where they say, one after the other', () => {
    const alphabet = '0123456789一二三十百零ab栋幢座号楼院单元门层室房顶底负地下#-~.: 的共户米';
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
    const withAddress = texts.filter((text) => findAddresses(text).length > 0);
    expect(withAddress.length).toBeGreaterThan(50);
    expect(withAddress.filter((text) => !/[栋幢座楼层单元门室房#]/.test(text))).toEqual([]);
  });
});
