import type { LocalisedText } from '@linli/errors';

import { raise } from '../raise.ts';

/** What the street group of a code stands for (GB/T 10114): 001-099, 100-199, 200-399, 400-599. */
export type StreetKind = 'street' | 'town' | 'township' | 'enterprise';

/** Six digits (GB/T 2260): a province 110000, a prefecture 110100, or a county or district 110105. */
export interface DistrictCode {
  readonly scheme: 'district';
  readonly province: string;
  /** '00' of a province. */
  readonly prefecture: string;
  /** '00' of a province or a prefecture. */
  readonly county: string;
}

interface Street {
  /** Six digits: the county or district. */
  readonly district: string;
  readonly street: string;
}

interface Community extends Street {
  readonly community: string;
}

/** Nine digits: a street office, a town, a township or an enterprise that governs (GB/T 10114). */
export interface StreetCode extends Street {
  readonly scheme: 'street';
}

/** Twelve digits: a community or a village. */
export interface CommunityCode extends Community {
  readonly scheme: 'community';
}

/** Fourteen digits, the last two a grid cell (GB/T 30428.1). */
export interface GridCode extends Community {
  readonly scheme: 'grid';
  readonly grid: string;
}

/** Fifteen digits, the last three a grid cell of Beijing, counted from west to east and from north to south. */
export interface BeijingGridCode extends Community {
  readonly scheme: 'beijing-grid';
  readonly grid: string;
}

/** Twenty digits: what kind of object stands in which part of a community (CJ/T 349-2010). */
export interface ObjectCode extends Community {
  readonly scheme: 'object';
  /** Six digits; where the last two are 00 a class of objects. */
  readonly object: string;
  /** '00' where the community is not divided. */
  readonly sequence: string;
}

/** The named groups of digits of a place code, by the scheme it follows. */
export type PlaceCodeParts = DistrictCode | StreetCode | CommunityCode | GridCode | BeijingGridCode | ObjectCode;

/** A place code that was read. */
export type PlaceCode = PlaceCodeParts & {
  /** The digits alone. */
  readonly code: string;
  /** Codes of what it lies in, from the widest: province, prefecture, district, street, community. */
  readonly parents: readonly string[];
  /** What the street group stands for, where there is one. */
  readonly streetKind?: StreetKind;
  /** Whether the community was made by merging others (object codes, from 601). */
  readonly merged?: boolean;
};

const schemes = ['GB/T 2260 (6)', 'GB/T 10114 (9)', '6+3+3 (12)', 'GB/T 30428.1 (14)', 'Beijing (15)', 'CJ/T 349 (20)'];

/** Enough for twenty digits with blanks between them; longer strings are not looked at. */
const longest = 64;
const firstMerged = 601;

/**
 * Reads a place code by its number of digits, and names its groups. Nothing is guessed: a group that must say
 * something and is all zeros is refused, and so is a street group outside 001-599. A city without districts (441900)
 * may stand directly above its streets.
 *
 * @param code - 6, 9, 12, 14, 15 or 20 digits; full-width digits and blanks between them are accepted
 * @returns the groups by name, the codes of what the place lies in, and what can be told from the numbers
 * @throws PLACE_CODE with the reason
 *
 * @example
 * ```ts
 * import { parsePlaceCode } from '@linli/core';
 *
 * parsePlaceCode('110105 012 003');
 * // => { scheme: 'community', district: '110105', street: '012', community: '003', code: '110105012003', parents: ['110000', '110100', '110105', '110105012'], streetKind: 'street' }
 * parsePlaceCode('１１０１０５').code; // => '110105'
 * ```
 *
 * Source: GB/T 2260, GB/T 10114, GB/T 30428.1, DB11/T on grid cells of Beijing, CJ/T 349-2010.
 */
export function parsePlaceCode(code: string): PlaceCode {
  const digits = code.length > longest ? '' : code.normalize('NFKC').replaceAll(/\s/g, '');
  if (!/^\d+$/.test(digits)) throw refusal(code, { 'zh-CN': '不全是数字', en: 'it is not made of digits alone' });
  const group = (from: number, to: number, name: keyof typeof groupTitles): string => {
    const found = digits.slice(from, to);
    if (/^0+$/.test(found)) throw refusal(code, allZero(name));
    return found;
  };
  const street = (from: number) =>
    streetOf(code, group(from, from + 6, 'district'), group(from + 6, from + 9, 'street'));
  const community = (from: number) => communityOf(street(from), group(from + 9, from + 12, 'community'));
  const withinCommunity = (from: number) => {
    const found = community(from);
    return { ...found, parents: [...found.parents, digits.slice(from, from + 12)] };
  };
  switch (digits.length) {
    case 6:
      return { scheme: 'district', ...districtOf(code, digits), code: digits };
    case 9:
      return { scheme: 'street', ...street(0), code: digits };
    case 12:
      return { scheme: 'community', ...community(0), code: digits };
    case 14:
      return { scheme: 'grid', ...withinCommunity(0), grid: group(12, 14, 'grid'), code: digits };
    case 15:
      return { scheme: 'beijing-grid', ...withinCommunity(0), grid: group(12, 15, 'grid'), code: digits };
    case 20: {
      const within = withinCommunity(6);
      const merged = Number(within.community) >= firstMerged;
      const object = group(0, 6, 'object');
      return { scheme: 'object', object, ...within, merged, sequence: digits.slice(18), code: digits };
    }
    default:
      throw refusal(code, {
        'zh-CN': `没有 ${digits.length} 位的编码规则`,
        en: `no scheme has ${digits.length} digits`,
      });
  }
}

