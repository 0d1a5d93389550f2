import type { AssemblyTemplateInput } from '@linli/core/assembly';

import { ownersBallots } from './ballots.ts';

const vote = (ballot: keyof typeof ownersBallots, title: AssemblyTemplateInput['title']): AssemblyTemplateInput => ({
  title,
  source: 'civil-code-278',
  steps: {
    announce: {
      title: { 'zh-CN': '公示议题', en: 'Announce' },
      owner: 'owners-committee',
      evidence: ['notice'],
    },
    decide: { title: { 'zh-CN': '表决', en: 'Vote' }, owner: 'owners-committee', ballot },
    publish: { title: { 'zh-CN': '公布结果', en: 'Publish' }, owner: 'owners-committee', evidence: ['result-notice'] },
  },
  evidence: {
    notice: { 'zh-CN': '议题公示', en: 'Notice of the topic' },
    'result-notice': { 'zh-CN': '结果公示', en: 'Notice of the result' },
  },
  ballots: ownersBallots,
});

/** Owners decide on what is theirs together: half of those who take part, or three quarters where it weighs. */
export const ownersVotes = {
  'owners-vote': vote('ordinary', { 'zh-CN': '业主大会：一般事项', en: 'Owners decide an ordinary matter' }),
  'owners-vote-weighty': vote('weighty', { 'zh-CN': '业主大会：重大事项', en: 'Owners decide a weighty matter' }),
} satisfies Record<string, AssemblyTemplateInput>;
