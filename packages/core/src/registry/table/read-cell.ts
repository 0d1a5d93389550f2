import type { z } from 'zod';

/** What a cell of a table may hold, as files give it. */
export type Cell = string | number | boolean | Date | null | undefined;

interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** Words for choices, as people write them in tables. */
const choices: Readonly<Record<string, string>> = {
  区县: 'district',
  街道: 'street',
  社区: 'community',
  网格: 'grid',
  小区: 'estate',
  楼栋: 'building',
  单元: 'entrance',
  商铺: 'shop',
  设施: 'facility',
  资产: 'asset',
  智能手机: 'smartphone',
  电话: 'phone',
  无: 'none',
  居民: 'residents',
  商户: 'shops',
  部门: 'department',
  委员会: 'committee',
  队伍: 'team',
  公司: 'company',
  学校: 'school',
  伙伴: 'partner',
  临时: 'temporary',
  书面: 'written',
  口头: 'spoken',
};

const truths: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  true: true,
  false: false,
  yes: true,
  no: false,
  '1': true,
  '0': false,
};

/**
 * Reads a cell as the field asks: numbers in either width, yes and no, lists, dates as people write them. What cannot
 * be read stays as it is, for the schema to say why.
 */
export function readCell(schema: z.ZodType, cell: Cell): unknown {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType !== undefined) return readCell(definition.innerType, cell);
  if (cell === null || cell === undefined) return undefined;
  const text = cell instanceof Date ? dayOf(cell) : String(cell).trim();
  if (text === '') return undefined;
  switch (definition.type) {
    case 'number':
      return numberOf(text);
    case 'boolean':
      return truths[text.toLowerCase()] ?? text;
    case 'enum':
      return choices[text] ?? text;
    case 'array':
    case 'tuple':
      return listOf(text, definition.element);
    case 'union':
      return typeof cell === 'string' ? numberOf(text) : cell;
    default:
      return definition.format === 'date' ? civilDay(text) : text;
  }
}

/** Spreadsheets keep a day as its midnight in UTC. */
function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Invalid Date' : date.toISOString().slice(0, 10);
}

function numberOf(text: string): number | string {
  const plain = text.normalize('NFKC');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : text;
}

function listOf(text: string, element: z.ZodType | undefined): unknown[] {
  const parts = text.split(/[、,，;；\s]+/).filter((part) => part !== '');
  return element === undefined ? parts : parts.map((part) => readCell(element, part));
}

/** `2026/3/1`, `2026.3.1`, `2026年3月1日` and `20260301` are `2026-03-01`. */
function civilDay(text: string): string {
  const plain = text.normalize('NFKC');
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
