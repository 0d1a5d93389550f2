import type { Example } from '@linli/core';

/** What the rules beside the tree say: who is answered when, who needs help, what is big and what is small. */
export const ruleTests: Example[] = [
  {
    name: 'whatever is registered as a facility is one, by any name, and goes to whoever looks after it',
    given: { text: '示例钟楼的指针掉了', receivedAt: '2026-09-28T09:00+08:00' },
    then: { category: 'facility', lead: 'facility-owner', rules: ['registered-facility', 'facility-owner'] },
  },
  {
    name: 'a facility that nothing is wrong with is not reported',
    given: { text: '示例钟楼几点敲钟' },
    then: { category: null, lead: 'grid-worker', notRules: ['registered-facility', 'facility-owner'] },
  },
  {
    name: 'a lamp at a facility is a lamp, and whoever looks after the facility sees to it',
    given: { text: '示例钟楼的路灯坏了' },
    then: { category: 'lights/street', lead: 'facility-owner' },
  },
  {
    name: 'danger at a facility goes to whoever it is the business of',
    given: { text: '示例钟楼的电线断了掉在地上，漏电' },
    then: { category: 'power/danger', severity: 'urgent', notRules: ['facility-owner'] },
  },
  {
    name: 'an angry message in the chat group about a blocked drain on the first floor of building 32',
    given: {
      text: '32号楼一楼下水管线又堵了，施工队把管子弄断的吧，到底管不管！！',
      channel: 'resident-group',
      receivedAt: '2026-09-28T09:00+08:00',
    },
    then: {
      category: 'drain/blocked',
      severity: 'urgent',
      responsibility: 'joint',
      lead: 'property-management',
      tags: ['emotional', 'pressing-need'],
      proposals: ['calm-first', 'cost-sharing'],
    },
  },
  {
    name: 'A04: two vehicles pass one lift of the barrier: the car committee hears of it',
    given: { text: '道闸A1 21:03', channel: 'sensor', requester: { kind: 'sensor' }, facts: { vehiclesPerLift: 2 } },
    then: { category: 'parking/tailgating', lead: 'car-committee', requirements: [], rules: ['tailgating'] },
  },
  {
    name: 'A04: one vehicle for one lift is as it should be',
    given: { text: '道闸A1 21:04', channel: 'sensor', requester: { kind: 'sensor' }, facts: { vehiclesPerLift: 1 } },
    then: { category: null, notRules: ['tailgating'] },
  },
  {
    name: 'a message in a chat group gets its first answer within a working hour',
    given: { text: '请问老年证在哪办', channel: 'resident-group', receivedAt: '2026-09-28T09:00+08:00' },
    then: { category: 'elder/benefits', due: { reply: '2026-09-28T10:00+08:00' }, tags: [], proposals: [] },
  },
  {
    name: 'a message by the hotline about the same thing gets its answer within two working hours',
    given: { text: '请问老年证在哪办', channel: 'hotline', receivedAt: '2026-09-28T09:00+08:00' },
    then: { due: { reply: '2026-09-28T11:00+08:00' }, requirements: ['reply'] },
  },
  {
    name: 'what a patrol finds has nobody waiting for a reply',
    given: { text: '3号楼楼道堆满纸箱', channel: 'patrol', receivedAt: '2026-09-28T09:00+08:00' },
    then: { category: 'fire/corridor', requirements: [], notRules: ['reply-to-everyone', 'reply-in-group'] },
  },
  {
    name: 'what no category knows goes to the grid worker who was asked first, with a reply all the same',
    given: { text: '今天的云真好看', channel: 'visit', receivedAt: '2026-09-28T16:00+08:00' },
    then: {
      category: null,
      lead: 'grid-worker',
      tier: 'grid',
      due: { reply: '2026-09-28T18:00+08:00' },
      rules: ['first-contact'],
    },
  },
  {
    name: 'an emergency is answered within 15 minutes, at night and on a holiday',
    given: { text: '5号楼电梯困人了，快来', channel: 'hotline', receivedAt: '2026-10-01T23:50+08:00' },
    then: {
      category: 'lift/trapped',
      severity: 'emergency',
      responsibility: 'assisted',
      due: { reply: '2026-10-02T00:05+08:00', 'make-safe': '2026-10-02T00:50+08:00' },
    },
  },
  {
    name: 'an everyday matter before National Day is due after it, the make-up Saturday included',
    given: { text: '小区草坪枯了大半，没人浇水', channel: 'web', receivedAt: '2026-09-30T16:00+08:00' },
    then: { category: 'green/upkeep', severity: 'routine', due: { resolve: '2026-10-13T16:00+08:00' } },
  },
  {
    name: 'illegal building: stopped in 4 working hours, penalty in 7 working days, removed in 20',
    given: { text: '7号楼顶上正在搭建阳光房', channel: 'hotline', receivedAt: '2026-09-28T09:00+08:00' },
    then: {
      category: 'building/illegal',
      lead: 'urban-management',
      due: {
        stop: '2026-09-28T15:00+08:00',
        penalty: '2026-10-13T09:00+08:00',
        resolve: '2026-10-30T09:00+08:00',
      },
    },
  },
  {
    name: 'D12: a shop with its goods on the pavement is stopped within two hours',
    given: { text: '水果超市把货摆到人行道上', channel: 'shop-group', receivedAt: '2026-09-28T10:00+08:00' },
    then: {
      category: 'street/outside-shop',
      lead: 'urban-management',
      tier: 'street',
      due: { stop: '2026-09-28T12:00+08:00' },
    },
  },
  {
    name: 'E12: noise between flats is a dispute, mediated after both sides were heard',
    given: { text: '楼上天天半夜拖椅子，吵得睡不着', channel: 'visit', receivedAt: '2026-09-28T09:00+08:00' },
    then: {
      category: 'dispute/noise',
      severity: 'routine',
      lead: 'mediation-committee',
      due: { 'hear-both-sides': '2026-09-30T09:00+08:00' },
    },
  },
  {
    name: 'A03: a taken parking space goes to the car committee first',
    given: { text: '我家车位被占了', channel: 'resident-group', receivedAt: '2026-09-28T09:00+08:00' },
    then: { category: 'parking/occupied', lead: 'car-committee', partners: ['grid-worker', 'owners-committee'] },
  },
  {
    name: 'the blocker of a lift reports an e-bike',
    given: { text: '12号梯电梯阻止器报警：电动车驶入', channel: 'sensor', receivedAt: '2026-09-28T21:03+08:00' },
    then: { category: 'e-bike/indoors', severity: 'urgent', requirements: [] },
  },
  {
    name: 'A08: a damaged culture wall is a facility with an owner',
    given: { text: '立新巷口的文化墙裂了一大块', channel: 'patrol', receivedAt: '2026-09-28T09:00+08:00' },
    then: { category: 'facility/notice-board', lead: 'community-office' },
  },

  {
    name: 'A18: whatever somebody of great age who lives alone asks is urgent, and a care visit is proposed',
    given: { text: '请问哪天有义诊', requester: { kind: 'resident', resident: 'test-alone' } },
    then: {
      category: 'service/volunteering',
      severity: 'urgent',
      tags: ['pressing-need'],
      proposals: ['care-visit'],
      rules: ['one-old-one-young', 'propose-care-visit'],
    },
  },
  {
    name: 'A18: a child who asks is seen to as well',
    given: { text: '院里的秋千断了', requester: { kind: 'resident', resident: 'test-child' } },
    then: { category: 'facility/playground', severity: 'urgent', proposals: ['care-visit'] },
  },
  {
    name: 'A18: an adult who asks the same stays in turn',
    given: { text: '院里的秋千断了', requester: { kind: 'resident', resident: 'test-adult' } },
    then: {
      category: 'facility/playground',
      severity: 'routine',
      proposals: [],
      notRules: ['one-old-one-young', 'propose-care-visit'],
    },
  },
  {
    name: 'A18: a tenant of 28 who lives alone is not taken for an elder',
    given: { text: '院里滑梯裂了', requester: { kind: 'resident', resident: 'test-tenant' } },
    then: { severity: 'routine', proposals: [] },
  },
  {
    name: 'A18: the day before the eightieth birthday is not yet great age',
    given: { text: '院里滑梯裂了', requester: { resident: 'test-adult' }, receivedAt: '2065-01-14T10:00+08:00' },
    then: { severity: 'routine', proposals: [] },
  },
  {
    name: 'A18: the eightieth birthday is',
    given: { text: '院里滑梯裂了', requester: { resident: 'test-adult' }, receivedAt: '2065-01-15T10:00+08:00' },
    then: { severity: 'urgent', proposals: ['care-visit'] },
  },
  {
    name: 'A18: at fifty-nine, living alone does not count yet',
    given: { text: '院里滑梯裂了', requester: { resident: 'test-hardship' }, receivedAt: '2028-08-07T10:00+08:00' },
    then: { severity: 'routine', proposals: [] },
  },
  {
    name: 'A18: at sixty it does',
    given: { text: '院里滑梯裂了', requester: { resident: 'test-hardship' }, receivedAt: '2028-08-08T10:00+08:00' },
    then: { severity: 'urgent', proposals: ['care-visit'] },
  },
  {
    name: 'A18: the day before the fourteenth birthday is a child’s',
    given: { text: '院里滑梯裂了', requester: { resident: 'test-child' }, receivedAt: '2032-05-31T10:00+08:00' },
    then: { severity: 'urgent', proposals: ['care-visit'] },
  },
  {
    name: 'A18: the fourteenth birthday is not',
    given: { text: '院里滑梯裂了', requester: { resident: 'test-child' }, receivedAt: '2032-06-01T10:00+08:00' },
    then: { severity: 'routine', proposals: [] },
  },
  {
    name: 'A18: a neighbour who speaks of an old person living alone',
    given: { text: '对门是独居老人，楼道灯坏了她不敢出门' },
    then: { category: 'lights/stair', severity: 'urgent', proposals: ['care-visit'] },
  },
  {
    name: 'D16: words of hardship in the chat from a household known to struggle bring a visit within the day',
    given: {
      text: '家里没米了，孩子还没放学',
      channel: 'resident-group',
      requester: { kind: 'resident', resident: 'test-hardship' },
      receivedAt: '2026-09-28T10:00+08:00',
    },
    then: {
      category: 'aid/hardship',
      severity: 'urgent',
      lead: 'grid-worker',
      due: { visit: '2026-09-29T10:00+08:00' },
      tags: ['pressing-need'],
      proposals: ['home-visit'],
    },
  },
  {
    name: 'D16: hardship shows in a request about something else',
    given: { text: '电梯坏了，我妈下不了楼', receivedAt: '2026-09-28T10:00+08:00' },
    then: {
      category: 'lift/fault',
      due: { visit: '2026-09-29T10:00+08:00' },
      proposals: ['home-visit'],
      rules: ['hardship-is-urgent', 'hardship-visit'],
    },
  },
  {
    name: 'a lift out of order alone brings no visit',
    given: { text: '电梯又坏了' },
    then: { category: 'lift/fault', proposals: [], notRules: ['hardship-visit', 'hardship-is-urgent'] },
  },
  {
    name: 'A25: thirty days in hospital and a dependant with a disability: aid is offered without an application',
    given: { text: '打听一下社区活动室几点开', facts: { hospitalDays: 30, dependantDisabled: true } },
    then: { category: 'facility/venue', proposals: ['temporary-aid'] },
  },
  {
    name: 'A25: twenty-nine days are not enough',
    given: { text: '打听一下社区活动室几点开', facts: { hospitalDays: 29, dependantDisabled: true } },
    then: { proposals: [], notRules: ['propose-temporary-aid'] },
  },
  {
    name: 'A25: nor is the stay in hospital without the dependant',
    given: { text: '打听一下社区活动室几点开', facts: { hospitalDays: 45, dependantDisabled: false } },
    then: { proposals: [], notRules: ['propose-temporary-aid'] },
  },

  {
    name: 'C19: a leaking tap of an able adult is one’s own matter, with guidance',
    given: { text: '我家水龙头滴水，关不严', requester: { kind: 'resident', resident: 'test-adult' } },
    then: {
      category: 'water/indoor-leak',
      responsibility: 'self',
      tier: 'household',
      lead: 'household-representative',
      notRules: ['assisted-own-matter', 'shared-pipe'],
    },
  },
  {
    name: 'C19: the same tap of somebody with a disability is seen to by volunteers',
    given: {
      text: '我家水龙头滴水，关不严',
      requester: { kind: 'resident', resident: 'test-disability' },
      receivedAt: '2026-09-28T10:00+08:00',
    },
    then: {
      category: 'water/indoor-leak',
      responsibility: 'assisted',
      tier: 'grid',
      lead: 'volunteer-team',
      due: { visit: '2026-09-29T10:00+08:00' },
      rules: ['assisted-own-matter', 'assisted-own-matter-plan'],
    },
  },
  {
    name: 'C19: the same tap of somebody who says they cannot manage',
    given: { text: '我家水龙头滴水，我坐轮椅弄不了' },
    then: { category: 'water/indoor-leak', responsibility: 'assisted', lead: 'volunteer-team' },
  },
  {
    name: 'C19: a shared pipe is everybody’s matter, and the costs are shared',
    given: { text: '我家厨房水池堵了，师傅说是几户共用的立管', receivedAt: '2026-09-28T10:00+08:00' },
    then: {
      category: 'drain/indoor',
      responsibility: 'joint',
      lead: 'property-management',
      proposals: ['cost-sharing'],
      due: { resolve: '2026-09-30T10:00+08:00' },
      rules: ['shared-pipe', 'shared-pipe-plan', 'propose-cost-sharing'],
    },
  },
  {
    name: 'C19: one’s own sink stays one’s own',
    given: { text: '我家厨房水池堵了' },
    then: { category: 'drain/indoor', responsibility: 'self', proposals: [], notRules: ['propose-cost-sharing'] },
  },

  {
    name: 'C24: the street lights of a whole estate are a big matter: the community whistles',
    given: { text: '整个小区的路灯都不亮了' },
    then: {
      category: 'lights/street',
      lead: 'municipal-department',
      tags: ['big-matter'],
      proposals: ['whistle'],
      rules: ['big-matter', 'propose-whistle'],
    },
  },
  {
    name: 'C24: so is a matter of thirty households',
    given: { text: '我们30户都没有通天然气，什么时候能开通' },
    then: { category: 'gas/connection', tags: ['big-matter'], proposals: ['whistle'] },
  },
  {
    name: 'C24: twenty-nine households are not yet many',
    given: { text: '我们29户都没有通天然气，什么时候能开通' },
    then: { category: 'gas/connection', tags: [], proposals: [] },
  },
  {
    name: 'C24: one lamp is not',
    given: { text: '门口一盏路灯不亮' },
    then: { category: 'lights/street', tags: [], proposals: [], notRules: ['big-matter', 'propose-whistle'] },
  },
  {
    name: 'C24: rice carried upstairs is a small matter for volunteers',
    given: { text: '买了袋米扛不上楼，谁来帮忙搬一下', channel: 'resident-group' },
    then: {
      category: 'service/errand',
      tier: 'grid',
      lead: 'household-representative',
      tags: ['small-matter'],
      proposals: ['volunteers'],
    },
  },
  {
    name: 'C17: an urgent matter that only the street can settle is whistled for',
    given: { text: '西门路面塌陷了' },
    then: { category: 'road/collapse', tier: 'street', tags: ['pressing-need'], proposals: ['whistle'] },
  },
  {
    name: 'C17: what the grid can settle stays there',
    given: { text: '三单元楼道灯坏了' },
    then: { category: 'lights/stair', tier: 'grid', proposals: [] },
  },
  {
    name: 'D17: a long-awaited thing is a pressing need though nothing burns',
    given: { text: '盼了多年的路灯，后街什么时候给装上' },
    then: { category: 'lights/street-missing', severity: 'routine', tags: ['pressing-need'] },
  },
  {
    name: 'D17: an ordinary question is none',
    given: { text: '后街什么时候给装路灯' },
    then: { category: 'lights/street-missing', tags: [], notRules: ['pressing-need'] },
  },

  {
    name: 'E05: an enterprise asks something no category knows: it gets the service pack',
    given: { text: '我们厂区想跟社区对接一下', requester: { kind: 'enterprise' } },
    then: { category: 'enterprise', lead: 'community-office', proposals: ['service-pack'], rules: ['enterprise-asks'] },
  },
  {
    name: 'E05: an enterprise reports an everyday matter: the matter counts, the service pack comes along',
    given: { text: '我们公司门口井盖没了', requester: { kind: 'enterprise' } },
    then: { category: 'drain/manhole', proposals: ['service-pack'] },
  },
  {
    name: 'E05: a resident who says the same is no enterprise',
    given: { text: '我们厂区想跟社区对接一下', requester: { kind: 'resident' } },
    then: { category: null, proposals: [], notRules: ['enterprise-asks', 'propose-service-pack'] },
  },
];
