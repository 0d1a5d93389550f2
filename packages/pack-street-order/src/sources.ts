import type { PackInput } from '@linli/core';

/** Where the figures come from, and how far each can be relied on. */
export const sources = {
  yuncheng: {
    title: {
      'zh-CN': '运城市城市管理部件、事件立案结案标准',
      en: 'Yuncheng standard for filing and closing city-management cases',
    },
    reference: '0405 店外经营、0406 占道经营：2紧急工作时',
    note: { 'zh-CN': '适用于运城市；其他城市数字不同。', en: 'Holds in Yuncheng; other cities have other figures.' },
  },
  practice: {
    title: { 'zh-CN': '社区整治店外经营的做法', en: 'How a community dealt with goods in front of shops' },
    reference: '反复出现的逐级加力；在业主群内点名；整改即撤下',
    note: {
      'zh-CN': '一个社区的做法，据新闻报道。曝光涉及肖像与名誉，默认关闭，启用前须经法律审核。',
      en: 'One community’s practice, from a news report. Exposure touches on likeness and reputation: off by default.',
    },
  },
  'personal-information': {
    title: { 'zh-CN': '个人信息保护法', en: 'Personal Information Protection Law' },
    reference: '第十九条、第二十八条：最短保存期限；敏感个人信息',
    date: '2021-11-01',
    note: { 'zh-CN': '图片中的路人须打码。', en: 'Passers-by in a picture are to be masked.' },
  },
  reference: {
    title: { 'zh-CN': '本规则包参考数值', en: 'Reference figures of this pack' },
    note: { 'zh-CN': '仅供起步，须由各街道自行确定。', en: 'A starting point; each street is to set its own.' },
  },
} satisfies PackInput['sources'];
