import type { Category } from '@linli/core';

import { employment, words } from '../words.ts';

const waters = words(`
  河水 河流 河道 河里 河边 江水 江里 江边 湖水 湖里 溪水 水库 池塘 沟渠 水塘 水源 地下水 水渠 水系 鱼塘 井水 排河
  母亲河 臭水沟 水域 小河 河沟
`);
const works = words(`
  厂 公司 作坊 工业园 加工点 加工坊 矿 采石 砂场 石场 冶炼 窑 化工 锰 石材 沙场 企业 站 煤 水泥 开发区 锅炉 废品 喷漆
  汽修 烤漆 印刷
`);

/** Air, water and soil: passed to those who may act, and followed. */
export const pollution = {
  pollution: {
    title: { 'zh-CN': '环境污染', en: 'Pollution' },
    responsibility: 'joint',
    tier: 'district',
    lead: ['environment-department', 'street-office', 'community-office'],
    partners: ['community-office', 'grid-worker'],
    plan: 'referral',
  },
  'pollution/cooking-fumes': {
    title: { 'zh-CN': '餐饮油烟', en: 'Cooking fumes' },
    mentions: {
      any: words('油烟 炒菜烟 排烟口 烟道 烟熏火燎 厨房的烟'),
      none: words('油烟机'),
    },
    priority: 25,
    tier: 'street',
    lead: ['urban-management', 'environment-department', 'community-office'],
    partners: ['grid-worker', 'market-supervision'],
    plan: 'standard',
  },
  'pollution/burning': {
    title: { 'zh-CN': '露天焚烧', en: 'Open burning' },
    mentions: {
      any: words('烧垃圾 烧秸秆 烧树叶 烧塑料 焚烧 烧荒 煤炉 烧轮胎'),
      none: words('焚烧厂 焚烧场 发电 焚烧项目 焚烧站 焚烧炉 刻录'),
    },
    priority: 26,
    tier: 'street',
    lead: ['urban-management', 'environment-department', 'community-office'],
    plan: 'street-order',
  },
  'pollution/dust': {
    title: { 'zh-CN': '扬尘', en: 'Dust' },
    mentions: {
      any: words('扬尘 粉尘 尘土 灰尘 灰太大 漫天灰 水泥灰 沙尘 灰满天 一层灰'),
      none: words('尘肺 职业病 打扫 打砂 粉尘工种'),
    },
    priority: 20,
    tier: 'street',
    lead: ['urban-management', 'environment-department', 'community-office'],
    partners: ['housing-department', 'grid-worker'],
    plan: 'standard',
  },
  'pollution/livestock': {
    title: { 'zh-CN': '养殖污染', en: 'Livestock farms' },
    mentions: {
      any: words('养猪 猪场 养牛 养殖 养鸭 猪粪 鸡场 猪圈 鸡粪 牛场 屠宰 猪厂'),
      and: words('污 臭 气味 排 粪 水 环保 无证 扰 非法 居民 影响 关停 苍蝇 毒 整 搬 难闻 噪'),
      none: words('补偿 贷款 工资 保险 检疫 苦衷 猪价 饲料 养殖户 水产养殖 扶持 母猪 禁养 转 活禽'),
    },
    priority: 22,
  },
  'pollution/water': {
    title: { 'zh-CN': '水体污染', en: 'Polluted water' },
    mentions: [
      {
        any: words('污水 废水 排污 脏水 油污 泥浆'),
        and: words('直排 乱排 偷排 排放 排到 排入 排进 污染 不经过任何处理 乱流 流入 横流 影响 河 臭'),
        none: words('养猪 养殖 猪场 垃圾 化粪池 下水道 排污费 堵塞 工资 小区污水外'),
      },
      {
        any: waters,
        and: words(`
          污染 发黑 臭 被锰 变黑 变色 有毒 毒水 中毒 死鱼 鱼死 排污 废水 漂浮 漂着 一层油 污水 洗尾沙 变质 白沫
        `),
        none: words('养猪 养殖 垃圾场 臭豆腐 猪场 港口 戒毒 焚烧 江湖 铜臭 噪'),
      },
    ],
    priority: 16,
  },
  'pollution/industry': {
    title: { 'zh-CN': '工业与矿山污染', en: 'Factories and quarries' },
    mentions: {
      any: works,
      and: words(`
        污染 排放 废气 有毒 毒气 黑烟 浓烟 刺鼻 熏得 头疼 臭 排污 环评 环保 扰民 异味 噪 煤烟 毒害 居民健康 气味 烟囱
        毒烟 酸雾 开山 有害 难闻 违法生产 危害 破坏环境 破坏生态 生态破坏 环境恶劣 违规开采 非法开采
      `),
      none: [
        ...employment,
        ...words(`
          宿舍 家属院 家属区 家属楼 养猪 养殖 猪场 垃圾 油烟 车站 自来水 加油站 网站 职业病 保险 物业 地铁站 补偿款
          污水处理厂建 铜臭 家具 幼儿园 饮料 工作环境 食品 药 油价 公交 客运 变电站 基站 信号 医院 卷烟 广场舞 厂家
          站台 电梯 臭豆腐 传销 旅游
        `),
      ],
    },
    priority: 15,
  },
  'pollution/waste-site': {
    title: { 'zh-CN': '垃圾场与焚烧厂', en: 'Waste sites' },
    mentions: {
      any: words(`
        垃圾场 填埋场 焚烧厂 焚烧场 垃圾发电 焚烧发电 垃圾处理场 垃圾处理厂 垃圾焚烧项目 焚烧炉 焚烧站 垃圾填埋
      `),
      none: [...employment, ...words('招标')],
    },
    priority: 27,
  },
  'pollution/smell': {
    title: { 'zh-CN': '臭气异味', en: 'Bad smells' },
    mentions: {
      any: words(`
        臭气 恶臭 异味 刺鼻 臭味 臭得 臭烘烘 很臭 太臭 油漆味 沥青味 化工味 怪味 毒气 气味难闻 难闻的气味
      `),
      none: words(`
        下水 地漏 水沟 自来水 狗 厕所 公厕 楼道 臭豆腐 食品 口臭 垃圾 酒店房间 狐臭 水质 车上 厨余 家具 装修公司 电梯
        化粪池 燃气 煤气 剩饭剩菜 烂菜叶
      `),
    },
    priority: 12,
  },
  'pollution/general': {
    title: { 'zh-CN': '其他环境污染', en: 'Other pollution' },
    mentions: {
      any: words(`
        污染环境 环境污染 污染严重 空气污染 严重污染 大气污染 污染问题 空气质量 雾霾 污染空气 噪音污染 土壤污染
        重金属污染 污染源 废气 偷排 破坏环境
      `),
      none: words('光污染 语言 工资 旅游'),
    },
    priority: 6,
  },
} satisfies Record<string, Category>;
