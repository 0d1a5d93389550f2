import type { Category } from '@linli/core';

import { employment, wanted, words } from '../words.ts';

/** Public safety and fraud. */
export const safety = {
  safety: {
    title: { 'zh-CN': '治安与防诈', en: 'Public safety' },
    responsibility: 'assisted',
    tier: 'community',
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'safety/violence': {
    title: { 'zh-CN': '打架持械', en: 'Fights and weapons' },
    about: { 'zh-CN': '先报110。', en: 'Call 110 first.' },
    mentions: {
      any: words('打起来了 持刀 拿刀 砍人 斗殴 打群架 捅人 打架 聚众闹事 动刀 砸车 耍酒疯 醉汉'),
      none: words('学生 去年 上次 以前 打架子 城管 医院 校 中学 执法 曾 鉴定 处理结果 派出所不 老师'),
    },
    priority: 90,
    severity: 'emergency',
    partners: ['grid-worker', 'property-management'],
    plan: 'emergency',
  },
  'safety/falling-objects': {
    title: { 'zh-CN': '高空抛物', en: 'Objects thrown from windows' },
    mentions: [
      {
        any: words('高空坠物 楼上扔 往下扔 往下倒 从楼上丢 往楼下扔 往楼下丢 楼上抛 楼上倒水 往下泼 楼上掉下 抛物'),
        none: words('抛物线 空调滴水'),
      },
    ],
    priority: 34,
    severity: 'urgent',
    lead: ['property-management', 'police-station', 'community-office'],
    partners: ['grid-worker', 'police-station'],
    plan: 'urgent',
  },
  'safety/theft': {
    title: { 'zh-CN': '盗窃', en: 'Theft' },
    mentions: {
      any: words(`
        被偷 被人拿走 被拿走 小偷 盗窃 被盗 偷电瓶 偷车 入室 撬锁 撬门 撬我 撬了 偷东西 偷快递 贼 扒手 偷电动车 偷外卖
      `),
      none: words(`
        盗版 身份 文物 偷税 偷工 偷排 卖国贼 土地被偷 偷偷 盗采 砂 工资 盗用 被盗刷 银行 学籍 盗伐 矿 井盖 公款 被偷拍
        公章
      `),
    },
    priority: 20,
    partners: ['grid-worker', 'property-management'],
  },
  'safety/fraud': {
    title: { 'zh-CN': '诈骗与反诈', en: 'Fraud' },
    mentions: [
      {
        any: words(`
          让我转账 让我转钱 叫我转账 要我转账 让转账 要我汇款 要验证码 骗老人 刷单 杀猪盘 公检法 涉案 投资养老
          养老项目 说我涉嫌 电信诈骗 安全账户
        `),
      },
      {
        any: words(`
          诈骗 骗子 被骗 骗局 刷单 杀猪盘 骗老人 骗钱 上当 冒充 非法集资 保健品 欺骗老年人 裸聊 汇款给 转账给
        `),
        none: [
          ...employment,
          ...words(`
            学历 涉嫌诈骗贷款 拆迁 骗保 骗补 扶贫 学校 教育 招生 业主 开发商 公司涉嫌 文凭 学分 传销 中标 购房 楼盘
            医院 计生 中学 培训 商标 医生 骗取 征地 冒充名牌 农业
          `),
        ],
      },
    ],
    priority: 19,
    severity: 'urgent',
    partners: ['grid-worker', 'community-office'],
    plan: 'urgent',
  },
  'safety/pyramid-selling': {
    title: { 'zh-CN': '传销', en: 'Pyramid selling' },
    mentions: { any: words('传销 资本运作的名义 1040工程 拉人头') },
    priority: 23,
    tier: 'street',
    lead: ['market-supervision', 'police-station', 'community-office'],
    partners: ['police-station', 'grid-worker'],
    plan: 'referral',
  },
  'safety/gambling-vice': {
    title: { 'zh-CN': '赌博涉黄涉毒', en: 'Gambling, vice and drugs' },
    mentions: {
      any: words('赌博 赌场 老虎机 聚众赌 赌钱 赌局 卖淫 嫖娼 色情 涉黄 吸毒 毒品 贩毒 戒毒 招嫖 黄赌毒 开设赌'),
      none: words('戒毒所 学校 干部 游戏 工作人员 公务员 领导 网站 主任 教师'),
    },
    priority: 24,
    severity: 'urgent',
  },
  'safety/stranger': {
    title: { 'zh-CN': '可疑人员', en: 'Suspicious persons' },
    mentions: {
      any: words(`
        可疑 尾随 陌生人 踩点 鬼鬼祟祟 偷拍 跟踪我 陌生人敲门 陌生男子 门上做记号 门口做标记 偷窥 骚扰 露阴
      `),
      none: [...employment, ...words('短信 电话骚扰 骚扰电话 招标 可疑食品 业务 学校 广告 推销')],
    },
    priority: 22,
    severity: 'urgent',
    partners: ['grid-worker', 'property-management', 'volunteer-team'],
    plan: 'urgent',
  },
  'safety/camera': {
    title: { 'zh-CN': '监控与巡逻', en: 'Cameras and patrols' },
    mentions: [
      {
        any: words('监控 摄像头 天眼 探头'),
        and: [...wanted, ...words('坏 装 盲区 调取 调监控 看监控 死角 黑屏 摆设 不清')],
        none: words('隐私 对着我 医院 学校 拍到我家 抓拍 电子眼 考场 食品 排污 环境监控 价格监控'),
      },
      {
        any: words('夜间巡逻 夜巡 没有巡逻 加强巡逻 治安巡逻 没人巡逻 治安差 治安太差 治安问题 社会治安 治安乱'),
        none: [...employment],
      },
    ],
    priority: 17,
    lead: ['property-management', 'police-station', 'community-office'],
    partners: ['police-station', 'volunteer-team'],
  },
  'safety/dangerous-goods': {
    title: { 'zh-CN': '危险物品', en: 'Dangerous goods' },
    mentions: {
      any: words(`
        易燃易爆 危化品 油桶 存放汽油 私藏 化学品 酒精桶 油漆桶 危险品 黑加油 流动加油 煤气罐充装 黑油 私自加油
      `),
      none: words('食用油 招聘 证 废油 运输资格 从业 车辆年审 黑油烟 厂 园区 公司 考试'),
    },
    priority: 26,
    severity: 'urgent',
    lead: ['fire-station', 'police-station', 'community-office'],
    partners: ['grid-worker', 'market-supervision'],
    plan: 'urgent',
  },
} satisfies Record<string, Category>;
