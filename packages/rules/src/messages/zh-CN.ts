import type { Catalogue } from '@linli/errors';

import type { RulesErrorCode } from './en.ts';

const words = '词语的列表：["漏水", "渗水"]';

/**
 * Chinese texts of `@linli/rules`, by code, for `describeError`.
 *
 * @example
 * ```ts
 * import { describeError } from '@linli/errors';
 * import { validate } from '@linli/rules';
 * import { zhCN } from '@linli/rules/zh-CN';
 *
 * const rule = { name: 'r', event: { type: 'tag' }, conditions: { all: [] } };
 * const [error] = validate([rule], { facts: {} });
 * error && describeError(error, [zhCN]); // => '“all”是空的，这样的条件会对一切情形成立。请至少写一项。'
 * ```
 */
export const zhCN: Readonly<Record<RulesErrorCode, string>> & Catalogue = {
  PACK_PATH_FORBIDDEN:
    '路径“{name}”不是普通的属性路径。请用点号连接名称，如 address.building；筛选、通配符、脚本和“..”不会被执行。',
  PACK_NAME_FORBIDDEN: '名称“{name}”已被占用或保留。请换一个名称。',
  PACK_LIMIT: '此处的{what}长度为 {size}，最多允许 {limit}。请缩短。',
  PACK_DEPTH: '嵌套超过 {limit} 层。请把内层条件移到命名条件中，或拆分规则。',
  PACK_OPERATOR: '没有运算符“{operator}”。[是否想写“{nearest}”？]请用 `operators` 注册，或使用内置运算符。',
  PACK_SIZE: '{what} 超过 {limit}。请拆分规则，或提高 `limits.{what}`。',
  PACK_CYCLE: '命名条件“{name}”又引用了自己（{names}）。请断开循环。',
  PACK_REF: '没有名为“{name}”的条件。[是否想写“{nearest}”？]请在 `conditions` 中添加。',
  PACK_EMPTY: '“{key}”是空的[，这样的{kind}会对一切情形成立]。请至少写一项。',
  PACK_AMBIGUOUS: '一个条件只能有 all、any、not、condition、fact 之一，这里有 {keys}。请保留一个，其余嵌套在内。',
  PACK_KEY: '未知的键“{key}”。[是否想写“{nearest}”？][此处允许：{allowed}。]',
  PACK_TYPE: '应为{expected}；此处是{found}。',
  PACK_VALUE: '事实“{fact}”不会取值 {value}。[是否想写“{nearest}”？]可取的值随事实一起声明。',
  PACK_NUMBER: '{number} 无法在 JSON 中保持原样。请使用不超过 9007199254740991 的有限数，并用 0 代替 -0。',
  PACK_FACT: '没有名为“{fact}”的事实。[是否想写“{nearest}”？]请在 `facts` 中声明它和它的类型。',
  PACK_CAPABILITY:
    '此处不能读取事实“{fact}”。[是否想写“{nearest}”？]条件的值和事件只能读取已声明且不属于个人信息的事实。',
  PACK_REGEX: '无法使用模式 {pattern}：{reason}。不支持环视和反向引用；重复次数请保持较小。',
  PACK_DATES:
    '此处不能写 {found}[：其中有些日子已归 {other}]。日期请写成 YYYY-MM-DD，from 不晚于 until，年份在 {earliest} 到 {latest} 之间。',
  PACK_DUPRULE: '有两条规则名为“{name}”，第一条在 {first}。请改名。',
  PACK_PARAMETER: '没有名为“{name}”的参数。[是否想写“{nearest}”？]请在 `parameters` 中添加。',
  RULES_DAY: '部分规则有起止日期，而 {found} 不是一个日期。请说明以哪一天为准：{ on: "2026-10-01" }。',
  RULES_PARAMETER: '参数“{name}”在 {on} 没有值，而有规则需要它。请补上取值，或给规则注明日期。',
  RULES_RULE: '没有名为“{name}”的规则。[是否想写“{nearest}”？]',
  RULES_DERIVE: '派生事实“{fact}”需要它自己（{names}）。请断开循环。',
  'expected=between': '两个数，小的在前：[3, 6]',
  'expected=mentionsAny': words,
  'expected=mentionsAll': words,
  'expected=mentionsNone': words,
  'kind=condition': '条件',
  'expected=string': '文本',
  'expected=number': '数',
  'expected=boolean': 'true 或 false',
  'expected=instant': '带时区的时刻，如 2026-10-01T08:00:00+08:00',
  'expected=string[]': '文本的列表',
  'expected=number[]': '数的列表',
  'expected=object': '对象',
  'expected=object[]': '对象的列表',
  'expected=array': '列表',
  'expected=JSON': 'JSON 能写的值',
  'found=string': '文本',
  'found=number': '数',
  'found=boolean': '是非',
  'found=instant': '时刻',
  'found=string[]': '文本的列表',
  'found=number[]': '数的列表',
  'found=object': '对象',
  'found=object[]': '对象的列表',
  'found=array': '列表',
  'found=function': '函数',
  'found=undefined': '空缺',
  'found=null': '空值',
  'what=path': '路径',
  'what=name': '名称',
};
