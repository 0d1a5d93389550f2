import type { PackInput } from '@linli/core';

const monday = '2026-11-09T10:00+08:00';

/** Tests as a domain expert writes them. */
export const tests: NonNullable<PackInput['tests']> = [
  {
    name: 'A24: 3,000 yuan are above what a town approves: the county decides',
    given: {
      text: '申请临时救助',
      receivedAt: monday,
      facts: { aidAmount: 3000, aidCause: 'sudden-illness' },
    },
    then: {
      category: 'temporary-aid',
      severity: 'urgent',
      lead: 'civil-affairs',
      tier: 'district',
      due: { verify: '2026-11-12T10:00+08:00', decide: '2026-11-30T10:00+08:00' },
      requirements: ['county-approval', 'hospital-record'],
      rules: ['care/aid-application', 'care/county-leads', 'care/county-approves', 'care/hospital-record'],
      notRules: ['care/town-approves', 'care/advance-first'],
    },
  },
  {
    name: '2,000 yuan are within what a town approves',
    given: { text: '申请临时救助', receivedAt: monday, facts: { aidAmount: 2000, aidCause: 'accident' } },
    then: {
      lead: 'street-office',
      tier: 'street',
      requirements: ['town-approval'],
      notRules: ['care/county-leads', 'care/county-approves', 'care/hospital-record'],
    },
  },
  {
    name: 'one yuan more is not',
    given: { text: '申请临时救助', receivedAt: monday, facts: { aidAmount: 2001, aidCause: 'accident' } },
    then: { lead: 'civil-affairs', requirements: ['county-approval'], notRules: ['care/town-approves'] },
  },
  {
    name: 'what cannot wait is advanced within 24 hours, the weekend included',
    given: {
      text: '老人中风住院',
      receivedAt: '2026-11-06T16:00+08:00',
      facts: { aidAmount: 3000, aidCause: 'sudden-illness', aidUrgent: true },
    },
    then: { due: { advance: '2026-11-07T16:00+08:00' }, rules: ['care/advance-first'] },
  },
  {
    name: 'a wish without an amount is no application',
    given: { text: '想问问救助政策', facts: { aidAmount: 0, aidCause: 'sudden-illness', aidUrgent: true } },
    then: {
      category: null,
      notRules: ['care/aid-application', 'care/town-approves', 'care/hospital-record', 'care/advance-first'],
    },
  },
  {
    name: 'a patient application waits for the papers',
    given: { text: '申请救助', receivedAt: monday, facts: { aidAmount: 500, aidUrgent: false } },
    then: { category: 'temporary-aid', rules: ['care/town-approves'], notRules: ['care/advance-first'] },
  },
  {
    name: 'A18: somebody of great age belongs to the old and the young',
    given: { text: '灯不亮', receivedAt: monday, requester: { kind: 'resident', resident: 'test-alone' } },
    then: { tags: ['one-old-one-young'], rules: ['care/old-or-young'], notRules: ['care/visit-today'] },
  },
  {
    name: 'and so does a child',
    given: { text: '灯不亮', receivedAt: monday, requester: { kind: 'resident', resident: 'test-child' } },
    then: { tags: ['one-old-one-young'], rules: ['care/old-or-young'] },
  },
  {
    name: 'the parents do not',
    given: { text: '灯不亮', receivedAt: monday, requester: { kind: 'resident', resident: 'test-adult' } },
    then: { tags: [], notRules: ['care/old-or-young'] },
  },
  {
    name: 'eighty years count from the birthday',
    given: { text: '灯不亮', facts: { requesterAge: 80 } },
    then: { tags: ['one-old-one-young'] },
  },
  {
    name: 'seventy-nine is not great age yet',
    given: { text: '灯不亮', facts: { requesterAge: 79 } },
    then: { tags: [] },
  },
  {
    name: 'thirteen is a child',
    given: { text: '灯不亮', facts: { requesterAge: 13 } },
    then: { tags: ['one-old-one-young'] },
  },
  {
    name: 'fourteen is not',
    given: { text: '灯不亮', facts: { requesterAge: 14 } },
    then: { tags: [] },
  },
  {
    name: 'D16: a household in hardship says there is no rice: a visit today',
    given: { text: '唉，家里没米了', requester: { kind: 'resident', resident: 'test-hardship' } },
    then: { proposals: ['visit-today'], rules: ['care/visit-today'] },
  },
  {
    name: 'somebody who lives alone and has run out of medicine as well',
    given: { text: '药吃完了', requester: { kind: 'resident', resident: 'test-alone' } },
    then: { proposals: ['visit-today'] },
  },
  {
    name: 'a family that has run out of rice goes to the shop',
    given: { text: '家里没米了', requester: { kind: 'resident', resident: 'test-adult' } },
    then: { proposals: [], notRules: ['care/visit-today'] },
  },
  {
    name: 'E16: a birth in the family calls for a visit',
    given: { text: '家里添了孩子', facts: { lifeEvent: 'birth' } },
    then: { proposals: ['life-event-visit'], rules: ['care/life-event-visit'] },
  },
  {
    name: 'an everyday matter does not',
    given: { text: '灯不亮' },
    then: { proposals: [], notRules: ['care/life-event-visit'] },
  },
];
