import { nearestName } from '@linli/errors';

/** What columns are called in Chinese, by field. Where two fields share a heading, the kind of entry decides. */
const chinese: Readonly<Record<string, string>> = {
  id: '编号',
  from: '起始日期',
  until: '终止日期',
  kind: '类型',
  type: '种类',
  name: '名称',
  number: '号数',
  code: '编码',
  aliases: '别名',
  owner: '管护单位',
  shared: '共有',
  between: '两端',
  checkpoint: '卡口',
  place: '地点',
  responder: '人员',
  minutes: '分钟',
  floor: '楼层',
  room: '房号',
  household: '户编号',
  reach: '联络方式',
  resident: '居民',
  holder: '任职者',
  relation: '关系',
  'consent.by': '同意人',
  'consent.on': '同意日期',
  'consent.form': '同意形式',
  unit: '单位',
  skills: '技能',
  minor: '未成年',
  errands: '可承接',
  duty: '职责',
  members: '成员',
  role: '角色',
  scope: '管辖范围',
  households: '所联户',
  mandate: '授权事项',
  'elected.on': '当选日期',
  'elected.votes': '得票',
  'elected.of': '应投票',
  committee: '委员会',
  brings: '可提供',
  audience: '对象',
  above: '上级群',
  keeper: '群主',
  posts: '可发言角色',
  need: '需求',
  season: '时令',
  places: '名额',
  'personal.name': '姓名',
  'personal.born': '出生日期',
  'personal.phone': '电话',
  'personal.care': '关爱类别',
};

/** The heading of a field, in the language of the table; told apart from a personal field of the same name. */
export function headingOf(field: string, locale: 'zh-CN' | 'en', fields: ReadonlyMap<string, unknown>): string {
  if (locale === 'en' && fields.has(`personal.${field}`)) return `facts.${field}`;
  return locale === 'zh-CN' && Object.hasOwn(chinese, field) ? String(chinese[field]) : field;
}

/** What a heading stands for: a field, or none, and then the nearest heading if one is near. */
export interface FoundField {
  readonly field?: string;
  readonly nearest?: string | undefined;
}

/** The field a heading stands for: its own name, or its Chinese one; and the nearest heading where none fits. */
export function fieldOf(heading: string, fields: readonly string[]): FoundField {
  const written = heading.normalize('NFKC').replaceAll(/\s/g, '');
  const found = fields.find((field) => written === field || written === chinese[field]);
  if (found !== undefined) return { field: found };
  if (written.startsWith('attributes.') && fields.includes('attributes')) return { field: written };
  const known = fields.flatMap((field) => [field, ...(chinese[field] === undefined ? [] : [chinese[field]])]);
  return { nearest: nearestName(written, known) };
}
