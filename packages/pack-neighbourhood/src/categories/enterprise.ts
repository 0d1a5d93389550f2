import type { Category } from '@linli/core';

import { asked, employment, words } from '../words.ts';

/** Enterprises and shops as those who ask. */
export const enterprise = {
  enterprise: {
    title: { 'zh-CN': '企业商户服务', en: 'Help for enterprises and shops' },
    responsibility: 'assisted',
    tier: 'community',
    lead: ['community-office'],
    partners: ['market-supervision', 'street-office'],
    plan: 'advice',
  },
  'enterprise/licence': {
    title: { 'zh-CN': '证照办理', en: 'Licences' },
    mentions: {
      any: words(`
        营业执照 卫生许可证 个体户 工商登记 注册公司 办执照 开店要 店要办 店办什么证 办什么证件 经营许可 小作坊证
        餐饮许可 备案证 个体工商
      `),
      and: [...asked, ...words('办 注销 变更 年检 年报 换证 不给 登记')],
      none: [
        ...employment,
        ...words(`
          无证 没有营业执照 举报 无营业执照 非法 取缔 无经营许可 被吊销 查处 投诉 没证 公积金 个体户的 砖厂
        `),
      ],
    },
    priority: 14,
    responsibility: 'self',
    lead: ['market-supervision', 'community-office'],
  },
  'enterprise/support': {
    title: { 'zh-CN': '复工用工与政策', en: 'Reopening, staff and policies' },
    mentions: [
      {
        any: words(`
          复工 开工难 招工难 用工难 招不到人 惠企 企业扶持 企业优惠 稳岗 小微企业 创业补贴 创业贷款 贴息 企业补贴
          减免房租 房租减免 税收优惠 融资难 缺人手
        `),
        none: [...employment, ...words('生育 购房 残疾人 农村 晚婚 住院 复工资 公积金 出租')],
      },
    ],
    priority: 15,
    partners: ['street-office', 'social-security-office'],
  },
  'enterprise/premises': {
    title: { 'zh-CN': '门面经营困难', en: 'Premises and trade' },
    mentions: {
      any: words('门面 商铺 店面 铺面 我的店 我们店 店门 门店 店里 开店 商户 摊位'),
      and: words('租金 房租 停业 生意 挡住门 挡了门 围挡 客人进不来 转让 续租 退租 关门 亏 搬 水电费'),
      none: words('拆迁 补偿 廉租 公租 工资 扰民 占道 油烟 噪 传销 消防通道 征收 房产证 投诉 举报 安置'),
    },
    priority: 13,
    partners: ['street-office', 'urban-management'],
  },
} satisfies Record<string, Category>;
