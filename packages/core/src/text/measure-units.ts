/** What is measured. */
export type Quantity =
  | 'length'
  | 'depth'
  | 'width'
  | 'height'
  | 'area'
  | 'volume'
  | 'weight'
  | 'money'
  | 'duration'
  | 'age'
  | 'households'
  | 'people'
  | 'count';

/** The unit of a value; each quantity has one, so that values compare. */
export type MeasureUnit = 'm' | 'm2' | 'm3' | 'kg' | 'yuan' | 'min' | 'year' | 'household' | 'person' | 'item';

/** What a written unit stands for. */
export interface UnitMeaning {
  readonly quantity: Quantity;
  readonly unit: MeasureUnit;
  /** How many of `unit` it is. */
  readonly scale: number;
}

/** Words of one meaning; `not` and `only` tell them from other words that begin alike, such as 元旦. */
interface UnitWords extends UnitMeaning {
  readonly words: readonly string[];
  /** Characters that must not follow. */
  readonly not?: string;
  /** A pattern that must follow. */
  readonly only?: string;
}

const afterLatin = 'a-z\\d/';
const endOfPhrase = '$|[\\s,.;:!?)、。]';
const day = 24 * 60;

const length = { quantity: 'length', unit: 'm' } as const;
const area = { quantity: 'area', unit: 'm2' } as const;
const volume = { quantity: 'volume', unit: 'm3', scale: 1 } as const;
const weight = { quantity: 'weight', unit: 'kg' } as const;
const money = { quantity: 'money', unit: 'yuan', scale: 1 } as const;
const duration = { quantity: 'duration', unit: 'min' } as const;
const age = { quantity: 'age', unit: 'year', scale: 1 } as const;
const households = { quantity: 'households', unit: 'household', scale: 1 } as const;
const people = { quantity: 'people', unit: 'person', scale: 1 } as const;
const count = { quantity: 'count', unit: 'item', scale: 1 } as const;

