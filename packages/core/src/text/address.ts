import { isDoubtful } from './address-doubt.ts';
import { type AddressPart, addressParts, type AddressToken, addressTokens } from './address-token.ts';
import type { TextRange } from './rewrite.ts';

/** An address as people write it, with what it names. Numbers are strings without leading zeros: '5', '3A'. */
export interface AddressMention extends TextRange {
  /** Yard the building stands in: 3号院. */
  readonly yard?: string;
  /** Building: 14 of 14号楼, 14栋, 14幢, 14#; A of A座. */
  readonly building?: string;
  /** Entrance or unit: 2 of 2单元, 24 of 14-24门. */
  readonly entrance?: string;
  /** Floor: '1' of 一楼 and 底楼, '-1' of 负一楼, 地下一层 and B1层, 'top' of 顶楼 and 顶层. */
  readonly floor?: string;
  /** Room: '301' of 301室 and of 2单元301. */
  readonly room?: string;
  /** The words themselves. */
  readonly words: string;
}

/**
 * The buildings, entrances, floors and rooms a text names. Rather misses one than guesses: counts (18栋楼, 3个单元),
 * storeys (2层的违建), ranges (22至28栋), dates, and street numbers (人民路88号) are no addresses; 楼上 and 楼下 name no
 * floor.
 *
 * @param text - normalised text, see {@link normaliseText}; traditional 號, 樓, 層, 棟, 單元 and 門 are understood
 * @returns the mentions in their order; positions are UTF-16 units of `text`
 *
 * @example
 * ```ts
 * import { findAddresses } from '@linli/core';
 *
 * findAddresses('发现14-24门坡道扶手破损');
 * // => [{ building: '14', entrance: '24', start: 2, end: 8, words: '14-24门' }]
 * findAddresses('5栋2单元301漏水')[0]; // => { building: '5', entrance: '2', room: '301', start: 0, end: 8, words: '5栋2单元301' }
 * findAddresses('本社区有18栋楼'); // => []
 * ```
 */
export function findAddresses(text: string): AddressMention[] {
  const mentions: AddressMention[] = [];
  let group: AddressToken[] = [];
  const close = (): void => {
    const mention = mentionOf(text, group);
    if (mention !== undefined) mentions.push(mention);
    group = [];
  };
  for (const token of addressTokens(text)) {
    const last = group.at(-1);
    if (last !== undefined && !follows(text, last, token)) close();
    // After a part, "-1楼" may be a basement or a hyphen.
    if (last?.end !== token.start || text[token.start] !== '-') group.push(token);
  }
  close();
  return mentions;
}

/** Whether a part belongs to the same address as the one before it. */
function follows(text: string, last: AddressToken, token: AddressToken): boolean {
  const gap = text.slice(last.end, token.start);
  if (!/^[ 的-]?$/.test(gap)) return false;
  return rank(token.part) > rank(last.part) || isBuildingAfterAll(last, token);
}

/** 3楼2单元: where entrances follow, 楼 numbers a building. */
function isBuildingAfterAll(floor: AddressToken, next: AddressToken | undefined): boolean {
  return floor.part === 'floor' && /^[楼樓]$/.test(floor.unit) && next?.part === 'entrance';
}

function rank(part: AddressPart): number {
  return addressParts.indexOf(part);
}

function mentionOf(text: string, group: readonly AddressToken[]): AddressMention | undefined {
  const doubtful = group.findIndex((_, index) => isDoubtful(text, group, index));
  const sure = doubtful < 0 ? group : group.slice(0, doubtful);
  const [first] = sure;
  const last = sure.at(-1);
  if (first === undefined || last === undefined || last.part === 'yard') return undefined;
  // What was cut off made it an address: 1栋2层的违建, 3-5门课.
  if (sure.length < group.length && last.part === 'building' && /^[栋棟幢座]?$/.test(last.unit)) return undefined;
  const { start } = first;
  const { end } = last;
  const mention: { -readonly [Key in keyof AddressMention]: AddressMention[Key] } = {
    start,
    end,
    words: text.slice(start, end),
  };
  for (const [index, token] of sure.entries()) {
    mention[isBuildingAfterAll(token, sure[index + 1]) ? 'building' : token.part] = token.value;
  }
  return mention;
}
