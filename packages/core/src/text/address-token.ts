import { numeralCharacters, readDigits, readNumeral } from './numeral.ts';
import { hasPair, pairTable } from './pair.ts';
import type { TextRange } from './rewrite.ts';

/** Parts of an address from the wide to the narrow. */
export const addressParts = ['yard', 'building', 'entrance', 'floor', 'room'] as const;

/** One part of an address. */
export type AddressPart = (typeof addressParts)[number];

/** A number with its unit: 5栋, 二单元, 301室. */
export interface AddressToken extends TextRange {
  readonly part: AddressPart;
  /** The number as it is reported: '5', '3A', '-1', 'top'. */
  readonly value: string;
  /** The number as it was written. */
  readonly said: string;
  /** The unit as it was written; empty for a room number on its own. */
  readonly unit: string;
}

const unitsOf: Readonly<Record<AddressPart, readonly string[]>> = {
  yard: ['号院', '號院', '号大院', '號大院'],
  building: ['号楼', '號樓', '号栋', '號棟', '#楼', '#樓', '#栋', '#棟', '#', '栋', '棟', '幢', '座'],
  entrance: ['号单元', '號單元', '#单元', '单元', '單元', '号门', '號門', '门洞', '门', '門'],
  floor: ['楼', '樓', '层', '層', 'f'],
  room: ['号房', '號房', '房', '室', '号', '號'],
};
const partOf = new Map(addressParts.flatMap((part) => unitsOf[part].map((unit) => [unit, part] as const)));
const unitPattern = [...partOf.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((unit) => (unit === 'f' ? 'f(?![a-z\\d])' : unit))
  .join('|');

const namedFloors: ReadonlyMap<string, string> = new Map([
  ['顶楼', 'top'],
  ['頂樓', 'top'],
  ['顶层', 'top'],
  ['頂層', 'top'],
  ['底楼', '1'],
  ['底樓', '1'],
]);

/** A number must not be the tail of another one, of a date, a time, a range or a fraction. */
const noTail = `(?<![\\da-z${numeralCharacters}]|\\d[.:/+~至\u2013\u2014-])`;
const number = `\\d{1,4}[a-z]?|[a-z]{1,2}\\d{1,3}|[a-z]|[${numeralCharacters}]{1,7}`;
const dashed = '(\\d{1,3})-(\\d{1,2})(?:([门門])|-(\\d{3,4}[a-z]?)(?![\\da-z.:/-]))';

/** 14-24门, 2-1-502; 5栋, 负一楼; 顶楼. */
const pattern = new RegExp(
  `${noTail}(?:${dashed}|(负|負|地下|-)?(${number})(${unitPattern}))|(${[...namedFloors.keys()].join('|')})`,
  'gi',
);

/** Something that may be the end of a number, and something that may follow it. */
const pairs = pairTable(
  `0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ顶頂底${numeralCharacters}`,
  `-${[...partOf.keys()].map((unit) => unit.charAt(0)).join('')}`,
);

/** What makes a number a count or a measure, so that it is no room. */
const counting =
  '[元块角毛万千百亿余多来个名位人户岁年月日天周点时分秒米公里厘毫平方吨斤克升度次起件台部辆套间处栋幢座层楼单门室房号级%]';

/** 301 after a building, an entrance or a floor; 2-301 after a building. */
const bareRoom = new RegExp(
  `[ -]?(?:(\\d{1,2})-)?(\\d{3,4}[a-z]?)(?![\\da-z]|[.:/-]\\d|\\s?${counting}|家(?:住户|居民|商|店|企))`,
  'iy',
);

/** The numbers with units of a normalised text, and the room numbers right after them, in their order. */
export function addressTokens(text: string): AddressToken[] {
  const tokens: AddressToken[] = [];
  if (!hasPair(text, pairs)) return tokens;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    tokens.push(...tokensOf(match));
    const last = tokens.at(-1);
    if (last === undefined || last.end !== pattern.lastIndex || last.part === 'room') continue;
    tokens.push(...roomAfter(text, last));
    pattern.lastIndex = tokens.at(-1)?.end ?? last.end;
  }
  return tokens;
}