const unitWords: readonly UnitWords[] = [
  { ...length, scale: 1000, words: ['公里', '千米'] },
  { ...length, scale: 1000, words: ['km'], not: afterLatin },
  { ...length, scale: 1, words: ['米'], not: '粉饭线粒其老兰面糠酒汤街' },
  { ...length, scale: 1, words: ['m'], not: afterLatin },
  { ...length, scale: 0.1, words: ['分米'] },
  { ...length, scale: 0.01, words: ['厘米', '公分'] },
  { ...length, scale: 0.01, words: ['cm'], not: afterLatin },
  { ...length, scale: 0.001, words: ['毫米'] },
  { ...length, scale: 0.001, words: ['mm'], not: afterLatin },
  { ...area, scale: 1e6, words: ['平方公里', '平方千米', 'km2'] },
  { ...area, scale: 1e4, words: ['公顷', '公頃'] },
  { ...area, scale: 1e4 / 15, words: ['亩', '畝'], not: '塘' },
  { ...area, scale: 1, words: ['平方米', '平米', '平方'] },
  { ...area, scale: 1, words: ['平'], only: `${endOfPhrase}|的|左右|以上|大` },
  { ...area, scale: 1, words: ['m2'], not: afterLatin },
  { ...area, scale: 1e-4, words: ['平方厘米', 'cm2'] },
  { ...volume, words: ['立方米', '立方'] },
  { ...volume, words: ['m3'], not: afterLatin },
  { ...weight, scale: 1000, words: ['吨', '噸'], not: '位' },
  { ...weight, scale: 1, words: ['公斤', '千克'] },
  { ...weight, scale: 1, words: ['kg'], not: afterLatin },
  { ...weight, scale: 0.5, words: ['斤'] },
  { ...weight, scale: 0.001, words: ['克'], not: '服扣制拉' },
  { ...money, words: ['元'], not: '旦宵素首帅件凶老勋月年组器代桥里区村街镇巷坊' },
  { ...money, words: ['块钱', '塊錢'] },
  { ...money, words: ['块', '塊'], only: endOfPhrase },
  { ...duration, scale: 1 / 60, words: ['秒', '秒钟', '秒鐘'], not: '杀' },
  { ...duration, scale: 1, words: ['分钟', '分鐘'] },
  { ...duration, scale: 1, words: ['min'], not: afterLatin },
  { ...duration, scale: 60, words: ['小时', '小時', '钟头', '鐘頭'], not: '候' },
  { ...duration, scale: 60, words: ['h'], not: afterLatin },
  { ...duration, scale: day, words: ['天'], not: '然气氣津河台花线心府安山桥猫窗井主堂' },
  { ...duration, scale: day, words: ['日'], only: '内|以内|之内' },
  { ...duration, scale: 7 * day, words: ['周', '星期', '礼拜'], not: '年边围一二三四五六日末转期天' },
  { ...duration, scale: 365 * day, words: ['年'], not: '级級月度份代初底末终龄轮画版货检制义' },
  { ...age, words: ['岁', '歲', '周岁', '周歲'], not: '月末' },
  { ...households, words: ['户', '戶'], not: '外口型籍主部门均次内数头' },
  { ...households, words: ['家住户', '家住戶', '户人家', '戶人家'] },
  { ...people, words: ['人', '个人'], not: '民大行工均次防才事流性心气为家格命间社' },
  { ...people, words: ['名'], not: '列次单额字称义为牌校师' },
  { ...people, words: ['位'], not: '数置于列移' },
  { ...people, words: ['口人'] },
  { ...count, words: ['户次', '戶次', '人次', '件', '辆', '輛', '棵', '盏', '盞'] },
  { ...count, words: ['个', '個'], not: '月年体性别案工半多小钟星礼百' },
  { ...count, words: ['栋楼', '棟樓', '幢楼', '栋房', '幢房', '栋住宅'], not: '下上前后旁顶道间' },
  { ...count, words: ['家'], not: '里中长人属电具庭常教政村' },
  { ...count, words: ['起'], not: '来火草床码诉' },
  { ...count, words: ['处', '處'], not: '理罚置于长方所事分' },
  { ...count, words: ['台'], not: '风湾阶账词灯' },
  { ...count, words: ['部'], not: '门委队分长署' },
  { ...count, words: ['次'], not: '日序要品卧数生元' },
  { ...count, words: ['根'], not: '本据源' },
  { ...count, words: ['套'], not: '路餐话' },
  { ...count, words: ['间'], not: '隔断接距歇' },
];

/** Times counted with 个, between which 半 and 多 may stand: 两个半月. A month is taken as 30 days. */
const countedTimes: readonly UnitWords[] = [
  { ...duration, scale: 30 * day, words: ['月'], not: '球亮饼饭季' },
  { ...duration, scale: 60, words: ['小时', '小時', '钟头', '鐘頭'], not: '候' },
  { ...duration, scale: 7 * day, words: ['星期', '礼拜', '禮拜'], not: '一二三四五六日天' },
];

/** Meanings of the written units, and of the times that stand after 个. */
export const unitMeanings = meaningsOf(unitWords);
export const countedMeanings = meaningsOf(countedTimes);

/** Patterns of the same, longest first. */
export const unitPattern = patternOf(unitWords);
export const countedPattern = patternOf(countedTimes);

function meaningsOf(rows: readonly UnitWords[]): ReadonlyMap<string, UnitMeaning> {
  return new Map(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
}

function patternOf(rows: readonly UnitWords[]): string {
  return rows
    .flatMap(({ words, not, only }) => words.map((word) => ({ word, not, only })))
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(
      ({ word, not, only }) =>
        `${word}${not === undefined ? '' : `(?![${not}])`}${only === undefined ? '' : `(?=${only})`}`,
    )
    .join('|');
}
