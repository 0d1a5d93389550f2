import type { Category } from '@linli/core';

import { indoors, words } from '../words.ts';

const falling = words('掉 松 晃 摇 要倒 快倒 砸 脱落 歪 倾斜 悬着 吊着 剥落 鼓包 空鼓 要塌 翘起');

/** What may come down on somebody: façades, signs, cables, trees, poles. */
export const overhead = {
  'hazard/facade': {
    title: { 'zh-CN': '外墙脱落', en: 'Loose façade' },
    mentions: {
      any: words(`
        外墙 墙皮 墙砖 瓷砖 幕墙 外立面 保温层 屋檐 女儿墙 雨棚 雨搭 空调板 水泥块 混凝土块 楼顶瓦 瓦片 楼道顶
      `),
      and: [...falling, ...words('裂 碎')],
      none: [...indoors, ...words('掉色 漏水 渗水 搭雨棚 违 装修')],
    },
    priority: 61,
  },
  'hazard/signboard': {
    title: { 'zh-CN': '招牌外挂物松动', en: 'Loose sign or fixture' },
    mentions: {
      any: words('招牌 广告牌 灯箱 店招 空调外机 空调架 花架 晾衣架 宣传牌 指示牌 路牌 太阳能热水器 雨篷 遮阳篷'),
      and: falling,
      none: words('滴水 热风 噪 吵 招牌菜 晃眼 刺眼 掉色 冒 骗'),
    },
    priority: 59,
    lead: ['urban-management', 'housing-department', 'community-office'],
  },
  'hazard/live-wire': {
    title: { 'zh-CN': '带电设施漏电', en: 'Live wire' },
    mentions: {
      any: words('电线 电缆 电表箱 电箱 灯杆 变压器 配电柜'),
      and: words('漏电 打火 火花 冒烟 裸露 断落 触电 麻手 电到 带电 断了掉 掉在地上'),
      none: [...indoors, ...words('充电 地带电 电视')],
    },
    priority: 72,
    lead: ['power-company', 'municipal-department', 'community-office'],
    severity: 'emergency',
  },
  'hazard/cable': {
    title: { 'zh-CN': '线缆垂落', en: 'Hanging cable' },
    mentions: {
      any: words('电线 线缆 电缆 光缆 网线 电话线 架空线 通讯线 通信线 钢丝绳'),
      and: words('垂 耷拉 掉下 掉落 掉在 掉了 断了 落下 搭在 绊 拖在 低得 太低 悬在 吊在 脱落'),
      none: [...indoors, ...words('充电 电梯 断网 挖断 上不了网 没网 飞线 宽带 垂直 甩下 没电')],
    },
    priority: 63,
    lead: ['telecom-company', 'municipal-department', 'community-office'],
  },
  'hazard/tree': {
    title: { 'zh-CN': '危树', en: 'Dangerous tree' },
    mentions: {
      any: words('大树 树木 棵树 枯树 死树 行道树 树枝 树杈 老树 树干 歪脖子树 树倒 树被 树断 槐树 杨树 梧桐'),
      and: words('倒了 倒下 要倒 快倒 歪 枯 断了 断裂 折断 砸 死了 倾斜 空心 刮断 吹断 掉下来 蛀空 树倒'),
      none: words('摇钱树 焚烧 倒闭 倒卖 死了人 枯萎 修剪一下 梧桐路'),
    },
    priority: 60,
    lead: ['greening-department', 'municipal-department', 'community-office'],
  },
  'hazard/pole': {
    title: { 'zh-CN': '杆体倾斜', en: 'Leaning pole' },
    mentions: {
      any: words('电线杆 灯杆 电杆 通信杆 监控杆 旗杆 水泥杆 木杆'),
      and: words('歪 斜 倒 断 裂 晃 锈 撞'),
      none: words('信号塔 基站 不亮 倒卖'),
    },
    priority: 65,
    lead: ['municipal-department', 'housing-department', 'community-office'],
  },
} satisfies Record<string, Category>;
