import type { Category } from '@linli/core';

import { words } from '../words.ts';

const dogs = words('狗 犬 泰迪 金毛 藏獒 比熊 哈士奇 柯基');
const notDogs = words(`
  狗肉 热狗 狗血 走狗 狗官 狗腿 狗眼 警犬 疯狗症 狗管区 杀狗 狂犬 偷狗 狗不理 犬牙 海狗 狗咬狗 卖狗 狗粮 狗窝棚
`);

/** Dogs, cats, poultry. */
export const pets = {
  pets: {
    title: { 'zh-CN': '宠物与动物', en: 'Pets and animals' },
    mentions: {
      any: words('养狗 遛狗 溜狗 养犬 养宠 宠物狗 狗证 犬证 养猫'),
      none: [...notDogs, ...words('宠物店 宠物医院')],
    },
    priority: 12,
    responsibility: 'joint',
    tier: 'grid',
    lead: ['community-office'],
    partners: ['grid-worker', 'police-station', 'property-management'],
    plan: 'standard',
  },
  'pets/bite': {
    title: { 'zh-CN': '犬只伤人', en: 'Dog bites' },
    mentions: [
      {
        any: dogs,
        and: words('咬人 咬了 咬伤 咬到 被咬 扑人 扑我 扑上 扑倒 扑向 伤人 追着人 追人 追着咬 吓倒 扑孩子 咬孩子'),
        none: words('疫苗 狗咬狗'),
      },
      { any: words('狗咬 犬咬 被狗 被猫抓 猫抓伤 野猫抓'), none: words('狗咬狗 疫苗') },
    ],
    priority: 31,
    severity: 'urgent',
    lead: ['police-station', 'community-office'],
    partners: ['grid-worker', 'health-centre', 'property-management'],
    plan: 'urgent',
  },
  'pets/unleashed': {
    title: { 'zh-CN': '遛狗不牵绳', en: 'Dogs off the lead' },
    mentions: {
      any: dogs,
      and: words(`
        不拴 没拴 不栓 没栓 不牵 没牵 不系 散养 乱跑 狗绳 牵绳 放养 到处跑 大型犬 烈性 满院子跑 不戴嘴套 拴绳 拴狗
      `),
      none: [...notDogs, ...words('咬')],
    },
    priority: 24,
  },
  'pets/mess': {
    title: { 'zh-CN': '宠物粪便', en: 'Pet mess' },
    mentions: [
      { any: words('狗屎 狗粪 狗便 狗尿 猫屎 窗台全是屎 猫尿 宠物粪便 狗拉 鸽子屎 鸽粪 狗大便') },
      { any: [...dogs, ...words('宠物 猫')], and: words('粪便 大便 随地 拉屎 撒尿 拉在 尿在'), none: notDogs },
    ],
    priority: 23,
    partners: ['grid-worker', 'volunteer-team', 'property-management'],
  },
  'pets/barking': {
    title: { 'zh-CN': '狗叫扰民', en: 'Barking' },
    mentions: [
      { any: words('狗叫 犬吠 狗吠 狗吼 狗狂叫 狗一直叫') },
      {
        any: [...dogs, ...words('鸡 猫')],
        and: [words('叫 吠 打鸣'), words('吵 扰民 睡 凌晨 半夜 整夜 一天到晚 天不亮 不停 早上')],
        none: [...notDogs, ...words('鸡蛋 叫号 鸡精 叫我 养鸡场')],
      },
      { any: dogs, and: words('叫唤 狂吠 汪汪'), none: notDogs },
    ],
    priority: 29,
    plan: 'mediation',
  },
  'pets/stray': {
    title: { 'zh-CN': '流浪动物', en: 'Stray animals' },
    mentions: { any: words('流浪狗 流浪猫 流浪犬 野狗 野猫 没主的狗 无主犬 无主狗 流浪动物'), none: words('咬 抓伤') },
    priority: 26,
    partners: ['grid-worker', 'volunteer-team', 'police-station'],
  },
  'pets/poultry': {
    title: { 'zh-CN': '小区养家禽', en: 'Poultry in the estate' },
    mentions: {
      any: words('养鸡 养鸭 养鹅 养鸽 鸽子 鸡笼 公鸡 养猪 鸡棚 养了几只鸡 养了鸡 养羊 养兔 鸡鸭 家禽'),
      and: words('小区 居民楼 楼顶 阳台 院子 邻居 楼上 楼下 家属院 天台 社区 平台 居民区'),
      none: words('猪场 养鸡场 大型 养殖 厂 户养猪 工资 市场 镇 村'),
    },
    priority: 27,
  },
  'pets/carcass': {
    title: { 'zh-CN': '动物尸体', en: 'Dead animals' },
    mentions: {
      any: words('死狗 死猫 死老鼠 动物尸体 死鸡 死猪 猫的尸体 狗的尸体 死鱼'),
      none: words('死猪肉 打死狗 鱼塘 养殖 食品 河'),
    },
    priority: 28,
    lead: ['sanitation-department', 'property-management', 'community-office'],
    partners: ['grid-worker'],
  },
} satisfies Record<string, Category>;
