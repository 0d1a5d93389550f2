import type { CheckCode } from '../check/finding.ts';

/** Chinese texts of findings, by code. */
export const checkZhCN: Readonly<Record<CheckCode, string>> = {
  CHECK_CONTRADICTION: '规则“{rule}”永远不会成立：它的条件互相排斥。请改正条件，或删去这条规则。',
  CHECK_TAUTOLOGY: '规则“{rule}”在任何情形下都成立。请核对本意；确属有意，请在规则中注明允许。',
  CHECK_DEAD: '规则“{rule}”从不起作用：它成立时“{other}”也成立并优先。请收窄“{other}”，或提高“{rule}”的优先级。',
  CHECK_REDUNDANT: '规则“{rule}”与“{other}”条件相同、结果相同。请删去其中一条。',
  CHECK_SUBSUMED: '规则“{rule}”没有增加内容：它成立时“{other}”也成立，结果相同。请删去，或让它说得更多。',
  CHECK_OVERLAP:
    '规则“{rule}”与“{other}”互相冲突又能同时成立，例如 {witness}；只凭先后次序由“{winner}”决定。请提高其中一条的优先级，或排除这种情形。',
  CHECK_GAP:
    '对 {combination} 没有“{type}”类规则能成立，见 {witness}。请补一条规则；确实不需要，请从 `complete` 中去掉这一类。',
  CHECK_UNREACHABLE_CONDITION:
    '规则“{rule}”的这一部分不起作用：其余条件已把它排除[：{words}]。请删去，或改正其余条件。',
  CHECK_UNUSED_PARAMETER: '没有规则使用参数“{name}”。请使用它，或删去。',
  CHECK_EXPIRED: '“{name}”已于 {day} 终止，早于 {on}。请删去，或改写日期。',
  CHECK_FAR_DATE: '“{name}”的日期是 {day}，相距太远。请核对年份。',
  CHECK_ALLOWED: '“{rule}”允许 {allowed}，但并没有这类结果。请删去这条允许。',
};
