import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of access errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  ACCESS_DENIED: '“{actor}”无权对 {subject}“{id}”进行 {action}。请联系该处的负责人。',
  ACCESS_RECORD: '权限须针对具体记录判断，不能针对“{value}”。请给出记录及其类型和地点。',
  ACCESS_SUBJECT: '没有名为“{subject}”的记录类型。请使用 {subjects} 之一，或给出其结构。',
  ACCESS_FIELD: '{subject} 没有字段“{field}”。请写其结构中的字段。',
  ACCESS_PURPOSE: '{subject} 的字段“{field}”属敏感个人信息。请写明在哪些目的下可以显示。',
};
