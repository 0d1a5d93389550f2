import type { PackInput } from '@linli/core';

/** 1+3 is two steps side by side; both clocks start when the hazard is found, and the whole is met only if both are. */
export const plans = {
  'one-plus-three': {
    title: { 'zh-CN': '“1+3”处置', en: '1+3' },
    source: 'practice',
    steps: {
      'make-safe': {
        title: { 'zh-CN': '“1”设警示', en: 'Make safe' },
        owner: ['grid-worker', 'community-office'],
        limit: { parameter: 'make-safe' },
        evidence: ['warning-photo'],
        escalation: [
          { at: 0.5, action: 'remind', to: 'grid-worker' },
          { at: 1, action: 'urge', to: 'community-office' },
        ],
      },
      resolve: {
        title: { 'zh-CN': '“3”修复', en: 'Repair' },
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
    title: { 'zh-CN': '特急围护', en: 'Emergency fencing' },
    source: 'yuncheng-collapse',
    steps: {
      'make-safe': {
        title: { 'zh-CN': '围护警示', en: 'Fence off' },
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
        title: { 'zh-CN': '止水断源', en: 'Shut off' },
        owner: ['municipal-department', 'water-company'],
        limit: { parameter: 'emergency-clear-danger' },
        evidence: ['danger-cleared'],
        escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
      },
    },
  },
} satisfies PackInput['plans'];