function tokensOf(match: RegExpExecArray): AddressToken[] {
  const [words, building, entrance, door, room, sign = '', said, unit = '', named] = match;
  const end = match.index + words.length;
  if (named !== undefined) return tokenOf('floor', namedFloors.get(named), named, '', end);
  if (said !== undefined) return numberedToken(sign, said, unit, end);
  if (building === undefined || entrance === undefined || isNoAddress(building, entrance, room)) return [];
  const afterBuilding = match.index + building.length;
  const afterEntrance = afterBuilding + 1 + entrance.length;
  return [
    ...tokenOf('building', numberOf(building, 'building'), building, '', afterBuilding),
    ...tokenOf(
      'entrance',
      numberOf(entrance, 'entrance'),
      entrance,
      door ?? '',
      door === undefined ? afterEntrance : end,
    ),
    ...(room === undefined ? [] : tokenOf('room', numberOf(room, 'room'), room, '', end)),
  ];
}

/** 11-24-2023 is a date, 010-12-3456 a telephone number. */
function isNoAddress(first: string, second: string, third: string | undefined): boolean {
  if (third === undefined) return false;
  const isDate = /^(?:19|20)\d\d$/.test(third) && Number(first) <= 12 && Number(second) <= 31;
  return isDate || /^0\d\d$/.test(first);
}

function numberedToken(sign: string, said: string, unit: string, end: number): AddressToken[] {
  const part = partOf.get(unit.toLowerCase());
  if (part === undefined) return [];
  if (part === 'floor') return floorToken(sign, said, unit, end);
  // A hyphen before anything but a floor parts it from what stands before.
  return sign === '' || sign === '-' ? tokenOf(part, numberOf(said, part), said, unit, end) : [];
}

const highestFloor = 200;

function floorToken(sign: string, said: string, unit: string, end: number): AddressToken[] {
  if (/^[a-z]$/i.test(said) && /[楼樓]/.test(unit)) return tokenOf('building', said.toUpperCase(), said, unit, end);
  const basement = /^b(\d)$/i.exec(said)?.[1];
  const level = basement ?? numberOf(said, 'floor');
  if (level === undefined || !/^\d+[A-Z]?$/.test(level) || Number.parseInt(level, 10) > highestFloor) return [];
  const below = basement !== undefined || sign !== '';
  return tokenOf('floor', below ? `-${level}` : level, `${sign}${said}`, unit, end);
}

/** A room number right after a building, an entrance or a floor; after a building with the entrance before it. */
function roomAfter(text: string, { part, end }: AddressToken): AddressToken[] {
  bareRoom.lastIndex = end;
  const [words, entrance, room] = bareRoom.exec(text) ?? [];
  if (words === undefined || room === undefined || (entrance !== undefined && part !== 'building')) return [];
  const roomEnd = end + words.length;
  const before = roomEnd - room.length - 1;
  return [
    ...(entrance === undefined ? [] : tokenOf('entrance', numberOf(entrance, 'entrance'), entrance, '', before)),
    ...tokenOf('room', numberOf(room, 'room'), room, '', roomEnd),
  ];
}

const highestNumber = 999;

/** The number as it is reported: no leading zeros, capital letters; `undefined` where it is none for this part. */
function numberOf(said: string, part: AddressPart): string | undefined {
  if (/\d/.test(said)) {
    const plain = said.toUpperCase().replace(/^([A-Z]*)0+(?=\d)/, '$1');
    const tooHigh = part !== 'room' && Number.parseInt(plain, 10) > highestNumber;
    return tooHigh || /^[A-Z]*0/.test(plain) ? undefined : plain;
  }
  if (/^[a-z]$/i.test(said)) return part === 'building' || part === 'entrance' ? said.toUpperCase() : undefined;
  const value = /^[百千万萬亿億]/.test(said) ? undefined : readNumeral(said);
  if (value !== undefined) return value >= 1 && value <= highestNumber ? String(value) : undefined;
  return part === 'room' && said.length >= 3 ? readDigits(said) : undefined;
}

function tokenOf(
  part: AddressPart,
  value: string | undefined,
  said: string,
  unit: string,
  end: number,
): AddressToken[] {
  return value === undefined ? [] : [{ part, value, said, unit, start: end - unit.length - said.length, end }];
}
