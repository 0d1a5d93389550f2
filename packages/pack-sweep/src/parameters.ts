import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

/** Every figure of the pack, dated. */
export const parameters = {
  'gas-check': {
    title: text('停气后完成全楼安检', 'Every home checked after the gas is cut off'),
    unit: 'limit',
    values: [{ value: '18h', source: 'gas-practice' }],
  },
  'sweep-limit': {
    title: text('扫楼一遍', 'One sweep of all buildings'),
    unit: 'limit',
    values: [{ value: '3d', source: 'reference' }],
  },
  'survey-limit': {
    title: text('电话问询一轮', 'One round of calls'),
    unit: 'limit',
    values: [{ value: '7d', source: 'reference' }],
  },
  'hazard-limit': {
    title: text('隐患排查一遍', 'One search for hazards'),
    unit: 'limit',
    values: [{ value: '5wd', source: 'reference' }],
  },
  'drive-limit': {
    title: text('入户核查、缴费动员一轮', 'One drive from door to door'),
    unit: 'limit',
    values: [{ value: '20wd', source: 'reference' }],
  },
  'calls-in-slot': {
    title: text('同一时段拨打几次后换时段', 'Calls in one slot before the next one'),
    unit: 'count',
    values: [{ value: 2, source: 'sweep-practice' }],
  },
  'calls-before-visit': {
    title: text('拨打几次不通后上门', 'Calls without an answer before a visit'),
    unit: 'count',
    values: [{ value: 3, source: 'sweep-practice' }],
  },
  'answers-kept': {
    title: text('排查答案保存期限', 'How long answers are kept'),
    unit: 'limit',
    values: [{ value: '30d', source: 'pipl' }],
  },
  'patrol-by': {
    title: text('夜间巡逻最晚到位', 'Latest time for the night patrol'),
    unit: 'text',
    values: [{ value: '22:00', source: 'reference' }],
  },
  'day-from': {
    title: text('白班开始', 'Day shift from'),
    unit: 'text',
    values: [{ value: '08:00', source: 'reference' }],
  },
  'day-to': {
    title: text('白班结束', 'Day shift to'),
    unit: 'text',
    values: [{ value: '18:00', source: 'reference' }],
  },
  'evening-from': {
    title: text('晚班开始', 'Evening shift from'),
    unit: 'text',
    values: [{ value: '18:00', source: 'reference' }],
  },
  'evening-to': {
    title: text('晚班结束', 'Evening shift to'),
    unit: 'text',
    values: [{ value: '21:30', source: 'reference' }],
  },
} satisfies PackInput['parameters'];
