import type { AddressToken } from './address-token.ts';

/**
 * Whether a number with its unit, in its place among its neighbours, may be something else than a part of an address:
 * a count (18栋楼), storeys (2层的违建), a textbook unit, a day of the month. Then it is better missed than guessed.
 *
 * @param text - the text the tokens were found in
 * @param tokens - tokens that follow each other without a gap
 * @param index - the token in question
 */
export function isDoubtful(text: string, tokens: readonly AddressToken[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  const around: Surroundings = {
    before: text.slice(Math.max(0, token.start - 4), token.start),
    after: text.slice(token.end, token.end + 6),
    previous: tokens[index - 1],
    next: tokens[index + 1],
  };
  return doubts[token.part](token, around);
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly previous: AddressToken | undefined;
  readonly next: AddressToken | undefined;
}

type Doubt = (token: AddressToken, around: Surroundings) => boolean;

const doubts: Readonly<Record<AddressToken['part'], Doubt>> = {
  yard: (_, { next }) => next === undefined,
  building: isDoubtfulBuilding,
  entrance: isDoubtfulEntrance,
  floor: isDoubtfulFloor,
  room: isDoubtfulRoom,
};

/** 两 counts things; it numbers nothing. */
const pairOf = /^[两兩]$/;
const countBefore = /(?:[共有计计约近达超逾每各几数多另这那某整]|涉及|新建|拆除|改造|合计|总计|全部)\s?$/;
/** 3# may be a lift or a transformer; it is a building where its people or nothing else is named. */
const afterNumberSign = /^(?:$|[^\p{Script=Han}]|的|住户|业主|居民|租户|门口|前|后|旁|下|楼)/u;
/** Counted as houses: 18栋楼, 6栋房屋; but 七栋楼下 is a place. */
const housesAfter =
  /^(?:[楼樓](?![下上前后旁顶道])|房|住宅|居民楼|建筑|别墅|大楼|高楼|高层|多层|公寓|厂房|宿舍|[老旧新危违烂简小](?:楼|房|旧|式|建|章|尾|易|高层|洋)|以上|左右|多|余)/;

function isDoubtfulBuilding({ unit, said }: AddressToken, { before, after, next }: Surroundings): boolean {
  if (unit === '#') return /^[a-z]$/i.test(said) || (next === undefined && !afterNumberSign.test(after));
  if (!/^[栋棟幢座]$/.test(unit)) return false;
  if (/[a-z]/i.test(said)) return unit === '座' && /^[谈談位椅标机]/.test(after);
  if (next?.part === 'entrance' || next?.part === 'room') return false;
  if (pairOf.test(said) || countBefore.test(before)) return true;
  if (unit === '座' && next === undefined) return true;
  if (said === '一' && !before.endsWith('第') && !/^[楼樓]$/.test(next?.unit ?? '')) return true;
  return next === undefined && housesAfter.test(after);
}

/** 单元 of textbooks, 门 of shops and lessons. */
const notEntranceAfter = /^(?:[面市店诊头牌禁铺窗卫锁课]|功课|元素|课文|测|考|复习|作文|教学|练习)/;

function isDoubtfulEntrance({ unit, said }: AddressToken, { before, after, previous }: Surroundings): boolean {
  if (notEntranceAfter.test(after)) return true;
  if (previous !== undefined) return false;
  return !/单元|單元/.test(unit) || pairOf.test(said) || before.endsWith('第') || countBefore.test(before);
}

/** 一楼盘, 三楼梯: the 楼 belongs to the word after it. */
const wordOfFloor = /^(?:[盘宇市栋棟群板梯层層顶道]|房(?!间))/;
/** 18层高, 2层的小楼, 3层意思. */
const storeysAfter =
  /^(?:[楼樓高都全]|的?(?:小|大|高|老|旧|危)?(?:楼|建筑|住宅|别墅|洋房|电梯房|房子|房屋|结构|砖混|违章|违法|违建|自建)|的?(?:意思|含义|关系|意义|原因|防)|[面次级又])/;
const layersBefore = /(?:[建盖搭加]了?|[共有约近超每各几数多高上隔])$/;
/** 一层灰: what lies in a layer. */
const layerAfter = /^[灰油水皮膜纸布漆冰雪沙泥土厚薄一]/;

function isDoubtfulFloor({ unit, said, value }: AddressToken, { before, after, previous }: Surroundings): boolean {
  if (value === 'top') return /^设计|^設計/.test(after);
  if (unit === 'f' || value.startsWith('-')) return false;
  if (pairOf.test(said)) return true;
  if (/[楼樓]/.test(unit))
    return wordOfFloor.test(after) || (previous === undefined && /[第每各几数某同哪这那]$/.test(before));
  if (storeysAfter.test(after) || layersBefore.test(before)) return true;
  return said === '一' && previous === undefined && (layerAfter.test(after) || /[了有厚着铺薄新]$/.test(before));
}

/** The highest day of a month; 12号 after a building may be a day. */
const lastDay = 31;
const shortestRoom = 3;

function isDoubtfulRoom({ unit, value }: AddressToken, { before, after, previous }: Surroundings): boolean {
  const digits = value.replace(/\D+$/, '');
  if (unit === '') return false;
  if (unit === '号' || unit === '號') {
    if (previous === undefined || Number(digits) <= lastDay) return true;
    return /^[码碼楼院栋门线路井杆车机公台桥馆口地电梯泵配变]/.test(after);
  }
  if (unit === '房')
    return previous === undefined || digits.length < shortestRoom || /^[屋子产源价型东租贷改]/.test(after);
  if (/^(?:友|温|外|内?[一两二三\d]?厅)/.test(after)) return true;
  if (previous !== undefined) return digits.length < 2;
  return digits.length < shortestRoom || /[第共有]$/.test(before);
}
