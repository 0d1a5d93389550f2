import type { Category } from '@linli/core';

import { employment, words } from '../words.ts';

const elders = words(`
  老头 老太 老人 老年人 老爷子 老太太 大爷 老伴 老两口 爷爷 奶奶 我妈 我爸 婆婆 老父亲 老母亲 老爹 老娘 大娘 外婆 外公
`);

/** Old people: visits, meals, care, benefits, and the two cases that cannot wait. */
export const elderCare = {
  elder: {
    title: { 'zh-CN': '为老服务', en: 'Care for the elderly' },
    responsibility: 'assisted',
    tier: 'grid',
    lead: ['grid-worker', 'community-office'],
    partners: ['household-representative', 'volunteer-team'],
    plan: 'care',
  },
  'elder/missing': {
    title: { 'zh-CN': '老人走失', en: 'Missing elder' },
    mentions: {
      any: [...elders, ...words('痴呆 阿尔茨海默')],
      and: words('走失 走丢 找不到了 不见了 没回家 没回来 没有回家 失踪 迷路 找不着了 跑丢'),
    },
    priority: 94,
    severity: 'emergency',
    tier: 'community',
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker', 'volunteer-team', 'household-representative'],
    plan: 'emergency',
  },
  'elder/no-answer': {
    title: { 'zh-CN': '老人失联敲门不应', en: 'Elder does not answer the door' },
    mentions: [
      {
        any: elders,
        and: words(`
          没人应 不开门 没开门 敲门不开 不应声 没出门 没露面 不接电话 电话也不接 几天不见 没声音 敲门不应 敲门没
          电话打不通 电话没人接 联系不上 好几天没见 几天没看到 没动静 几天没下楼 没见下楼 几天没出门 没出过门
        `),
        none: words('店铺不开门 不开门办公 公司 银行不开门'),
      },
    ],
    priority: 93,
    severity: 'emergency',
    tier: 'community',
    partners: ['police-station', 'health-centre', 'household-representative'],
    plan: 'emergency',
  },
  'elder/living-alone': {
    title: { 'zh-CN': '独居空巢老人关照', en: 'Elder living alone' },
    mentions: [
      { any: words('独居老人 孤寡老人 空巢老人 孤老 独居的老 高龄独居 无儿无女'), none: words('专利 广告 电影') },
      {
        any: elders,
        and: words(`
          一个人住 独自一人 一个人在家 没人照顾 无人照顾 没人管 身边没人 子女都在外 儿女都在外 孩子都在外 独居 孤身
          下不了楼 没有人照看 行动不便 瘫痪在床 卧床
        `),
        none: words('公司 医院没人管 工资 社保卡 拆迁 噪'),
      },
    ],
    priority: 7,
    severity: 'urgent',
  },
  'elder/meals': {
    title: { 'zh-CN': '老年助餐', en: 'Meals for elders' },
    mentions: [
      {
        any: words('老年食堂 长者食堂 益老食堂 助餐 老年餐 社区食堂 敬老餐 长者饭堂 爱心餐 老年饭桌'),
        none: words('学校'),
      },
      { any: elders, and: words('送饭 送餐 订饭 午饭 做不了饭 吃饭问题'), none: words('外卖员 学校 幼儿园') },
    ],
    priority: 21,
    lead: ['community-office'],
    partners: ['household-representative', 'volunteer-team', 'civil-affairs'],
  },
  'elder/home-care': {
    title: { 'zh-CN': '居家养老与护理', en: 'Care at home' },
    mentions: {
      any: words(`
        居家养老 养老服务 养老院 敬老院 日间照料 助浴 上门护理 陪诊 上门理发 护理床 失能 长护险 老年护理 养老中心
        适老化 托老 喂饭 请护工 找护工 找保姆 请保姆 翻身 福利院
      `),
      none: [...employment, ...words('占地 拖欠 家政公司招 护工证')],
    },
    priority: 18,
    lead: ['community-office', 'civil-affairs'],
    partners: ['health-centre', 'volunteer-team', 'grid-worker'],
  },
  'elder/benefits': {
    title: { 'zh-CN': '高龄补贴老年证', en: 'Elders’ benefits and cards' },
    mentions: {
      any: words(`
        高龄补贴 高龄津贴 老年补贴 老年证 老年卡 敬老卡 尊老金 高龄金 老年优待 优待证 长寿金 高龄老人补贴
        老年人免费乘车 老年公交卡 老龄补贴
      `),
      none: words('军人优待证'),
    },
    priority: 20,
    lead: ['community-office', 'civil-affairs'],
    plan: 'advice',
  },
  'elder/pension-check': {
    title: { 'zh-CN': '养老认证', en: 'Yearly pension check' },
    mentions: {
      any: words('养老认证 生存认证 资格认证 人脸认证 待遇认证 养老资格 领养老金认证 刷脸认证'),
      none: words('教师 律师 医师 技师'),
    },
    priority: 22,
    lead: ['community-office', 'social-security-office'],
    plan: 'advice',
  },
  'elder/digital': {
    title: { 'zh-CN': '不会用智能手机', en: 'Help with smartphones' },
    mentions: [
      {
        any: words(`
          不会用智能 不会用手机 不会手机 不会网上 不会扫码 不会微信 没有智能手机 没智能手机 不会操作手机 不会用微信
          老人机 不会上网 不会线上 不会在网上 不会弄手机
        `),
        none: words('司机'),
      },
      {
        any: elders,
        and: words('手机 微信 网上 扫码 线上'),
        none: words('骗 投资 走失 电话打不通 噪 基站 手机店 信号 没人接 网上买 走丢 不见'),
      },
    ],
    priority: 15,
    partners: ['volunteer-team', 'household-representative'],
    plan: 'advice',
  },
} satisfies Record<string, Category>;
