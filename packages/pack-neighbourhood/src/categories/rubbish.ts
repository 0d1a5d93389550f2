import type { Category } from '@linli/core';

import { charged, smelly, wanted, words } from '../words.ts';

const builders = words(`
  沙子水泥 建筑垃圾 装修垃圾 渣土 建渣 大件垃圾 旧家具 旧沙发 破沙发 旧床垫 烂沙发 砖头瓦块 施工废料 大件
`);
const sites = words('垃圾场 填埋场 垃圾发电 垃圾处理场 垃圾处理厂 焚烧 烧垃圾 医疗垃圾 电子垃圾');

/** Rubbish and public hygiene. */
export const rubbish = {
  rubbish: {
    title: { 'zh-CN': '垃圾与环境卫生', en: 'Rubbish and hygiene' },
    responsibility: 'joint',
    tier: 'grid',
    lead: ['property-management', 'sanitation-department', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'rubbish/uncollected': {
    title: { 'zh-CN': '垃圾堆积未清运', en: 'Rubbish not collected' },
    mentions: {
      any: words('垃圾 厨余 剩饭剩菜 烂菜叶'),
      and: [
        ...smelly,
        ...words(`
          没人收 没人清 没收 无人清 满 溢 堆 成山 发霉 清运 不清 清理 没清 没人管 无人管 几天 遍地 到处 一地 乱扔 乱倒
          乱丢 倾倒 生蛆 苍蝇 处理 拉走 影响 周边 漂浮
        `),
      ],
      none: [
        ...builders,
        ...sites,
        ...words(`
          垃圾短信 垃圾桶 垃圾箱 垃圾费 垃圾处理费 垃圾分类 垃圾车 中转站 垃圾站 垃圾转运 楼上扔 高空 垃圾食品
          垃圾工程 狗
        `),
      ],
    },
    priority: 12,
  },
  'rubbish/bin': {
    title: { 'zh-CN': '垃圾桶与垃圾站', en: 'Bins and transfer stations' },
    mentions: [
      {
        any: words('垃圾桶 垃圾箱 垃圾房 垃圾屋 垃圾池 垃圾亭 果皮箱 垃圾投放点 垃圾点'),
        none: [...sites, ...words('分类 楼上扔')],
      },
      {
        any: words('垃圾站 垃圾中转 垃圾转运 垃圾车 垃圾压缩'),
        and: [...smelly, ...wanted, ...words('扰民 搬 停 扩建 撤 建 影响 深受 太近 门口 凌晨 早上 吵')],
        none: words('客运 物流 油'),
      },
    ],
    priority: 14,
    lead: ['sanitation-department', 'property-management', 'community-office'],
  },
  'rubbish/bulky': {
    title: { 'zh-CN': '建筑垃圾与大件', en: 'Building rubble and bulky waste' },
    mentions: {
      any: builders,
      none: words('渣土车 渣土运输 渣土公司 楼道 楼梯 大件行李 大件快递 渣土办 承包 招标 大件运输'),
    },
    priority: 15,
  },
  'rubbish/sorting': {
    title: { 'zh-CN': '垃圾分类', en: 'Waste sorting' },
    mentions: {
      any: words(`
        垃圾分类 什么垃圾 哪种垃圾 分类投放 分类垃圾 撤桶 定时投放 可回收 有害垃圾 电池收集 旧衣回收 旧衣物回收
      `),
      none: words('公司'),
    },
    priority: 18,
    partners: ['grid-worker', 'volunteer-team'],
    plan: 'advice',
  },
  'rubbish/dirty': {
    title: { 'zh-CN': '环境脏乱无人打扫', en: 'Dirty surroundings' },
    mentions: [
      {
        any: words(`
          卫生差 卫生太差 没人打扫 不打扫 无人打扫 环境卫生 卫生死角 卫生状况 没人扫 没人拖 保洁 打扫卫生 卫生环境
          卫生很差 脏得 脏、乱、差 清扫 又脏又臭 脏乱 乱晾晒 随地吐痰
        `),
        none: words(`
          医院 餐馆 食堂 宿舍 学校 卫生院 厨房 保洁公司 工人 招 帮老人 帮我 自来水 保洁员 游泳 饮水 食品 店 市场 公厕
          厕所 网吧 菜场 工资 水塘 河
        `),
      },
      {
        any: words('楼道 楼梯 小区 街道 路上 广场 院子 巷子'),
        and: words('脏 没人打扫 痰 积灰 落灰 保洁不'),
        none: words('脏水 脏话 灰色 灰尘 心脏 狗 扬尘 自来水 污水 水管 工厂 厂区 内脏 肝脏 肾脏 灰心 公司'),
      },
    ],
    priority: 11,
  },
  'rubbish/toilet': {
    title: { 'zh-CN': '公共厕所', en: 'Public toilets' },
    mentions: [
      { any: words('公厕 公共厕所 公共卫生间 旱厕 公用厕所') },
      {
        any: words('厕所 卫生间'),
        and: words('公园 公共 广场 市场 车站 街上 景区 免费'),
        none: words('家里 马桶 楼上 漏'),
      },
    ],
    priority: 19,
    tier: 'community',
    lead: ['sanitation-department', 'community-office'],
  },
  'rubbish/pests': {
    title: { 'zh-CN': '四害消杀', en: 'Pests' },
    mentions: {
      any: words('老鼠 蟑螂 蚊子 蚊虫 蚊蝇 白蚁 鼠患 灭鼠 灭蚊 跳蚤 消杀 马蜂 黄蜂 蜂窝 毒蛇 蛇出没 红火蚁 除四害'),
      none: words('猫捉老鼠 养殖 饭店 餐馆 食品 药材'),
    },
    priority: 17,
  },
  'rubbish/fee': {
    title: { 'zh-CN': '垃圾费卫生费', en: 'Rubbish fees' },
    mentions: [
      { any: words('垃圾费 垃圾处理费 卫生费 清洁费 垃圾清运费 保洁费') },
      { any: words('垃圾'), and: charged, none: [...sites, ...words('分类')] },
    ],
    priority: 20,
    responsibility: 'self',
    plan: 'advice',
  },
} satisfies Record<string, Category>;
