import type { Example } from '@linli/core';

/** The mechanism itself: two legs, what makes an emergency, and what proves a leg. */
export const rowTests: Example[] = [
  {
    name: 'B17: a broken ramp handrail at 14-24门, found by a patrol and not by a complaint',
    given: { text: '巡查时看到14-24门的坡道扶手烂得厉害', channel: 'patrol', requester: { kind: 'worker' } },
    then: {
      category: 'hazard/ramp',
      severity: 'urgent',
      responsibility: 'joint',
      tier: 'street',
      lead: 'housing-department',
      partners: ['community-office', 'grid-worker', 'municipal-department', 'property-management'],
    },
  },
  {
    name: 'B18 B19: found on a Friday at 16:00, safe by Saturday 16:00, repaired by Wednesday 16:00',
    given: { text: '14号楼坡道扶手断了', channel: 'patrol', receivedAt: '2026-11-06T16:00+08:00' },
    then: { due: { 'make-safe': '2026-11-07T16:00+08:00', resolve: '2026-11-11T16:00+08:00' } },
  },
  {
    name: 'B19: a Monday that is a public holiday moves the repair to Thursday, and not the warning',
    given: { text: '14号楼坡道扶手断了', channel: 'patrol', receivedAt: '2026-04-03T16:00+08:00' },
    then: { due: { 'make-safe': '2026-04-04T16:00+08:00', resolve: '2026-04-09T16:00+08:00' } },
  },
  {
    name: 'B18 B19: found on the eve of National Day, repaired by the make-up Saturday',
    given: { text: '3号楼楼梯扶手断了', channel: 'patrol', receivedAt: '2026-09-30T16:00+08:00' },
    then: { due: { 'make-safe': '2026-10-01T16:00+08:00', resolve: '2026-10-10T16:00+08:00' } },
  },
  {
    name: 'both legs are asked for, with the photos that prove them',
    given: { text: '人行道地砖碎了一片' },
    then: {
      category: 'hazard/pavement',
      lead: 'municipal-department',
      tags: ['one-plus-three'],
      proposals: [],
      requirements: ['warning-photo', 'repair-photo'],
      rules: ['timebox:hazard/pavement', 'warning-photo', 'repair-photo', 'one-plus-three'],
      notRules: ['emergency-legs', 'burst-legs', 'deep-pit', 'somebody-hurt'],
    },
  },
  {
    name: '72 hours are not 3 working days: a job of Friday 16:00 may take until Wednesday, 120 hours later',
    given: { text: '楼前台阶断了一级', receivedAt: '2026-11-13T16:00+08:00' },
    then: { due: { resolve: '2026-11-18T16:00+08:00' } },
  },
  {
    name: 'B15: a burst sewer, the road collapsed, a pit of three metres, in the rain: 1 and 2 urgent hours',
    given: { text: '暴雨天污水管爆裂，路面塌陷，冲出一个3米深的坑', receivedAt: '2026-10-03T20:00+08:00' },
    then: {
      category: 'hazard/sewer-burst',
      severity: 'emergency',
      due: {
        'clear-danger': '2026-10-03T21:00+08:00',
        'make-safe': '2026-10-03T22:00+08:00',
        resolve: '2026-10-10T20:00+08:00',
      },
      rules: ['burst-legs', 'emergency-legs', 'deep-pit'],
    },
  },
  {
    name: 'B15: a collapse without a burst is fenced off within two hours; nothing has to be shut off',
    given: { text: '东门路面塌陷，一边已经悬空', receivedAt: '2026-09-28T09:00+08:00' },
    then: {
      category: 'hazard/collapse',
      severity: 'emergency',
      due: { 'make-safe': '2026-09-28T11:00+08:00' },
      notRules: ['burst-legs'],
    },
  },
  {
    name: 'a trench of one metre is as deep as an emergency begins',
    given: { text: '施工队挖开的沟1米深，没有遮挡', receivedAt: '2026-09-28T09:00+08:00' },
    then: {
      category: 'hazard/trench',
      severity: 'emergency',
      due: { 'make-safe': '2026-09-28T11:00+08:00' },
      rules: ['deep-pit', 'emergency-legs'],
    },
  },
  {
    name: 'a trench of half a metre is a hazard, not an emergency',
    given: { text: '施工队挖开的沟0.5米深，没有遮挡', receivedAt: '2026-09-28T09:00+08:00' },
    then: {
      category: 'hazard/trench',
      severity: 'urgent',
      due: { 'make-safe': '2026-09-29T09:00+08:00' },
      notRules: ['deep-pit', 'emergency-legs'],
    },
  },
  {
    name: 'somebody was hurt: they are seen to as well',
    given: { text: '井盖断裂，早上有人摔伤' },
    then: { category: 'hazard/manhole', proposals: ['visit-injured'], rules: ['somebody-hurt'] },
  },
  {
    name: 'what is no hazard is none of this pack’s business',
    given: { text: '社区食堂几点开饭' },
    then: { category: null, tags: [], requirements: [], notRules: ['one-plus-three', 'warning-photo', 'repair-photo'] },
  },
  {
    name: 'a stair light is the community’s, not the street’s',
    given: { text: '一单元楼道灯不亮' },
    then: {
      category: 'hazard/stair-light',
      tier: 'community',
      partners: ['community-office', 'grid-worker', 'municipal-department'],
    },
  },
  {
    name: 'a depth without a hazard is no emergency',
    given: { text: '游泳池2米深，有救生员吗' },
    then: { category: null, severity: 'routine', notRules: ['deep-pit'] },
  },
  {
    name: 'somebody who fell elsewhere is not visited by this pack',
    given: { text: '昨天在家摔倒骨折了，想问报销' },
    then: { category: null, proposals: [] },
  },
  {
    name: 'the pack does not hold before its first day',
    given: { text: '井盖没了', receivedAt: '2025-12-31T10:00+08:00' },
    then: { category: null },
  },
  {
    name: 'it holds on its first day',
    given: { text: '井盖没了', receivedAt: '2026-01-01T10:00+08:00' },
    then: { category: 'hazard/manhole' },
  },
  {
    name: 'a water main that bursts is shut off within the hour',
    given: { text: '路口供水管爆裂', receivedAt: '2026-09-28T09:00+08:00' },
    then: { due: { 'clear-danger': '2026-09-28T10:00+08:00', 'make-safe': '2026-09-28T11:00+08:00' } },
  },
];
