import type { PackInput } from '@linli/core';

import { named, text } from '../texts.ts';
import { dayAndEvening, homeHazards, sharedHazards } from './shared.ts';

const seen = {
  met: { ...named('已排查', 'Checked'), done: true },
  'not-met': { ...named('未遇', 'Not met'), done: false },
};

/** Checks from door to door: complete only when everybody was seen. */
export const checks = {
  'gas-check': {
    title: text('停气后逐户安检', 'Gas check from door to door'),
    kind: 'safety-check',
    covers: 'households',
    owner: 'grid-worker',
    source: 'gas-practice',
    start: { on: 'gas-cut-off' },
    limit: { parameter: 'gas-check' },
    slots: dayAndEvening,
    outcomes: {
      checked: { ...named('已安检', 'Checked'), done: true, evidence: ['check-record'] },
      absent: { ...named('家中无人', 'Nobody at home'), done: false },
      refused: { ...named('拒绝入户', 'Refused'), done: false },
    },
    checklist: homeHazards,
    channel: 'visit',
    order: 'top-down',
  },
  'building-sweep': {
    title: text('扫楼', 'Building sweep'),
    kind: 'sweep',
    covers: 'households',
    owner: 'grid-worker',
    source: 'sweep-practice',
    limit: { parameter: 'sweep-limit' },
    slots: dayAndEvening,
    outcomes: seen,
    channel: 'visit',
    order: 'top-down',
  },
  'hazard-search': {
    title: text('隐患大排查', 'Search for hazards'),
    kind: 'hazard-search',
    covers: 'assets',
    owner: 'grid-worker',
    source: 'sweep-practice',
    limit: { parameter: 'hazard-limit' },
    outcomes: {
      searched: { ...named('已排查', 'Searched'), done: true },
      locked: { ...named('无法进入', 'Locked'), done: false },
    },
    checklist: { ...sharedHazards, ...homeHazards },
  },
  'civilised-city': {
    title: text('创文固卫巡查', 'Civilised city: round of inspection'),
    kind: 'civilised-city',
    covers: 'assets',
    owner: 'grid-worker',
    source: 'reference',
    limit: { parameter: 'hazard-limit' },
    outcomes: { inspected: { ...named('已巡查', 'Inspected'), done: true } },
    checklist: sharedHazards,
  },
  'social-security-check': {
    title: text('社保待遇核查', 'Social security check'),
    kind: 'social-security-check',
    covers: 'persons',
    owner: 'grid-worker',
    source: 'reference',
    limit: { parameter: 'drive-limit' },
    slots: dayAndEvening,
    outcomes: {
      confirmed: { ...named('已核实', 'Confirmed'), done: true },
      away: { ...named('外出', 'Away'), done: false },
    },
    channel: 'visit',
  },
  'medical-insurance-drive': {
    title: text('医保缴费动员', 'Medical insurance: payment drive'),
    kind: 'medical-insurance-drive',
    covers: 'households',
    owner: 'grid-worker',
    source: 'reference',
    limit: { parameter: 'drive-limit' },
    slots: dayAndEvening,
    outcomes: {
      paid: { ...named('已缴费', 'Paid'), done: true },
      declined: { ...named('不参保', 'Declined'), done: true, evidence: ['statement'] },
      absent: { ...named('未遇', 'Not met'), done: false },
    },
    channel: 'visit',
  },
} satisfies PackInput['rounds'];
