import type { Category } from '@linli/core';

import { wanted, words } from '../words.ts';

/** Trees, lawns, parks and what stands in them. */
export const green = {
  green: {
    title: { 'zh-CN': '绿化', en: 'Green space' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['property-management', 'greening-department', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'green/pruning': {
    title: { 'zh-CN': '树木修剪', en: 'Pruning' },
    mentions: [
      { any: words('树枝 树杈 枝叶 爬墙虎 爬山虎 树丫 桠枝 修枝'), none: words('倒 砸 断了 焚烧 鸟 断裂 枯') },
      {
        any: words(`
          大树 树木 树太高 香樟 梧桐 桂花树 行道树 杨树 槐树 榕树 绿化树 树冠 棵树 楼下的树 窗前的树 树长得 树挡
        `),
        and: words('剪 挡光 遮光 遮挡 挡住 挡得 伸到 太高 太密 长到 挡窗 采光 招虫 树挡'),
        none: words('信号 枯 要倒 歪 飘絮 柳絮 砍伐 被砍'),
      },
    ],
    priority: 17,
  },
  'green/dangerous-tree': {
    title: { 'zh-CN': '危树倒树', en: 'Dangerous trees' },
    mentions: [
      {
        any: words(`
          大树 树木 棵树 枯树 死树 歪脖子树 行道树 树枝 树杈 老树 树倒 树被 树断 树干 树身 樟树 槐树 梧桐
        `),
        and: words('倒了 倒下 要倒 歪 枯 断了 断裂 砸 死了 倾斜 空心 刮断 吹断 掉下来 蛀空 树倒'),
        none: words('倒卖 摇钱树 修剪一下 枯萎 倒闭 死了人'),
      },
    ],
    priority: 28,
    severity: 'urgent',
    lead: ['greening-department', 'property-management', 'community-office'],
    plan: 'urgent',
  },
  'green/destroyed': {
    title: { 'zh-CN': '毁绿占绿', en: 'Green space destroyed' },
    mentions: [
      {
        any: words('绿化 绿地 草坪 花坛 绿植 树木 大树 古树 棵树 树被 行道树 桂花 樟树'),
        and: words('破坏 毁 占用 侵占 被占 砍 挖 改停车 改成停车 铲 踩 碾 硬化 偷伐 盗伐 滥伐 强占 拔了'),
        none: words('天然气 违建 水管 林场 矿 路面 要倒 枯 挖掘机噪'),
      },
      { any: words('毁绿 占绿 砍树 伐树 乱砍') },
    ],
    priority: 18,
    lead: ['urban-management', 'greening-department', 'community-office'],
    partners: ['property-management', 'grid-worker'],
    plan: 'street-order',
  },
  'green/vegetable-plots': {
    title: { 'zh-CN': '公共绿地种菜', en: 'Vegetables on shared ground' },
    mentions: {
      any: words('种菜 菜地 开荒 种葱 种了一片菜 菜园'),
      and: words('小区 绿化 绿地 楼下 花坛 公共 院子 业主 一楼 社区 浇粪 施肥 草坪 空地'),
      none: words('菜地被征 农田 种菜大户 征收 垃圾焚烧 大棚 村'),
    },
    priority: 22,
  },
  'green/plant-pests': {
    title: { 'zh-CN': '虫害飞絮', en: 'Plant pests and catkins' },
    mentions: {
      any: words('飘絮 飞絮 柳絮 杨絮 毛毛虫 虫害 洋辣子 吊死鬼虫 腻虫 树上掉虫 打药 除虫 白蛾 蚜虫'),
      none: words('水稻 果树 庄稼'),
    },
    priority: 20,
    lead: ['greening-department', 'property-management', 'community-office'],
  },
  'green/upkeep': {
    title: { 'zh-CN': '绿化养护', en: 'Upkeep of green space' },
    mentions: {
      any: words(`
        绿化 草坪 花坛 杂草 割草 除草 草都长 草长得 草太高 野草 花草 绿植 苗木 花池 移植树木 行道树 荒草 栽树 补种
      `),
      none: words(`
        公司 费 工程款 绿化工 工资 中标 种植赔偿 房 占用 违建 招标 合同 收购 垃圾 停车 补偿 政府采购 环卫工
      `),
    },
    priority: 8,
  },
  facility: {
    title: { 'zh-CN': '公共设施与活动场地', en: 'Shared facilities' },
    responsibility: 'joint',
    tier: 'community',
    lead: ['community-office'],
    partners: ['property-management', 'grid-worker'],
    plan: 'standard',
  },
  'facility/fitness': {
    title: { 'zh-CN': '健身器材与场地', en: 'Fitness equipment and pitches' },
    mentions: [
      {
        any: words(`
          健身器材 健身设施 健身器械 健身场 健身路径 乒乓球台 篮球场 篮球架 门球场 运动场所 活动场所 单杠 漫步机
          健身步道 足球场 羽毛球场 活动场地 健身广场 文体设施 健身休闲 体育设施 锻炼场地 锻炼的地方
        `),
        none: words('会所 俱乐部 私教 办卡 退卡 学校 广场舞 噪 吵 扰民 赌 招聘 娱乐活动场所 中学 小学'),
      },
    ],
    priority: 19,
    lead: ['community-office', 'property-management'],
  },
  'facility/playground': {
    title: { 'zh-CN': '儿童游乐设施', en: 'Playgrounds' },
    mentions: {
      any: words('滑梯 秋千 跷跷板 游乐设施 儿童乐园 儿童游乐 沙坑 蹦床'),
      none: words('退费 门票 卷款 办卡 会员 收费 托管'),
    },
    priority: 20,
  },
  'facility/park': {
    title: { 'zh-CN': '公园广场', en: 'Parks and squares' },
    mentions: {
      any: words('公园 广场 凉亭 长椅 休息椅 喷泉 石凳 座椅 遮阳 小游园 湿地 景观池 直饮水 人工湖'),
      and: [...wanted, ...words('坏 破 修 增设 开放 关门 脏 管理 建设 维护 护栏 脱落 缺 不够 加 施工 围挡 打开')],
      none: words(`
        商业广场 工资 工人 传销 购物 噪 房产证 小区 商铺 业主 退款 银行 充值 公司 开发商 影城 旁 附近 对面 工业公园
        拆迁 购房 门面 租 产业 万达 补偿 墓 陵 会员 公交 汽车 变电站 售 劳动 摊 油烟 店 天然气 网吧 物业
      `),
    },
    priority: 8,
    lead: ['greening-department', 'community-office'],
    partners: ['street-office'],
  },
  'facility/notice-board': {
    title: { 'zh-CN': '文化墙宣传栏', en: 'Culture walls and notice boards' },
    mentions: {
      any: words('文化墙 宣传栏 公告栏 阅报栏 宣传墙 党建墙 公示栏 信报箱 信箱'),
      and: words('坏 破 掉 脱落 褪色 旧 更新 涂 裂 倒 玻璃 没换 锈 画 打不开 锁 挂'),
      none: words('邮箱 市长信箱 领导信箱'),
    },
    priority: 28,
  },
  'facility/venue': {
    title: { 'zh-CN': '社区活动室', en: 'Community rooms' },
    mentions: {
      any: words(`
        活动室 活动中心 图书室 阅览室 农家书屋 党群服务中心 文化站 文体活动 老年大学 兴趣班 议事长廊 议事厅 便民服务站
        文化广场 图书馆 社区书屋
      `),
      none: words('娱乐 传销 噪 扰民 少儿 大学图书馆 学校 工资 学院 门口 拆'),
    },
    priority: 12,
    plan: 'advice',
  },
} satisfies Record<string, Category>;
