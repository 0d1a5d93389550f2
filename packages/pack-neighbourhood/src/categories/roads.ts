import type { Category } from '@linli/core';

import { broken, employment, wanted, words } from '../words.ts';

const ways = words(`
  路上 路面 道路 马路 公路 人行道 水泥路 柏油路 沥青路 村道 小路 主路 步道 街道 县道 省道 国道 路段 巷子 小巷 辅道
  便道 路口 门口的路 门前的路 进村路 这条路 那条路 石板路 水泥地 地砖 地面
`);
const otherMatters = words(`
  收费 运输 客运 货运 出租 的士 公交 工资 招标 中标 编制 拖欠 占道 摆摊 街道办 地面数字 通行费 改道 医院 学校
`);

/** Roads, pavements, bridges. */
export const roads = {
  road: {
    title: { 'zh-CN': '道路', en: 'Roads and pavements' },
    responsibility: 'joint',
    tier: 'street',
    lead: ['municipal-department', 'community-office'],
    partners: ['grid-worker', 'community-office'],
    plan: 'standard',
  },
  'road/broken': {
    title: { 'zh-CN': '路面坑洼破损', en: 'Potholes and broken pavement' },
    mentions: [
      {
        any: ways,
        and: words(`
          坑 破损 烂 裂 凹凸 不平 损坏 下沉 松动 翘 泥泞 千疮百孔 年久失修 维修 重修 该修 没修 难走 难行 碎
        `),
        none: [...otherMatters, ...words('墙 房屋 楼 坑人 坑害 坑钱 坑骗 塌 化粪池 井盖 电梯 环境卫生 灯 垃圾')],
      },
      {
        any: words('坑坑洼洼 坑洼不平 烂路 路烂 破路 泥巴路 路太烂 路都烂 路太破 路不平 凹凸不平 路太差 道路破烂'),
        none: words('墙 收费'),
      },
    ],
    priority: 13,
  },
  'road/collapse': {
    title: { 'zh-CN': '路面塌陷', en: 'Road collapse' },
    mentions: [
      {
        any: words('路 巷 街道 步道 地砖 地面 地下'),
        and: words('塌陷 塌了 塌方 塌下 坍塌 陷下去 陷进去 深坑 地陷 下陷 滑坡'),
        none: words('房 墙 基坑 医院 路过 井盖'),
      },
      { any: words('地陷 塌了个坑 塌了一个坑 塌出 陷出') },
    ],
    priority: 32,
    severity: 'emergency',
    plan: 'emergency',
  },
  'road/works': {
    title: { 'zh-CN': '道路施工与恢复', en: 'Road works' },
    mentions: {
      any: words('挖开 开挖 挖断 挖了 挖路 修路 围挡 挖沟 路面施工 道路施工 路面改造 拉链路'),
      and: words(`
        恢复 不修 停工 拖 半年 一直 迟迟 何时 什么时候 没人填 没填 不填 填平 绕 出行 不走 修了 没完 开裂 没回填
        坑坑洼洼 天了 个月
      `),
      none: words('挖断水管 水管挖断 燃气 天然气 电话 河 矿 噪 扰民 吵 光缆'),
    },
    priority: 16,
  },
  'road/build': {
    title: { 'zh-CN': '修路通路诉求', en: 'Roads wanted' },
    mentions: [
      {
        any: words(`
          断头路 道路硬化 路面硬化 公路硬化 硬化路 通村公路 通组公路 入户路 村级公路 乡村公路 村组公路 公路建设
          道路建设 道路扩建 路面扩宽 未硬化 机耕路 拓宽 通车 没有硬化
        `),
        none: words('招标 工程款 拖欠 工资 城铁 高铁 地铁 补偿 征地 列车 出租 客车 通车辆 质量 轨道'),
      },
      {
        any: words('修路 修一条路 修条路 把路修 路修好 路修一修 修通'),
        and: [...wanted, ...words('没修 不修 不给修 帮')],
        none: words('工程款 拖欠 挖 噪 打通'),
      },
    ],
    priority: 11,
    tier: 'district',
    partners: ['street-office', 'community-office'],
    plan: 'project',
  },
  'road/bridge': {
    title: { 'zh-CN': '桥梁', en: 'Bridges' },
    mentions: {
      any: words('危桥 桥面 桥梁 大桥 小桥 石桥 天桥 桥墩 便桥 桥洞 石拱桥'),
      and: [...broken, ...wanted, ...words('危险 隐患 修 安全 塌 垮 凹凸 钢筋 危桥')],
      none: [
        ...employment,
        ...words(`
          桥乡 桥镇 桥村 邮政 银行 保险 拖欠 超市 小区 社区 垃圾 摆摊 补偿 公司 医院 学校 拆迁 噪 收费 破坏 公交 停车
          火车 酒店 家园 物业 公租 棚 水价
        `),
      ],
    },
    priority: 14,
  },
  'road/ice-snow': {
    title: { 'zh-CN': '积雪结冰路滑', en: 'Snow and ice' },
    mentions: {
      any: words('积雪 结冰 扫雪 铲雪 雪没扫 冰面 暗冰 路滑 地滑 滑倒 除冰'),
      none: words('冰箱'),
    },
    priority: 17,
    severity: 'urgent',
    lead: ['sanitation-department', 'property-management', 'community-office'],
    partners: ['volunteer-team', 'grid-worker'],
    plan: 'urgent',
  },
  'road/spill': {
    title: { 'zh-CN': '道路抛洒遗撒', en: 'Spills on the road' },
    mentions: {
      any: words('遗撒 抛洒 洒了一路 撒了一路 漏了一路 掉渣 渣土洒 泥浆洒 泥带上路 带泥上路 一路泥'),
    },
    priority: 20,
    lead: ['sanitation-department', 'urban-management', 'community-office'],
    partners: ['urban-management', 'grid-worker'],
    plan: 'street-order',
  },
} satisfies Record<string, Category>;
