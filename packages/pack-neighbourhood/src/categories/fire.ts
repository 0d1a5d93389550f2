import type { Category } from '@linli/core';

import { stairways, words } from '../words.ts';

/** Fire: what burns, what would burn, what should help. */
export const fire = {
  fire: {
    title: { 'zh-CN': '消防安全', en: 'Fire safety' },
    severity: 'urgent',
    responsibility: 'joint',
    tier: 'grid',
    lead: ['property-management', 'community-office'],
    partners: ['grid-worker', 'fire-station'],
    plan: 'urgent',
  },
  'fire/burning': {
    title: { 'zh-CN': '起火冒烟', en: 'Fire or smoke' },
    about: { 'zh-CN': '先打119；社区同时到场疏散。', en: 'Call 119 first; the community comes to help people out.' },
    mentions: [
      {
        any: words('着火 起火了 失火了 着大火 烧起来'),
        none: words(`
          谁负责 怎么得了 万一 怕着火 担心 要是 容易着火 会着火 打不着火 去年 上次 曾经 以前 前年 防止 预防 严防 预案
          演练 电视 嗓子
        `),
      },
      {
        any: words('冒浓烟 冒黑烟 冒烟'),
        none: words('烟囱 厂 公司 作坊 排放 汽车 货车 公交 摩托 去年 上次 曾经 以前 油烟 烧烤'),
      },
    ],
    priority: 92,
    severity: 'emergency',
    responsibility: 'assisted',
    lead: ['fire-station', 'community-office'],
    partners: ['grid-worker', 'property-management', 'police-station'],
    plan: 'emergency',
  },
  'fire/passage': {
    title: { 'zh-CN': '消防通道堵塞', en: 'Blocked fire lane' },
    mentions: [
      {
        any: words('消防通道 消防车道 生命通道 逃生通道 安全出口 疏散通道 救援通道 消防道 逃生门 消防门 防火门'),
        none: words('无障碍 贩'),
      },
      { any: words('消防车'), and: words('进不来 进不去 开不进 过不去 无法进 堵') },
      { any: words('消防车'), and: words('挡 来了咋 来了怎么 救火') },
    ],
    priority: 26,
  },
  'fire/corridor': {
    title: { 'zh-CN': '楼道堆物', en: 'Things stored in stairways' },
    mentions: {
      any: [...stairways, ...words('楼顶 天台 阳台外 地下室')],
      and: words(`
        堆 杂物 摆满 放满 纸箱 旧冰箱 旧洗衣机 破床 旧床 纸板 鞋柜 旧家具 破烂 废品 泡菜坛 堵得 放东西 塞满
      `),
      none: words('消防通道 乱停 停车 车乱 安全出口 鞭炮 摆摊 垃圾没人 垃圾不 积水'),
    },
    priority: 19,
    severity: 'routine',
    plan: 'standard',
  },
  'fire/equipment': {
    title: { 'zh-CN': '消防设施缺损', en: 'Fire equipment' },
    mentions: {
      any: words(`
        灭火器 消火栓 消防栓 消防水 烟感 喷淋 消防设施 消防设备 消防器材 消防箱 消防柜 应急灯 消防泵 报警系统
      `),
      none: words('水果 店'),
    },
    priority: 24,
  },
  'fire/hazard': {
    title: { 'zh-CN': '火灾隐患', en: 'Fire hazard' },
    mentions: [
      {
        any: words(`
          消防隐患 火灾隐患 消防安全 易燃 烟头 楼道抽烟 楼道里抽烟 三合一场所 住人又 消防不 消防未 防火间距 烧纸
          祭扫用火 点蜡
        `),
        none: words('易燃气 招聘 报名 证书 知识 讲座'),
      },
      {
        any: words('消防'),
        and: words('隐患 不合格 没验收 未验收 不达标 举报 整改 不合规'),
      },
    ],
    priority: 16,
  },
  'fire/fireworks': {
    title: { 'zh-CN': '燃放烟花爆竹', en: 'Fireworks' },
    mentions: {
      any: words('烟花 爆竹 鞭炮 炮仗 放炮'),
      none: words('价格 太贵 这么贵 销售 垄断 厂 开山 采石 爆破 公司 产业 企业 矿'),
    },
    priority: 20,
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker', 'volunteer-team'],
    plan: 'street-order',
  },
} satisfies Record<string, Category>;
