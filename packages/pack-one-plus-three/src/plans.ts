import type { PackInput } from '@linli/core';

/** 1+3 is two steps side by side; both clocks start when the hazard is found, and the whole is met only if both are. */
export const plans = {
  'one-plus-three': {
    title: { 'zh-CN': '“1+3”处置', en: '1+3' },
    source: 'practice',
    steps: {
      'make-safe': {
        title: { 'zh-CN': '“1”设置安全警示', en: '“1”: made safe' },
        owner: ['grid-worker', 'community-office'],
        limit: { parameter: 'make-safe' },
        evidence: ['warning-photo'],
        escalation: [
          { at: 0.5, action: 'remind', to: 'grid-worker' },
          { at: 1, action: 'urge', to: 'community-office' },
        ],
      },
      resolve: {
        title: { 'zh-CN': '“3”联动修复', en: '“3”: repaired' },
        owner: ['housing-department', 'municipal-department'],
        limit: { parameter: 'repair' },
        evidence: ['repair-photo'],
        escalation: [
          { at: 0.8, action: 'remind', to: 'community-office' },
          { at: 1, action: 'urge', to: 'street-office' },
          { at: 1.5, action: 'report-upward', to: 'street-office' },
        ],
      },
    },
  },
  emergency: {
    title: { 'zh-CN': '紧急围护', en: 'Emergency fencing' },
    source: 'yuncheng-collapse',
    steps: {
      'make-safe': {
        title: { 'zh-CN': '立即围护并设警示', en: 'Fenced and marked at once' },
        owner: ['grid-worker', 'community-office'],
        limit: { parameter: 'emergency-make-safe' },
        evidence: ['warning-photo'],
        escalation: [
          { at: 0.5, action: 'urge', to: 'community-office' },
          { at: 1, action: 'report-upward', to: 'street-office' },
        ],
      },
    },
  },
  burst: {
    title: { 'zh-CN': '爆管止险', en: 'Burst pipe' },
    source: 'yuncheng-burst',
    steps: {
      'clear-danger': {
        title: { 'zh-CN': '止水断源、撤离', en: 'Shut off, pump out, keep people away' },
        owner: ['municipal-department', 'water-company'],
        limit: { parameter: 'emergency-clear-danger' },
        evidence: ['danger-cleared'],
        escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
      },
    },
  },
} satisfies PackInput['plans'];