/**
 * Writes a place code from its groups, after checking them as {@link parsePlaceCode} does.
 *
 * @param parts - a scheme and its groups of digits; a code that was read will do
 * @returns the digits
 * @throws PLACE_CODE where a group is missing, too long or not allowed
 *
 * @example
 * ```ts
 * import { formatPlaceCode } from '@linli/core';
 *
 * formatPlaceCode({ scheme: 'grid', district: '110105', street: '012', community: '003', grid: '07' });
 * // => '11010501200307'
 * ```
 *
 * Source: see {@link parsePlaceCode}.
 */
export function formatPlaceCode(parts: PlaceCodeParts): string {
  const groups = groupsOf(parts);
  const read = parsePlaceCode(groups.join(''));
  const same = read.scheme === parts.scheme && groupsOf(read).every((group, index) => group === groups[index]);
  if (!same)
    throw refusal(groups.join(' '), {
      'zh-CN': `有一段的位数不合“${parts.scheme}”的规则`,
      en: `a group has the wrong number of digits for the scheme "${parts.scheme}"`,
    });
  return read.code;
}

/**
 * Whether one place lies in another, or is the same, as their codes say: `contains('110105', '110105012003')` holds,
 * `contains('110105012', '110105013003')` does not.
 *
 * @param parent - code of the wider place
 * @param code - code of the narrower place
 * @throws PLACE_CODE where one of them cannot be read
 */
export function contains(parent: string, code: string): boolean {
  const inner = parsePlaceCode(code);
  const outer = parsePlaceCode(parent).code;
  return outer === inner.code || inner.parents.includes(outer);
}

function districtOf(code: string, digits: string) {
  const province = digits.slice(0, 2);
  const prefecture = digits.slice(2, 4);
  const county = digits.slice(4);
  if (province === '00') throw refusal(code, allZero('province'));
  if (prefecture === '00' && county !== '00') throw refusal(code, allZero('prefecture'));
  const wider = [`${province}0000`, `${province}${prefecture}00`];
  return { province, prefecture, county, parents: [...new Set(wider)].filter((parent) => parent !== digits) };
}

function streetOf(code: string, district: string, street: string) {
  const { prefecture, parents } = districtOf(code, district);
  if (prefecture === '00')
    throw refusal(code, { 'zh-CN': '街道不能直接位于省之下', en: 'a province does not stand directly above a street' });
  const streetKind = kindOfStreet(Number(street));
  if (streetKind === undefined)
    throw refusal(code, {
      'zh-CN': `街道段 ${street} 不在 001-599 之内`,
      en: `the street group ${street} lies outside 001-599`,
    });
  return { district, street, streetKind, parents: [...parents, district] };
}

function communityOf({ parents, ...street }: ReturnType<typeof streetOf>, community: string) {
  const above = `${street.district}${street.street}`;
  return { ...street, community, parents: [...parents, above] };
}

function kindOfStreet(group: number): StreetKind | undefined {
  if (group < 100) return 'street';
  if (group < 200) return 'town';
  if (group < 400) return 'township';
  return group < 600 ? 'enterprise' : undefined;
}

function groupsOf(parts: PlaceCodeParts): readonly string[] {
  switch (parts.scheme) {
    case 'district':
      return [parts.province, parts.prefecture, parts.county];
    case 'street':
      return [parts.district, parts.street];
    case 'community':
      return [parts.district, parts.street, parts.community];
    case 'grid':
    case 'beijing-grid':
      return [parts.district, parts.street, parts.community, parts.grid];
    default:
      return [parts.object, parts.district, parts.street, parts.community, parts.sequence];
  }
}

const groupTitles = {
  province: '省',
  prefecture: '市',
  district: '区县',
  street: '街道',
  community: '社区',
  grid: '网格',
  object: '部件分类',
} as const;

function allZero(group: keyof typeof groupTitles): LocalisedText {
  return { 'zh-CN': `${groupTitles[group]}段全为零`, en: `the digits of the ${group} are all zero` };
}

function refusal(code: string, reason: LocalisedText): Error {
  return raise('PLACE_CODE', { data: { code: code.slice(0, longest), reason, schemes } });
}
