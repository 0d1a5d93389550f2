import type { PackInput } from '@linli/core';

type Plan = NonNullable<PackInput['plans']>[string];

/** One layer: it solves the matter, or hands it up with the reason; nothing is handed up without one. */
const layer = (id: string, chinese: string, english: string, owner: string, above: string): Plan => ({
  title: { 'zh-CN': `${chinese}办理`, en: `At the ${english}` },
  source: 'practice',
  steps: {
    [`${id}-layer`]: {
      title: { 'zh-CN': `${chinese}：办结或上报`, en: `${english}: done, or handed up` },
      owner,
      limit: { parameter: `${id}-layer` },
      evidence: [`${id}-result`],
      escalation: [
        { at: 0.8, action: 'remind', to: owner },
        { at: 1, action: 'report-upward', to: above },
      ],
    },
  },
});

const promise = (id: string, chinese: string, english: string): Plan => ({
  title: { 'zh-CN': `承诺：${chinese}`, en: `Promise: ${english}` },
  source: 'promise',
  steps: {
    [id]: {
      title: { 'zh-CN': `承诺：${chinese}`, en: `Promise: ${english}` },
      limit: { parameter: id },
      evidence: ['reply'],
      escalation: [{ at: 1, action: 'report-upward', to: 'community-office' }],
    },
  },
});

/** How each kind of matter is carried out, layer by layer, and what the community has promised. */
export const plans = {
  'own-matter': {
    title: { 'zh-CN': '自己办（给指引）', en: 'One’s own matter, with guidance' },
    source: 'practice',
    steps: {
      guidance: {
        title: { 'zh-CN': '给出指引', en: 'Guidance' },
        owner: ['household-representative', 'grid-worker'],
        limit: { parameter: 'guidance' },
        evidence: ['reply'],
      },
      'ask-again': {
        title: { 'zh-CN': '回访是否办好', en: 'Ask again' },
        owner: ['household-representative', 'grid-worker'],
        start: { after: 'guidance' },
        limit: { parameter: 'ask-again' },
        evidence: ['contact-record'],
      },
    },
  },
  'helped-matter': {
    title: { 'zh-CN': '协助办（上门）', en: 'Help at the door' },
    source: 'practice',
    steps: {
      help: {
        title: { 'zh-CN': '上门帮助', en: 'Help' },
        limit: { parameter: 'help' },
        evidence: ['visit-record'],
        escalation: [{ at: 1, action: 'urge', to: 'community-office' }],
      },
    },
  },
  'joint-matter': {
    title: { 'zh-CN': '共同办（商定分摊）', en: 'Joint matter, shares agreed' },
    source: 'civil-code',
    steps: {
      agreement: {
        title: { 'zh-CN': '相关户商定', en: 'Agreement' },
        owner: ['community-office', 'owners-committee'],
        limit: { parameter: 'agreement' },
        parties: 2,
        evidence: ['agreement-record'],
      },
    },
  },
  'at-grid': layer('grid', '网格', 'grid', 'grid-worker', 'community-office'),
  'at-community': layer('community', '社区', 'community', 'community-office', 'street-office'),
  'at-street': layer('street', '街道', 'street', 'street-office', 'street-office'),
  'promise-light': promise('promise-light', '天黑有灯', 'light after dark'),
  'promise-help': promise('promise-help', '困难有人帮', 'help in hardship'),
} satisfies Record<string, Plan>;
