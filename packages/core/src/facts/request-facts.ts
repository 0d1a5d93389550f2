import type { FactDeclaration } from '@linli/rules';

import { compositionTitles } from '../neighbourhood/composition.ts';
import { placeKinds } from '../neighbourhood/place.ts';
import { channels } from '../request/channel.ts';
import { requesterKinds } from '../request/service-request.ts';
import { responsibilities, tiers } from '../triage/responsibility.ts';
import { severities } from '../triage/severity.ts';

const fact = (chinese: string, english: string, declaration: Omit<FactDeclaration, 'title'>): FactDeclaration => ({
  ...declaration,
  title: { 'zh-CN': chinese, en: english },
});

const amount = (chinese: string, english: string) => fact(chinese, english, { type: 'number', minimum: 0 });

/** What is known of every request before any rule has run. */
export const requestFacts = {
  text: fact('诉求内容', 'the text', { type: 'string', personal: true }),
  channel: fact('渠道', 'channel', { type: 'string', values: channels }),
  requesterKind: fact('诉求人类型', 'kind of requester', { type: 'string', values: requesterKinds }),
  place: fact('地点', 'place', { type: 'string' }),
  placeKind: fact('地点类型', 'kind of place', { type: 'string', values: placeKinds }),
  building: fact('楼栋', 'building', { type: 'string' }),
  entrance: fact('单元门', 'entrance', { type: 'string' }),
  floor: fact('楼层', 'floor', { type: 'number', integer: true }),
  depth: amount('深度（米）', 'depth in metres'),
  height: amount('高度（米）', 'height in metres'),
  length: amount('长度（米）', 'length in metres'),
  width: amount('宽度（米）', 'width in metres'),
  area: amount('面积（平方米）', 'area in square metres'),
  people: amount('涉及人数', 'people concerned'),
  households: amount('涉及户数', 'households concerned'),
  amount: amount('金额（元）', 'amount in yuan'),
  age: amount('提到的年龄', 'age mentioned'),
  requesterAge: fact('诉求人年龄', 'age of the requester', {
    type: 'number',
    minimum: 0,
    integer: true,
    personal: true,
  }),
  householdSize: fact('家庭人口', 'members of the household', { type: 'number', minimum: 1, integer: true }),
  livesAlone: fact('独居', 'lives alone', { type: 'boolean' }),
  composition: fact('家庭构成', 'who lives in the household', {
    type: 'string[]',
    values: Object.keys(compositionTitles),
  }),
  care: fact('关爱类别', 'kinds of care', { type: 'string[]', personal: true }),
  attachments: fact('附件', 'attachments', { type: 'string[]', values: ['photo', 'video', 'audio', 'document'] }),
  receivedHour: fact('受理钟点', 'hour received', { type: 'number', minimum: 0, maximum: 23, integer: true }),
  receivedMonth: fact('受理月份', 'month received', { type: 'number', minimum: 1, maximum: 12, integer: true }),
  receivedWeekday: fact('受理星期', 'weekday received', { type: 'number', minimum: 1, maximum: 7, integer: true }),
  workingTime: fact('工作时间内受理', 'received in working time', { type: 'boolean' }),
} as const satisfies Record<string, FactDeclaration>;

/** The stages of triage, in order. Each may read what the ones before it decided. */
export const stages = ['classify', 'rate', 'assign', 'timebox', 'remark'] as const;

/** One stage of triage. `remark` tags, proposes and requires. */
export type Stage = (typeof stages)[number];

/** What each stage adds to the facts for the stages after it. */
export const stageFacts = {
  classify: { category: fact('事项分类', 'category', { type: 'string' }) },
  rate: { severity: fact('急缓', 'severity', { type: 'string', values: severities }) },
  assign: {
    lead: fact('主办', 'lead', { type: 'string' }),
    responsibility: fact('责任类型', 'responsibility', { type: 'string', values: responsibilities }),
    tier: fact('层级', 'tier', { type: 'string', values: tiers }),
  },
  timebox: {},
  remark: {},
} as const satisfies Record<Stage, Record<string, FactDeclaration>>;
