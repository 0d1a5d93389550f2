import type { en } from './en.ts';

export { clocksZhCN } from './clocks-zh-CN.ts';

/** Chinese texts of `@linli/time`, by code. */
export const zhCN: Readonly<Record<keyof typeof en, string>> = {
  TIME_INSTANT: '无法把 {value} 读作时刻。请给出有效的 Date、毫秒时间戳或 Temporal 时刻。',
  TIME_DATE: '无法把 {value} 读作日期。请写成 "YYYY-MM-DD"，并确认这一天存在。',
  TIME_CALENDAR: '日历没有“{name}”这一项。可用的有：{known}。',
  TIME_PERIOD: '一段时间于 {to} 结束，却不晚于开始时刻 {from}。请让结束晚于开始。',
  TIME_PERIODS:
    '无法把 {value} 读作时间段。请写成列表：[{ "from": "2026-05-01T09:00+08:00", "to": "2026-05-01T11:00+08:00" }]。',
  TIME_HOURS:
    '无法读取工作时段 {value}。请逐段写明开始与结束：[["09:00","12:00"],["14:00","18:00"]]；全天写作 [["00:00","24:00"]]。',
  TIME_HOURS_OVERLAP: '工作时段 {value} 在前一段结束之前就开始了。请按先后顺序书写且互不重叠，跨午夜的也一样。',
  TIME_ZONE: '未知时区 {zone}。请使用 IANA 名称（如 "Asia/Shanghai"）、"UTC" 或偏移（如 "+08:00"）。',
  TIME_LIMIT: '无法把“{text}”读作时限。请写 15min、2h、4wh、1d、3wd，或用“+”连接几段：1d+3wd。',
  TIME_LIMIT_AMBIGUOUS: '时限“{text}”不止一种理解。请写明其中之一：{choices}。',
  TIME_LIMIT_RANGE: '时限“{text}”超出范围。请大于 0，且不超过 {most}。',
  TIME_COUNT: '无法加上 {value} 天。请给出整数天数，且不超过三个世纪。',
  TIME_DURATION: '无法加上 {value} 毫秒。请给出一个数，且不超过三个世纪。',
  TIME_POLICY: '没有名为“{name}”的口径。可用的有：{known}。',
  TIME_POLICY_CONFLICT:
    '首日口径 "counted-before-opening" 需要 counting 为 "end-of-day" 或 "closing"。请选其一，或让首日为 "not-counted"。',
  TIME_ZONES_DIFFER: '两个日历的时区不同：{one} 与 {other}。请组合同一时区的日历。',
  TIME_OVERLAY:
    '各层覆盖日期互相矛盾，或与其确定的范围不符：{date}。每个日期只写一次，且 provisionalFrom 之前的每一年都要有日期。',
  TIME_LIMIT_WORDS: '时限“{text}”含有不属于时限的文字：“{words}”。请写 {choices}，条件或动作另行说明。',
  TIME_NO_WORKING_TIME:
    '该日历[在 {after} 之后][在 {before} 之前]没有这么多工作时间。请设置每周工作时段，或为那里的日期设置时段。',
  TIME_RANGE: '[{at} ][从 {from} 数起的结果]超出日历覆盖的 {first} 年至 {last} 年。请检查日期与数量。',
};
