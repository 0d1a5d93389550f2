import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of delivery errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  HOOK_FORBIDDEN: '不向 {host} 发送消息：{reason}请给出公网可达的 https 地址，或放行本单位网络的地址段。',
  HOOK_STATUS: '{host} 返回状态 {status}。请在对方查明原因；稍后会重试。',
  HOOK_REPLY: '{host} 的应答超过 {limit} 字节。请只返回状态，不带正文。',
  DELIVERY_TIME: '发送超过 {limit} 毫秒。请尽快应答，随后再处理。',
  DELIVERY_TEMPLATE: '没有名为“{template}”的模板。[是否指“{nearest}”？]请将其加入模板。',
  DELIVERY_ADDRESS: '此收件人没有地址。请指明模板“{template}”的消息发往何处。',
  DELIVERY_FAILED: '发送失败（{reason}）。稍后会重试。',
};
