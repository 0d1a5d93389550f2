import { z } from 'zod';

import type { LocalisedText } from '../localised-text.ts';
import { codeSchema, periodShape, slugSchema } from '../names.ts';

/** The roles every neighbourhood knows; packs declare further ones. */
export const standardRoles = {
  'household-representative': { 'zh-CN': '联户代表', en: 'household representative' },
  'grid-worker': { 'zh-CN': '网格员', en: 'grid worker' },
  'community-office': { 'zh-CN': '社区居委会', en: 'community office' },
  'street-office': { 'zh-CN': '街道办事处', en: 'street office' },
  'property-management': { 'zh-CN': '物业公司', en: 'property management' },
  'owners-committee': { 'zh-CN': '业委会', en: 'owners’ committee' },
  'mediation-committee': { 'zh-CN': '人民调解委员会', en: 'mediation committee' },
  'volunteer-team': { 'zh-CN': '志愿服务队', en: 'volunteer team' },
  'party-branch': { 'zh-CN': '社区党支部', en: 'party branch' },
  'housing-department': { 'zh-CN': '住建部门', en: 'housing department' },
  'municipal-department': { 'zh-CN': '市政部门', en: 'municipal works department' },
  'urban-management': { 'zh-CN': '城管执法队', en: 'urban management' },
  'sanitation-department': { 'zh-CN': '环卫部门', en: 'sanitation department' },
  'greening-department': { 'zh-CN': '园林绿化部门', en: 'parks and greening department' },
  'environment-department': { 'zh-CN': '生态环境部门', en: 'environment department' },
  'civil-affairs': { 'zh-CN': '民政部门', en: 'civil affairs' },
  'health-centre': { 'zh-CN': '社区卫生服务中心', en: 'community health centre' },
  'police-station': { 'zh-CN': '派出所', en: 'police station' },
  'traffic-police': { 'zh-CN': '交警部门', en: 'traffic police' },
  'fire-station': { 'zh-CN': '消防救援站', en: 'fire station' },
  'market-supervision': { 'zh-CN': '市场监管部门', en: 'market supervision' },
  'water-company': { 'zh-CN': '供水公司', en: 'water company' },
  'power-company': { 'zh-CN': '供电公司', en: 'power company' },
  'gas-company': { 'zh-CN': '燃气公司', en: 'gas company' },
  'heating-company': { 'zh-CN': '供热公司', en: 'heating company' },
  'telecom-company': { 'zh-CN': '通信运营商', en: 'telecom company' },
  'lift-maintainer': { 'zh-CN': '电梯维保单位', en: 'lift maintainer' },
  'facility-owner': { 'zh-CN': '设施管护单位', en: 'whoever looks after the facility' },
} as const satisfies Record<string, LocalisedText>;

export const appointmentSchema = z
  .strictObject({
    role: slugSchema,
    holder: codeSchema.describe('id of the person or unit that holds the role'),
    name: z.string().min(1).max(200).describe('name of the unit, or the title the holder answers to'),
    scope: codeSchema.describe('id of the place the role is held for; everything below it included'),
    households: z.array(codeSchema).max(1000).optional().describe('only for these households'),
    ...periodShape,
  })
  .describe('Who holds a role, for which place, from when until when');

/** Who holds a role, for which place, from when until when. */
export type Appointment = Readonly<z.infer<typeof appointmentSchema>>;
