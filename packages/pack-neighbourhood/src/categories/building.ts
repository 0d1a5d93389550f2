import type { Category } from '@linli/core';

import { leaking, words } from '../words.ts';

/** Houses: illegal building, structure, walls and roofs. */
export const building = {
  building: {
    title: { 'zh-CN': '房屋与违建', en: 'Buildings' },
    responsibility: 'joint',
    tier: 'street',
    lead: ['housing-department', 'community-office'],
    partners: ['property-management', 'grid-worker'],
    plan: 'standard',
  },
  'building/illegal': {
    title: { 'zh-CN': '违法搭建', en: 'Illegal building' },
    mentions: [
      {
        any: words(`
          违建 违章建 违章搭 违法建 违法搭 违规建 违规搭 私搭 乱搭 搭建 抢建 偷建 违章扩建 加层 加盖 违章加 非法建房
          非法搭 擅自建房 阳光房 私建 未批先建 违规修建 违法修建 扩建房屋 非法修建 违章房 违规扩建 违章占道建 私自建
          私自盖 违章占地 搭了个棚 搭棚 盖了个小屋 搭雨棚 占地建房 两违
        `),
        none: words(`
          搭建平台 平台搭建 网站 舞台 搭建桥梁 团队 系统 私建群 猪 砖厂 养殖 加盖公章 盖章 上户 隔离点 加盖印 搅拌站
          化工 非法修建养 污染
        `),
      },
    ],
    priority: 19,
    lead: ['urban-management', 'street-office', 'community-office'],
    partners: ['grid-worker', 'property-management'],
    plan: 'illegal-building',
  },
  'building/structure': {
    title: { 'zh-CN': '破坏承重结构', en: 'Damage to load-bearing walls' },
    mentions: [
      { any: words('承重墙 承重柱 承重梁 剪力墙 承重结构 房屋结构 主体结构') },
      {
        any: words('敲墙 砸墙 打墙 凿墙 拆墙 打掉墙 敲掉墙 砸了墙 破墙 墙开门 墙开一'),
        none: words('噪 吵 装修声'),
      },
    ],
    priority: 33,
    severity: 'urgent',
    partners: ['urban-management', 'property-management', 'grid-worker'],
    plan: 'urgent',
  },
  'building/dangerous': {
    title: { 'zh-CN': '房屋开裂与危房', en: 'Cracked and dangerous houses' },
    mentions: [
      {
        any: words(`
          危房 危楼 房屋安全 房屋开裂 房子裂 房子要塌 房子要倒 楼房倾斜 房屋倾斜 地基下沉 楼体倾斜 房屋倒塌 房子塌
          房子倒 楼板塌 屋顶塌 房屋受损 预制板
        `),
      },
      {
        any: words('墙体 墙壁 房屋 楼板 楼体 房子 房梁 住房 屋里 楼房'),
        and: words('开裂 裂缝 裂痕 裂开 倾斜 下沉 倒塌 裂了 震裂 垮塌 裂纹 震坏'),
        none: words('围墙 外墙瓷'),
      },
    ],
    priority: 18,
    severity: 'urgent',
    plan: 'urgent',
  },
  'building/facade': {
    title: { 'zh-CN': '外墙脱落', en: 'Falling façade' },
    mentions: [
      {
        any: words('外墙 墙皮 瓷砖 墙砖 幕墙 外立面 保温层 墙面 屋檐 女儿墙 窗户玻璃 空调板 水泥块 混凝土块'),
        and: words('脱落 掉 松动 剥落 鼓包 空鼓 砸 裂 要塌 摇摇欲坠'),
        none: words('家里瓷砖 厨房瓷砖'),
      },
    ],
    priority: 27,
    severity: 'urgent',
    lead: ['property-management', 'community-office'],
    partners: ['housing-department', 'grid-worker'],
    plan: 'urgent',
  },
  'building/roof-leak': {
    title: { 'zh-CN': '屋顶外墙漏水', en: 'Leaking roof or outer wall' },
    mentions: [
      {
        any: words(`
          屋顶 楼顶 顶楼 天台 外墙 房顶 屋面 天花板 阳台顶 地下室 车库 窗台 窗户 天面 墙面 墙体 伸缩缝 顶层
        `),
        and: [...leaking, ...words('返潮 进雨')],
        none: words('总阀 房东 水管 水表 楼上 热水器漏 太阳能'),
      },
      {
        any: words('房子漏 下雨就漏 漏雨 小区漏水 楼房漏 栋漏水 小区渗水 渗水楼盘 屋漏 新房漏 住房漏'),
      },
    ],
    priority: 17,
    lead: ['property-management', 'community-office'],
    partners: ['owners-committee', 'housing-department'],
    plan: 'deliberation',
  },
  'building/quality': {
    title: { 'zh-CN': '房屋质量', en: 'Quality of new buildings' },
    mentions: [
      {
        any: words(`
          房屋质量 房子质量 住房质量 楼房质量 建房质量 楼盘质量 安置房质量 工程质量 偷工减料 豆腐渣 质量差
        `),
        and: words('房 楼 小区 安置 工程 住宅 公寓 花园 家园 建'),
        none: words('公路 路面 水渠 自来水 水质 道路 路基 电梯 教学 修路 高速 家具 招标 水利 门店 手机 饮用水 食堂'),
      },
      { any: words('新房 新楼 收房'), and: words('空鼓 掉灰 裂缝 开裂 漏'), none: words('征收 补贴') },
    ],
    priority: 16,
    plan: 'referral',
  },
} satisfies Record<string, Category>;
