import type { AssemblyTemplateInput } from '@linli/core/assembly';

const common = {
  liability: { limit: '3wd', evidence: 'cause-shown', present: 2, cleared: 'joint' },
  costs: { by: 'equal', remainder: 'largest-remainder', limit: '3d' },
  source: 'practice',
} satisfies Partial<AssemblyTemplateInput>;

const roleReversal = {
  title: { 'zh-CN': '换位思考', en: 'Each states the other’s view' },
  owner: 'mediation-committee',
  eachParty: ['other-view'],
  soft: true,
} satisfies AssemblyTemplateInput['steps'][string];

/** Two sides are heard, may state each other’s view, and agree. Nobody is punished. */
export const mediation = {
  ...common,
  title: { 'zh-CN': '邻里调解', en: 'Mediation' },
  steps: {
    hear: {
      title: { 'zh-CN': '双方都听', en: 'Hear both sides' },
      owner: 'mediation-committee',
      parties: 2,
      eachParty: ['statement'],
      limit: { parameter: 'hear' },
    },
    'role-reversal': roleReversal,
    settle: {
      title: { 'zh-CN': '达成一致', en: 'Settle' },
      owner: 'mediation-committee',
      eachParty: ['agreement'],
      settled: true,
      limit: { parameter: 'settle' },
    },
  },
  evidence: {
    statement: { 'zh-CN': '当事方陈述', en: 'Statement' },
    'other-view': { 'zh-CN': '换位陈述', en: 'The other side’s view' },
    agreement: { 'zh-CN': '同意协议', en: 'Agreement' },
    'cause-shown': { 'zh-CN': '查明原因的佐证', en: 'What shows the cause' },
  },
} satisfies AssemblyTemplateInput;

/** A pipe that several households share: the cause first, then the costs, then the work. */
export const sharedPipe = {
  ...common,
  title: { 'zh-CN': '共用管道疏通', en: 'A shared pipe' },
  steps: {
    cause: {
      title: { 'zh-CN': '查明原因', en: 'Find the cause' },
      owner: ['property-management', 'grid-worker'],
      evidence: ['cause-shown'],
      limit: { parameter: 'hear' },
    },
    'role-reversal': roleReversal,
    settle: {
      title: { 'zh-CN': '商定分摊，逐户收讫', en: 'Agree on the costs and pay' },
      owner: 'mediation-committee',
      parties: 2,
      settled: true,
      limit: { parameter: 'settle' },
    },
    clear: {
      title: { 'zh-CN': '疏通', en: 'Clear the pipe' },
      owner: 'property-management',
      evidence: ['photo'],
    },
  },
  evidence: {
    'cause-shown': { 'zh-CN': '查明原因的佐证', en: 'What shows the cause' },
    'other-view': { 'zh-CN': '换位陈述', en: 'The other side’s view' },
    photo: { 'zh-CN': '疏通照片', en: 'Photo of the work' },
  },
} satisfies AssemblyTemplateInput;
