import {
  createLinli,
  createNeighbourhood,
  definePack,
  type Linli,
  type LinliOptions,
  type Pack,
  type PackInput,
} from '@linli/core';
import { chinaCalendar } from '@linli/time';

/** A community of two estates that share a building number, with a few roles held. */
export const willowLane = createNeighbourhood({
  name: '柳巷社区',
  places: [
    { id: 'willow', kind: 'community', name: '柳巷社区' },
    { id: 'willow/g1', kind: 'grid', name: '第一网格' },
    { id: 'willow/g1/north', kind: 'estate', name: '柳巷北里' },
    { id: 'willow/g1/north/b14', kind: 'building', name: '北里14号楼', number: '14' },
    { id: 'willow/g1/north/b14/e24', kind: 'entrance', name: '北里14号楼24门', number: '24' },
    { id: 'willow/g2', kind: 'grid', name: '第二网格' },
    { id: 'willow/g2/south', kind: 'estate', name: '柳巷南里' },
    { id: 'willow/g2/south/b14', kind: 'building', name: '南里14号楼', number: '14' },
    { id: 'willow/g2/south/b32', kind: 'building', name: '南里32号楼', number: '32' },
  ],
  households: [
    {
      id: 'h1',
      place: 'willow/g2/south/b32',
      floor: 1,
      members: [{ id: 'r1', name: '周奶奶', born: '1933-10-02', care: ['lives-alone'] }],
    },
  ],
  appointments: [
    { role: 'community-office', holder: 'office', name: '柳巷社区居委会', scope: 'willow' },
    { role: 'grid-worker', holder: 'lin', name: '林', scope: 'willow/g1' },
    { role: 'grid-worker', holder: 'he', name: '何', scope: 'willow/g2' },
    { role: 'housing-department', holder: 'housing', name: '区住建局', scope: 'willow' },
    { role: 'property-management', holder: 'old', name: '旧物业', scope: 'willow/g2', until: '2026-08-31' },
  ],
});

const title = (text: string) => ({ 'zh-CN': text, en: text });

/** A pack that uses every kind of effect once, small enough to be read at a glance. */
export const rampPack = definePack({
  id: 'ramp',
  version: '1.2.0',
  title: title('坡道'),
  from: '2026-01-01',
  sources: { notice: { title: { 'zh-CN': '处置办法', en: 'Notice on hazards' }, date: '2026-01-01' } },
  parameters: {
    'repair-limit': {
      title: title('修复时限'),
      unit: 'limit',
      values: [
        { value: '5wd', until: '2026-08-31' },
        { value: '3wd', from: '2026-09-01', source: 'notice' },
      ],
    },
    'deep-pit': { title: title('深坑'), unit: 'metres', values: [{ value: 2 }] },
  },
  categories: {
    hazard: { title: title('隐患'), severity: 'urgent', plan: 'one-plus-three', tier: 'community' },
    'hazard/ramp': {
      title: { 'zh-CN': '坡道破损', en: 'Broken ramp' },
      mentions: { any: ['坡道', '扶手'], and: ['破损', '坏', '断'], none: ['已修好'] },
      lead: ['property-management', 'housing-department'],
      partners: ['municipal-department'],
      responsibility: 'joint',
      source: 'notice',
    },
    'hazard/pit': { title: title('路面塌陷'), mentions: { any: ['塌陷', '深坑'] }, lead: 'municipal-department' },
    handrail: { title: title('扶手'), mentions: { any: ['扶手'] }, priority: 5 },
  },
  plans: {
    'one-plus-three': {
      title: title('1+3'),
      steps: {
        'make-safe': { title: title('设置警示'), owner: 'grid-worker', limit: '1d', evidence: ['warning-photo'] },
        resolve: { title: title('修复'), limit: { parameter: 'repair-limit' }, evidence: ['repair-photo'] },
        'call-back': { title: title('回访'), start: { after: 'resolve' }, limit: '1wd' },
      },
    },
  },
  rules: [
    {
      name: 'deep pit',
      conditions: { all: [{ fact: 'depth', operator: 'greaterThanInclusive', value: { parameter: 'deep-pit' } }] },
      event: { type: 'rate', params: { severity: 'emergency' } },
    },
    {
      name: 'emergency at once',
      conditions: { all: [{ fact: 'severity', operator: 'equal', value: 'emergency' }] },
      event: { type: 'timebox', params: { step: 'make-safe', title: title('立即处置'), limit: '2h' } },
    },
    {
      name: 'angry',
      conditions: { all: [{ fact: 'text', operator: 'mentionsAny', value: ['气死', '没人管'] }] },
      event: { type: 'tag', params: { tag: 'emotional' } },
    },
    {
      name: 'old and alone',
      conditions: {
        all: [
          { fact: 'requesterAge', operator: 'greaterThanInclusive', value: 80 },
          { fact: 'livesAlone', operator: 'equal', value: true },
        ],
      },
      event: { type: 'propose', params: { action: 'care-visit', title: title('上门看望'), role: 'grid-worker' } },
    },
    {
      name: 'proof',
      conditions: { all: [{ fact: 'category', operator: 'within', value: 'hazard' }] },
      event: { type: 'require', params: { evidence: 'warning-photo' } },
    },
  ],
});

/** A pack with nothing but what a test gives it. */
export function pack(input: Partial<PackInput> = {}, uses: readonly Pack[] = []): Pack {
  return definePack({ id: 'demo', version: '1.0.0', title: title('演示'), from: '2020-01-01', ...input }, { uses });
}

/** The library over Willow Lane, the ramp pack and the China calendar, unless told otherwise. */
export function willowLinli(options: Partial<LinliOptions> = {}): Linli {
  return createLinli({ packs: [rampPack], neighbourhood: willowLane, calendar: chinaCalendar(), ...options });
}

/** Decides a request by its words; received on 30 September 2026 at 16:00 unless told otherwise. */
export function decide(text: string, more: Partial<Parameters<Linli['triage']>[0]> = {}, linli = willowLinli()) {
  const receivedAt = more.receivedAt ?? '2026-09-30T16:00+08:00';
  return linli.triage({ id: 'r1', text, ...more, receivedAt }, { at: receivedAt });
}
