import type { Category } from '@linli/core';

import { asked, employment, neglectful, words } from '../words.ts';

/** What people come to the community's window for. */
export const service = {
  service: {
    title: { 'zh-CN': '社区服务与咨询', en: 'Community service and advice' },
    responsibility: 'assisted',
    tier: 'community',
    lead: ['community-office'],
    partners: ['grid-worker'],
    plan: 'advice',
  },
  'service/certificate': {
    title: { 'zh-CN': '开具证明', en: 'Certificates' },
    mentions: [
      {
        any: words(`
          开证明 居住证明 社区证明 居委会盖章 开个证明 亲属关系证明 无犯罪证明 收入证明 社区盖章 未婚证明 丧葬证明
          死亡证明 开具证明 出具证明 政审 盖个章 开一张证明 证明材料
        `),
        none: words('失业证明 离职证明 医院 工作证明 没收 病历 公司'),
      },
      { any: words('开个 开一个 开张 打个 要个 出个'), and: words('证明'), none: words('医院 公司 病假 诊断') },
    ],
    priority: 18,
  },
  'service/registration': {
    title: { 'zh-CN': '户籍身份证居住证', en: 'Household registration and identity cards' },
    mentions: [
      {
        any: words('居住证 暂住证 迁户 落户 户籍迁 分户 户口 身份证'),
        and: [...asked, ...words('办 迁 补 丢 到期 上户 落户 什么时候 不给 难 请求 希望 问题 不予')],
        none: [
          ...employment,
          ...words(`
            诈骗 回迁 银行 招生 上学 读书 学校 二胎 超生 社会抚养 高考 结扎 购房 拆迁 补贴 邮政 学籍 生育 升学 考试
            贷款 生小孩 二孩 生孩 再生 准生
          `),
        ],
      },
    ],
    priority: 13,
    lead: ['police-station', 'community-office'],
    partners: ['community-office'],
  },
  'service/social-insurance': {
    title: { 'zh-CN': '居民医保社保卡', en: 'Residents’ insurance and cards' },
    mentions: [
      {
        any: words(`
          居民医保 医保缴费 社保卡 医保卡 合作医疗 居民养老保险 医保电子 异地就医 灵活就业 城居保 新农保 城乡居民
          社会保障卡 农村合作 农合
        `),
        none: words(`
          工资 职工 退休 工伤 工龄 农民工 教师 骗 电力 村医 合作社 供销 合作基金 药店 信用社 银行 邮政 用工
        `),
      },
      {
        any: words('医保 社保 养老保险'),
        and: words(`
          缴费 怎么交 如何交 怎么缴 断缴 转移 参保 怎么办理 如何办理 报销流程 报销比例 能报 可以报 怎么报 如何报
          何时能用 怎么转
        `),
        none: words(`
          工资 职工 退休 工伤 工龄 农民工 教师 公司 单位 拖欠 欠缴 厂 企业 不缴 不给 学校 事业 举报 骗 编
        `),
      },
    ],
    priority: 12,
    lead: ['community-office', 'social-security-office'],
  },
  'service/errand': {
    title: { 'zh-CN': '代买代办跑腿', en: 'Errands' },
    about: {
      'zh-CN': '小事：联户代表、志愿者就近办。',
      en: 'A small matter: a representative or volunteer nearby does it.',
    },
    mentions: [
      {
        any: words(`
          代买 跑腿 代跑 扛米 搬上楼 搬不动 搬不上 太沉 拿不动 买点菜 提不动 扛上楼 扛到 帮忙扛 帮忙搬 帮忙买 帮忙拿
          代送 代取 搬到楼上 送上楼 拎不动 帮买菜 换个灯泡 换灯泡 帮我买 帮我搬
        `),
        none: words('电动车 电瓶 公司 搬迁 火灾 代买彩票 代买火车票 外卖'),
      },
      {
        any: words('代缴 代交 帮忙交 帮交 帮我交 替我交 代办'),
        and: words('水费 电费 气费 水电 话费 社保卡 残疾证 老人 不在家 外地 行动不便 腿脚'),
        none: words('公司 中介 收费 乱收 黑 代办费 物业代收'),
      },
    ],
    priority: 28,
    tier: 'grid',
    lead: ['household-representative', 'volunteer-team', 'grid-worker', 'community-office'],
    partners: ['volunteer-team'],
    plan: 'care',
  },
  'service/volunteering': {
    title: { 'zh-CN': '志愿服务', en: 'Volunteering' },
    mentions: {
      any: words(`
        志愿者 捐点 捐些 志愿服务 当志愿 做志愿 义工 义务巡逻 报名参加志愿 捐书 捐衣 捐款 旧衣捐 捐赠 义诊 爱心捐
      `),
      none: [...employment, ...words('三支一扶 招录 献血 考试 受贿 补贴 贫困')],
    },
    priority: 14,
    tier: 'grid',
    lead: ['volunteer-team', 'community-office'],
    partners: ['party-branch'],
  },
  'service/activities': {
    title: { 'zh-CN': '社区活动与议事', en: 'Activities and meetings' },
    mentions: [
      {
        any: words(`
          社区活动 夏令营 冬令营 文艺演出 议事会 居民会议 民情分析 联户代表 坝坝会 地坪会 邻里节 百家宴 亲子活动
          志愿活动 议事协商 便民服务日 居民议事
        `),
        none: words('学校 收费 退费 培训机构 活动室 活动中心 补课 骗'),
      },
      { any: words('社区'), and: words('放电影 有电影 晚会 联欢 表演') },
    ],
    priority: 13,
    partners: ['party-branch', 'volunteer-team'],
  },
  'service/staff': {
    title: { 'zh-CN': '社区工作作风', en: 'Conduct of community staff' },
    mentions: [
      {
        any: words('社区工作人员 社区主任 社区书记 网格员 居委 社区干部 社区不作为 社区办事'),
        and: [...neglectful, ...words('不在 没人上班 不上班 不接电话 刁难 骂 打')],
        none: [...employment, ...words('补贴 漏水 打电话给居委会 村委会 换届 低保 噪')],
      },
      {
        any: words('社区'),
        and: words('态度太差 态度差 态度不好 态度恶劣'),
        none: words('物业 医院 快递 城管 卫生 公司'),
      },
    ],
    priority: 12,
    tier: 'street',
    lead: ['street-office', 'community-office'],
    partners: ['party-branch'],
    plan: 'standard',
  },
  'service/parcel': {
    title: { 'zh-CN': '快递邮政', en: 'Parcels and post' },
    mentions: {
      any: words('快递 包裹 取件 菜鸟驿站 丰巢 邮政 投递 派件 邮局 邮件 韵达 圆通 申通'),
      none: [
        ...employment,
        ...words(`
          邮政储蓄 邮储 电子邮件 偷快递 保险 贷款 面包裹 劳务 电动车 银行 附近 旁边 工程款 报刊亭 拖欠 证件 用工 补办
          考试 强迫
        `),
      ],
    },
    priority: 11,
    responsibility: 'self',
    lead: ['market-supervision', 'community-office'],
  },
  'service/legal': {
    title: { 'zh-CN': '法律援助', en: 'Legal advice' },
    mentions: {
      any: words('法律援助 打官司 法律咨询 公证 起诉 请律师 律师咨询 普法 分财产 离婚怎么 遗嘱'),
      none: words('工资 工程款 开除 公司 被起诉 拖欠 证券 公证处收费 法院 学校 公证员 律师证 赌'),
    },
    priority: 18,
    lead: ['justice-office', 'community-office'],
  },
  'service/funeral': {
    title: { 'zh-CN': '殡葬治丧', en: 'Funerals' },
    mentions: {
      any: words('灵棚 治丧 丧事 殡葬 火化 公墓 墓地 骨灰 灵堂 丧葬 殡仪馆 坟 火葬'),
      none: [...employment, ...words('丧葬费补 抚恤 丧葬补 噪 扰民 吵 文物 古墓')],
    },
    priority: 14,
    tier: 'street',
    lead: ['civil-affairs', 'community-office'],
  },
  'service/praise': {
    title: { 'zh-CN': '表扬感谢', en: 'Praise' },
    about: {
      'zh-CN': '感谢只作记录，不计入满意率。',
      en: 'Kept as feedback; does not count in the satisfaction rate.',
    },
    mentions: [
      {
        any: words('感谢 谢谢 表扬 点赞 点个赞 锦旗 致谢 感恩 辛苦了'),
        and: words(`
          解决了 网格员 已解决 修好了 处理好了 找到了 办好了 送来了 帮了大忙 及时 热心 辛苦了 帮助了 帮我们 为民
          办实事 感谢信 锦旗 点赞 关停 拆除 有力 表扬 暖心 得力 处理得 整治
        `),
        none: words('可是 还没 但 能否 麻烦 尽快 还是 请 不过 早日 希望 何时 盼'),
      },
    ],
    priority: 89,
    lead: ['community-office', 'grid-worker'],
    plan: 'thanks',
  },
} satisfies Record<string, Category>;
