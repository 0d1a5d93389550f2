import type { PackInput } from '@linli/core';

/** A fire risk is taken away within hours; who caused it is spoken to, and shown where the bike can be charged. No remedy without a census. */
export const plans = {
  'fire-risk': {
    title: { 'zh-CN': '火险消除', en: 'Fire risk' },
    source: 'yuncheng',
    steps: {
      'make-safe': {
        title: { 'zh-CN': '到场消除', en: 'Danger gone' },
        owner: ['grid-worker', 'property-management'],
        limit: { parameter: 'take-down' },
        evidence: ['photo'],
        escalation: [{ at: 1, action: 'report-upward', to: 'street-office' }],
      },
      'talk-to-owner': {
        title: { 'zh-CN': '劝导车主并指明充电处', en: 'A word with the owner, and where to charge' },
        owner: ['grid-worker', 'household-representative'],
        start: { after: 'make-safe' },
        limit: { parameter: 'talk-to-owner' },
        evidence: ['contact-record'],
        source: 'practice',
      },
    },
  },
  'lift-alarm': {
    title: { 'zh-CN': '电梯报警', en: 'Alarm in a lift' },
    source: 'reference',
    steps: {
      arrival: {
        title: { 'zh-CN': '有人到场', en: 'Somebody there' },
        owner: ['property-management', 'grid-worker'],
        limit: { parameter: 'answer-alarm' },
        evidence: ['arrival-record'],
        escalation: [{ at: 1, action: 'urge', to: 'community-office' }],
      },
    },
  },
  remedy: {
    title: { 'zh-CN': '治理措施', en: 'Remedy' },
    source: 'practice',
    steps: {
      'decide-remedy': {
        title: { 'zh-CN': '据底数商定', en: 'Decided on the census' },
        owner: 'community-office',
        limit: { parameter: 'decide-remedy' },
        evidence: ['census', 'minutes'],
        source: 'reference',
      },
    },
  },
} satisfies PackInput['plans'];
