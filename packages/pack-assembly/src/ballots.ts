import type { AssemblyTemplateInput } from '@linli/core/assembly';

const twoThirds = { atLeast: '2/3' };
const participation = { area: twoThirds, heads: twoThirds };

/** Owners’ votes by the Civil Code: those with an interest may vote, for every owner has one. */
export const ownersBallots = {
  ordinary: {
    title: { 'zh-CN': '业主表决：一般事项', en: 'Owners’ vote on an ordinary matter' },
    participation,
    approval: { area: { moreThan: '1/2' }, heads: { moreThan: '1/2' } },
    conflicts: 'allowed',
    source: 'civil-code-278',
  },
  weighty: {
    title: { 'zh-CN': '业主表决：重大事项', en: 'Owners’ vote on a weighty matter' },
    participation,
    approval: { area: { atLeast: '3/4' }, heads: { atLeast: '3/4' } },
    conflicts: 'allowed',
    source: 'civil-code-278',
  },
} satisfies AssemblyTemplateInput['ballots'];

/** A panel of members: who has an interest of their own attends and does not vote. */
export const panelBallots = {
  panel: {
    title: { 'zh-CN': '议事团表决', en: 'Vote of the panel' },
    participation: { heads: { moreThan: '1/2' } },
    approval: { heads: { moreThan: '1/2' } },
    source: 'reference',
  },
} satisfies AssemblyTemplateInput['ballots'];
