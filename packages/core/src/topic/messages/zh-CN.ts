import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of topic errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  TOPIC_COMMAND: '专题没有命令“{type}”。[您是否想写“{nearest}”？]可用的命令：{known}。',
  TOPIC_DATE: '“{receivedAt}”不是时刻。请用 ISO 8601（UTC）写明诉求的受理时刻。',
  TOPIC_NOT_OPEN: '专题的状态为 {status}，并未开启。只有开启的专题才能登记举措和结案。',
  TOPIC_PARAMETER: '[规则包“{pack}”的]参数“{parameter}”在 {day} 没有整数值。请补上当日有效的值。',
  TOPIC_REASON: '缺少理由。请用几个字说明原因，勿写个人信息。',
  TOPIC_REMEDIES_MISSING: '专题不能长效结案：{missing} 尚无记录。请先登记这些举措，或写明理由暂时结案。',
  TOPIC_REMEDY: '专题没有举措“{remedy}”。[您是否想写“{nearest}”？]可用的举措：{remedies}。',
  TOPIC_REQUEST: '诉求“{request}”不属于该专题。[您是否想写“{nearest}”？]',
};
