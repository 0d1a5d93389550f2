import type { AssemblyTemplateInput } from '@linli/core/assembly';

/** Where neighbours talk. Opening hours are an example; a community writes its own. */
export const venues = {
  'talking-corridor': {
    title: { 'zh-CN': '议事廊', en: 'The talking corridor' },
    open: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', until: '20:00' }],
  },
  'grid-hall': { title: { 'zh-CN': '网格议事厅', en: 'Hall of the grid' } },
  'service-station': {
    title: { 'zh-CN': '小区服务站', en: 'Service station of the estate' },
    open: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' }],
  },
  yard: { title: { 'zh-CN': '院坝会', en: 'Talk in the yard' } },
} satisfies AssemblyTemplateInput['venues'];

const minutes = { 'zh-CN': '会议记录', en: 'Minutes' };

/** Sessions at which residents are heard: each topic becomes a request, and is answered. */
export const listening = {
  title: { 'zh-CN': '听民声', en: 'Listening to residents' },
  source: 'practice',
  steps: {
    hear: { title: { 'zh-CN': '听', en: 'Hear' }, owner: 'community-office', evidence: ['minutes'] },
    answer: { title: { 'zh-CN': '答', en: 'Answer' }, owner: 'community-office', evidence: ['replies'] },
  },
  evidence: { minutes, replies: { 'zh-CN': '逐件答复', en: 'An answer to each' } },
  venues,
  meetings: {
    friday: {
      title: { 'zh-CN': '每周五听民声', en: 'Listening every Friday' },
      every: { weekday: 'fri' },
      at: '15:00',
      lasts: '2h',
      dayOff: 'skip',
      venue: 'talking-corridor',
      duty: { role: 'secretary', skipped: 'keep-order' },
      source: 'practice',
    },
    monthly: {
      title: { 'zh-CN': '联户代表月例会', en: 'Monthly meeting of representatives' },
      every: { dayOfMonth: 15 },
      at: '09:00',
      lasts: '2h',
      dayOff: 'forward',
      venue: 'grid-hall',
      source: 'practice',
    },
  },
} satisfies AssemblyTemplateInput;

/** Asked before, during and after: what is needed, how to do it, what came of it. */
export const threeAsks = {
  title: { 'zh-CN': '三问', en: 'Three asks' },
  source: 'practice',
  steps: {
    needs: { title: { 'zh-CN': '问需', en: 'Ask what is needed' }, evidence: ['needs-asked'] },
    ideas: { title: { 'zh-CN': '问计', en: 'Ask how to do it' }, evidence: ['ideas-asked'] },
    effect: { title: { 'zh-CN': '问效', en: 'Ask what came of it' }, evidence: ['effect-asked'] },
  },
  evidence: {
    'needs-asked': { 'zh-CN': '需求征询记录', en: 'Survey of needs' },
    'ideas-asked': { 'zh-CN': '办法征询记录', en: 'Survey of ideas' },
    'effect-asked': { 'zh-CN': '效果回访记录', en: 'Survey of the effect' },
  },
} satisfies AssemblyTemplateInput;
