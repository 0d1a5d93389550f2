import type { PackCheckCode } from '../pack-finding.ts';

/** Chinese texts of findings about packs, by code. */
export const zhCN: Readonly<Record<PackCheckCode, string>> = {
  CHECK_CATEGORY_ROUTE: '诉求可能归入“{category}”，但没有规则能为它指明主办。请给它或它的上级分类写明主办。',
  CHECK_CATEGORY_TIMEBOX: '诉求可能归入“{category}”，但没有规则能为它设定时限。请给它或它的上级分类写明处置方案。',
  CHECK_SEVERITY_LATER:
    '在“{category}”中，急缓为 {severity} 的“{step}”截止（{due}）反而晚于 {milder}（{milderDue}），起算 {start}。请缩短 {severity} 的时限。',
  CHECK_STEP_OWNER: '环节“{step}”由 {roles} 负责，但 {neighbourhood} 没有人担任。请改写负责人，或登记任职。',
  CHECK_CARE_COMPLIANCE: '规则“{rule}”让关爱取决于是否配合：它询问了“{fact}”。关爱只看需要，请删去这个条件。',
  CHECK_PACKS_DIFFER:
    '对 {witness} 两个规则包研判不同：“{winner}”归为 {category}，“{other}”归为 {otherCategory}。前者优先：比较优先级 {reason}，相等时按规则包次序。请按本意设定优先级或规则包次序，或注明允许。',
};
