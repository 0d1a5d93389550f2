import type { Category } from '@linli/core';

import { employment, words } from '../words.ts';

/** People in need: hardship, disability, veterans, homelessness. */
export const aid = {
  aid: {
    title: { 'zh-CN': '困难帮扶', en: 'Aid' },
    responsibility: 'assisted',
    tier: 'community',
    lead: ['community-office'],
    partners: ['grid-worker', 'civil-affairs'],
    plan: 'care',
  },
  'aid/hardship': {
    title: { 'zh-CN': '生活困难', en: 'Hardship' },
    mentions: {
      any: words(`
        没米 揭不开锅 没饭吃 吃不上饭 断粮 没钱吃饭 没钱买药 没钱看病 活不下去 生活困难 家里困难 太困难了 没有收入
        没收入来源 过不下去 走投无路 交不起房租 孤儿寡母 没有生活来源 无生活来源 吃饭都成问题 家里没吃的
      `),
      none: [...employment, ...words('企业 公司 学校 拆迁 贷款 公积金 征地 厂 店 医院')],
    },
    priority: 27,
    severity: 'urgent',
    tier: 'grid',
    lead: ['grid-worker', 'community-office'],
    partners: ['civil-affairs', 'household-representative'],
  },
  'aid/temporary': {
    title: { 'zh-CN': '临时救助与大病救助', en: 'Temporary and medical aid' },
    mentions: {
      any: words(`
        临时救助 上不起学 医疗救助 大病救助 急难救助 困难救助 困难补助 慈善救助 特困救助 救助金 救助申请 申请救助
        受灾救助 遭了火灾 爱心捐款
      `),
      none: [...employment, ...words('职工大病 企业 家乡救助站')],
    },
    priority: 24,
    severity: 'urgent',
  },
  'aid/subsistence': {
    title: { 'zh-CN': '低保特困', en: 'Subsistence allowance' },
    mentions: {
      any: words('低保 特困供养 五保 低收入家庭 最低生活保障 特困人员 贫困户 边缘户'),
      none: words('住房保障 学费'),
    },
    priority: 19,
    plan: 'advice',
  },
  'aid/disability': {
    title: { 'zh-CN': '残疾人服务', en: 'Services for people with disabilities' },
    mentions: [
      {
        any: words('残疾 残联 辅具 助残 残障 盲人 聋哑 听障 拐杖'),
        none: [
          ...employment,
          ...words(`
            致残 残疾人就业 再就业 残保金 安排残疾 台阶 坡道 盲人按摩 致人残疾 伤残 残疾军人 医院 医疗事故 廉租 公租
            低保 城管 上不去
          `),
        ],
      },
      { any: words('轮椅 拐杖 护理床'), and: words('借 租 领 申请 捐 坏了'), none: words('坡 台阶 上不去 推不') },
    ],
    priority: 17,
    partners: ['disabled-federation', 'grid-worker', 'volunteer-team'],
  },
  'aid/veterans': {
    title: { 'zh-CN': '退役军人优抚', en: 'Veterans' },
    mentions: {
      any: words(`
        退役军人 退伍军人 退伍证 优抚 军属 烈属 烈士家属 复员军人 老兵 光荣牌 伤残军人 转业军人 抗美援朝 参战退 退伍兵
      `),
      none: [...employment, ...words('转业干部工资 安置工作')],
    },
    priority: 22,
    partners: ['civil-affairs', 'grid-worker'],
    plan: 'advice',
  },
  'aid/homeless': {
    title: { 'zh-CN': '流浪乞讨救助', en: 'People without shelter' },
    mentions: {
      any: words('流浪汉 流浪的 桥洞 流浪人员 乞讨 要饭的 睡在桥洞 露宿 无家可归 睡在路边 流浪老人'),
      none: words('狗 猫 拆迁 业主 购房 学生 教师'),
    },
    priority: 25,
    severity: 'urgent',
    partners: ['civil-affairs', 'police-station', 'health-centre'],
  },
} satisfies Record<string, Category>;
