import type { LocalisedText } from '../localised-text.ts';
import type { Channel } from '../request/channel.ts';
import type { RequesterKind } from '../request/service-request.ts';

/** Names of the channels for people. */
export const channelTitles: Readonly<Record<Channel, LocalisedText>> = {
  'resident-group': { 'zh-CN': '居民群', en: 'residents’ group' },
  'shop-group': { 'zh-CN': '商户群', en: 'shop owners’ group' },
  'grid-group': { 'zh-CN': '网格群', en: 'grid group' },
  hotline: { 'zh-CN': '热线', en: 'hotline' },
  visit: { 'zh-CN': '走访', en: 'visit' },
  diary: { 'zh-CN': '民情日记', en: 'diary' },
  assembly: { 'zh-CN': '议事', en: 'assembly' },
  sensor: { 'zh-CN': '传感器', en: 'sensor' },
  patrol: { 'zh-CN': '巡查', en: 'patrol' },
  window: { 'zh-CN': '窗口', en: 'counter' },
  web: { 'zh-CN': '网络', en: 'web' },
};

/** Names of the kinds of requester for people. */
export const requesterTitles: Readonly<Record<RequesterKind, LocalisedText>> = {
  resident: { 'zh-CN': '居民', en: 'resident' },
  shop: { 'zh-CN': '商户', en: 'shop' },
  enterprise: { 'zh-CN': '企业', en: 'enterprise' },
  worker: { 'zh-CN': '工作人员', en: 'worker' },
  volunteer: { 'zh-CN': '志愿者', en: 'volunteer' },
  department: { 'zh-CN': '部门', en: 'department' },
  sensor: { 'zh-CN': '传感器', en: 'sensor' },
  unknown: { 'zh-CN': '不详', en: 'not known' },
};
