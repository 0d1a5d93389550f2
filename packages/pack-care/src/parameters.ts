import type { PackInput } from '@linli/core';

import { text } from './texts.ts';

type Parameter = NonNullable<PackInput['parameters']>[string];

function figure(
  unit: Parameter['unit'],
  title: Parameter['title'],
  value: string | number,
  source = 'reference',
): Parameter {
  return { title, unit, values: [{ value, source }] };
}

/** Every figure of the pack, dated. */
export const parameters = {
  'visit-days': figure(
    'count',
    text('重点人群：几天看望一次', 'Key persons: a visit every so many days'),
    5,
    'visit-practice',
  ),
  'goods-days': figure('count', text('送生活物资：间隔天数', 'Goods: every so many days'), 7, 'visit-practice'),
  'cleaning-days': figure('count', text('打扫卫生：间隔天数', 'Cleaning: every so many days'), 14, 'visit-practice'),
  'visits-a-month': figure(
    'count',
    text('普通户：每月走访次数', 'Every household: visits a month'),
    1,
    'double-practice',
  ),
  'attention-factor': figure(
    'count',
    text('加倍关注：倍数', 'Attention: how many times as often'),
    2,
    'double-practice',
  ),
  'high-floor': figure('count', text('高楼层：从几层起', 'High floor: from'), 6),
  'elder-age': figure('years', text('高龄', 'Great age'), 80),
  'child-age': figure('years', text('儿童（未满）', 'Child: younger than'), 14),
  'order-before': figure('text', text('益老食堂：预订截止', 'Canteen: orders until'), '09:30'),
  'lunch-by': figure('text', text('益老食堂：最晚送达', 'Canteen: lunch delivered by'), '12:30'),
  'birth-visit': figure('limit', text('生育：看望时限', 'Birth: visit within'), '7d'),
  'illness-visit': figure('limit', text('患病住院：看望时限', 'Illness: visit within'), '3d'),
  'errand-limit': figure('limit', text('代跑代办：时限', 'Errand: done within'), '1d'),
  'payment-limit': figure('limit', text('代缴费用：时限', 'Payment: made within'), '2d'),
  'town-approval-limit': figure(
    'yuan',
    text('临时救助：镇街审批上限（邹平参考）', 'Temporary aid: most a town approves (as in Zouping)'),
    2000,
    'zouping',
  ),
  'aid-verify': figure(
    'limit',
    text('临时救助：入户核实（邹平参考）', 'Temporary aid: verified at home (as in Zouping)'),
    '3wd',
    'zouping',
  ),
  'aid-decision': figure(
    'limit',
    text('临时救助：审批（喀什参考）', 'Temporary aid: decided (as in Kashi)'),
    '15wd',
    'kashi',
  ),
  'aid-advance': figure(
    'limit',
    text('临时救助：紧急先行救助（邹平参考）', 'Temporary aid: advanced when urgent (as in Zouping)'),
    '24h',
    'zouping',
  ),
  'aid-papers': figure(
    'limit',
    text('临时救助：补齐手续（邹平参考）', 'Temporary aid: papers afterwards (as in Zouping)'),
    '5wd',
    'zouping',
  ),
} satisfies PackInput['parameters'];
