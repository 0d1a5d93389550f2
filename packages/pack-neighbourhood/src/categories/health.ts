import type { Category } from '@linli/core';

import { employment, words } from '../words.ts';

/** Health in the neighbourhood. */
export const health = {
  health: {
    title: { 'zh-CN': '健康卫生', en: 'Health' },
    responsibility: 'assisted',
    tier: 'community',
    lead: ['health-centre', 'community-office'],
    partners: ['grid-worker'],
    plan: 'standard',
  },
  'health/collapse': {
    title: { 'zh-CN': '突发疾病摔倒', en: 'Sudden illness or fall' },
    about: { 'zh-CN': '先打120。', en: 'Call 120 first.' },
    mentions: [
      {
        any: words(`
          晕倒 晕过去 昏过去 倒地 昏倒 昏迷 摔倒起不来 摔倒了起不来 起不来了 心脏病犯 犯病了 没有呼吸 叫救护车
          喘不上气 口吐白沫 不省人事 抽搐 摔了一跤起不来 大出血 叫不醒
        `),
        none: words('学校 医院 上次 去年 曾 鉴定 补偿 事故 医疗 上班 工伤'),
      },
      {
        any: words('摔了 摔倒 跌倒 摔在 滑倒'),
        and: words('起不来 动不了 站不起来 不能动 没反应 流血 爬不起来'),
        none: words('去年 上次 曾经 工伤 医院 赔'),
      },
    ],
    priority: 94,
    severity: 'emergency',
    lead: ['health-centre', 'community-office'],
    partners: ['grid-worker', 'household-representative'],
    plan: 'emergency',
  },
  'health/crisis': {
    title: { 'zh-CN': '轻生与心理危机', en: 'Suicidal crisis' },
    about: { 'zh-CN': '先报110；全程有人陪。', en: 'Call 110 first; nobody is left alone.' },
    mentions: {
      any: words(`
        轻生 楼顶边 坐在楼顶 站在楼顶 想死 死了算了 自杀 跳楼 不想活 割腕 想不开 要跳河 喝农药 寻短见 活着没意思
      `),
      none: [
        ...employment,
        ...words('跳楼价 大甩卖 跳楼式 学校 讲座 电梯 曾 去年 逼 自杀式 公司 讨薪 医院 中学 大学 冤'),
      ],
    },
    priority: 96,
    severity: 'emergency',
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker', 'health-centre', 'fire-station'],
    plan: 'emergency',
  },
  'health/mental': {
    title: { 'zh-CN': '精神障碍患者关照', en: 'Mental illness' },
    mentions: {
      any: words('精神病 精神障碍 精神失常 精神有问题 精神分裂 疯子 抑郁症 心理咨询 神志不清 心理疏导 精神不正常'),
      none: [...employment, ...words('医院 报销 专科 被精神病 残疾证 学校 咨询师 企业')],
    },
    priority: 25,
    severity: 'urgent',
    lead: ['community-office'],
    partners: ['health-centre', 'police-station', 'grid-worker'],
    plan: 'care',
  },
  'health/vaccination': {
    title: { 'zh-CN': '疫苗接种', en: 'Vaccination' },
    mentions: {
      any: words('疫苗 接种 预防针 流感针 打针'),
      none: words('致残 举报 假疫苗 后遗症 死亡 赔偿 猪 鸡 残疾 事故 偏瘫'),
    },
    priority: 16,
    plan: 'advice',
  },
  'health/clinic': {
    title: { 'zh-CN': '社区医疗家庭医生', en: 'Community clinic and family doctor' },
    mentions: {
      any: words(`
        社区医院 社区卫生服务 家庭医生 社区卫生院 卫生服务站 签约医生 上门看病 量血压 免费体检 老年体检 慢病 健康档案
        社区门诊 社区诊所
      `),
      none: [...employment, ...words('公共卫生费 承包 何去何从 执业')],
    },
    priority: 14,
    plan: 'advice',
  },
  'health/medicine': {
    title: { 'zh-CN': '买药送药', en: 'Medicines' },
    mentions: {
      any: words('取药 送药 买药 配药 拿药 开药 药吃完了 没药了 断药 帮忙带药 用药'),
      none: words('药品回扣 医院 买药品 医生 药价 医保 刷卡 药店 慢性病报销'),
    },
    priority: 19,
    severity: 'urgent',
    tier: 'grid',
    lead: ['household-representative', 'grid-worker', 'community-office'],
    partners: ['volunteer-team', 'health-centre'],
    plan: 'care',
  },
  'health/epidemic': {
    title: { 'zh-CN': '传染病防控', en: 'Infectious disease' },
    mentions: {
      any: words('疫情 居家隔离 核酸 传染病 登革热 流感 诺如 密接 隔离期 隔离人员 流调 手足口 肺结核'),
      none: words('疫苗 流感针 接种 猪 复工 贷款 减免 退费 学费 隔离栏 补贴 工资 退票 企业'),
    },
    priority: 17,
    severity: 'urgent',
    lead: ['community-office', 'health-centre'],
    partners: ['grid-worker', 'household-representative', 'volunteer-team'],
    plan: 'urgent',
  },
  'health/food': {
    title: { 'zh-CN': '食品安全', en: 'Food safety' },
    mentions: [
      {
        any: words(`
          食物中毒 吃坏 上吐下泻 过期食品 食品安全 吃坏肚子 地沟油 变质 病死猪 毒豆芽 注水肉 母猪肉 过期牛奶 食品卫生
          三无食品 发霉的
        `),
        none: words('学校 食堂 药品 幼儿园 考试 招聘 条例 监管员'),
      },
      {
        any: words('作坊 加工点'),
        and: words('食品 豆腐 豆芽 熟食 月饼 米粉 面条 猪油 卤 肉 糕点'),
        none: words('污染 废气 工资'),
      },
      {
        any: words('外卖 餐馆 饭店 超市 早餐店 小吃店 面馆 熟食'),
        and: words('拉肚子 吃出 虫子 过期 不卫生 变质 发霉 头发 没有健康证 老鼠'),
        none: words('学校 卡过期'),
      },
    ],
    priority: 18,
    tier: 'street',
    lead: ['market-supervision', 'community-office'],
    plan: 'referral',
  },
} satisfies Record<string, Category>;
