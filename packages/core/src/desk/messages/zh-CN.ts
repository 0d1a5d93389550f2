import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of desk errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  DESK_STREAM: '没有“{stream}”。[是否想写“{nearest}”？]请核对编号；工单由 submit 开立。',
  DESK_KIND: '本工作台不办理“{kind}”。[是否想写“{nearest}”？]请在 openDesk 的 deciders 中加入相应的流程。',
  DESK_CONFLICT: '处理命令期间“{stream}”已被他人更新 {attempts} 次。请重试。',
  DESK_REQUEST: '诉求“{id}”已存在，且内容不同。请给新诉求另编一个编号。',
  DESK_COMMAND: '命令应是带 type 的对象，例如 { "type": "accept" }；现在是 {value}。',
  DESK_LABEL: '可以按 {known} 查找；没有“{name}”。[是否想写“{nearest}”？]',
};
