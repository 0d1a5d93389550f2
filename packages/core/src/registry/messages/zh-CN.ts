import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of registry errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  REGISTRY_KEY: '底册此处没有字段“{key}”。[是否想写“{nearest}”？]请删除或改名。',
  REGISTRY_VALUE: '底册无法读取 {place}：{reason}。',
  REGISTRY_PERSONAL: '{kind} 的字段“{field}”属个人信息，不得写入事件。请作为个人信息记录提交。',
  REGISTRY_DATES: '起止日期颠倒：自 {from} 至 {until}。请对调或更正。',
  REGISTRY_EXISTS: '{kind}“{id}”自 {from} 起已在册。请改为变更，或先终止再重新登记。',
  REGISTRY_TWICE: '{kind}“{id}”在同一批中登记了两次。请保留其一。',
  REGISTRY_UNKNOWN: '没有 {kind}“{id}”。[是否想写“{nearest}”？]请先登记，或与本条一并登记。',
  REGISTRY_ENDED: '“{name}”已于 {until} 终止，{day} 不能再使用。请选择当日仍有效的。',
  REGISTRY_NOT_YET: '“{name}”自 {from} 起才有效，{day} 还不能使用。请改为更晚的日期。',
  REGISTRY_PARENT: '地点“{id}”需要上级地点“{parent}”。请先登记上级，或一并登记。',
  REGISTRY_ORDER: '{kind}（“{id}”）不能位于 {parentKind}（“{parent}”）之下。请更正类型或编号。',
  REGISTRY_FIXED: '{kind} 不能迁移。请终止后另行登记；可以迁移的有：{kinds}。',
  REGISTRY_PAST: '{kind}“{id}”在 {until} 之后已重新登记。请给出现行期间内的日期。',
  REGISTRY_IN_USE: '还有 {count} 条登记依附于 {kind}“{id}”，如 {names}。请先迁移或终止它们。',
  REGISTRY_DECISION: '“{name}”（{id}）为共有。取消或改作他用须写明所依据的决定编号。',
  REGISTRY_CONSENT: '未经“{resident}”本人同意，不得代收。请登记同意的日期和形式。',
};
