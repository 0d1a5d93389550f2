import type { clocksEn } from './clocks-en.ts';

/** Chinese texts of stopwatches, cohorts, recurrences, rotas and iCalendar, by code. */
export const clocksZhCN: Readonly<Record<keyof typeof clocksEn, string>> = {
  TIME_OPTION: '没有名为“{name}”的选项。[是否想写“{nearest}”？]可用的有：{known}。',
  TIME_OPTION_COUNT: '无法把 {value} 用作次数。请给出不小于 {least} 的整数。',
  TIME_LIMIT_PARTS: '时限“{limit}”有 {count} 段，这里一次只能计一段。请把各段分开计时。',
  TIME_STOPWATCH_EVENT: '没有名为“{type}”的计时事件。[是否想写“{nearest}”？]可用的有：{known}。',
  TIME_STOPWATCH_STATE: '处于 {state} 的计时不能在 {at} 接受“{type}”。[可以接受的有：{possible}。]',
  TIME_PAUSE_REASON: '没有以“{reason}”为由的暂停。[是否想写“{nearest}”？][请用其中之一：{known}。]或者在规则中允许它。',
  TIME_PAUSE_QUOTA: '以“{reason}”为由的暂停已用完：[至多 {most} 次][合计至多 {longest}]。请继续计时，或修改规则。',
  TIME_EXTENSION_SPENT: '时限至多延期 {most} 次，已经用完。请继续办理，或申请挂账。',
  TIME_EXTENSION_LATE: '时限已于 {due} 到期，{at} 已经超时，不能再延期。请在到期前申请。',
  TIME_SUSPENSION_SPENT: '至多挂账 {most} 次，已经用完。请继续办理。',
  TIME_SUSPENSION_LATE: '时限已于 {due} 到期，{at} 已经超时，不能再挂账。请在到期前申请。',
  TIME_SUSPENSION_UNTIL: '不能从 {at} 挂账到 {until}。请给出更晚的时刻，最晚到 {latest}。',
  TIME_WARNING:
    '无法把 {value} 读作提醒。请写 { "share": 0.8 }（大于 0，至多 10）、{ "before": "4wh" } 或 { "after": "1d" }。',
  TIME_COHORT_MEMBERS: '名单不能为空，每个成员只写一次。[“{member}”写了两次。]请检查名单。',
  TIME_COHORT_MEMBER: '“{member}”不在名单中。[是否想写“{nearest}”？]请写名单中的成员，或另行统计。',
  TIME_RECURRENCE:
    '无法把 {value} 读作重复规则。请写 { "weekday": "fri" }、{ "dayOfMonth": 15 }、{ "dayOfYear": "03-05" } 或 { "days": 5 }；间隔为整数，至多十年。',
  TIME_RECURRENCE_START: '该规则要从首个日期算起。请用 "starts" 给出。',
  TIME_RECURRENCE_EXCEPTION: '{date} 不是该规则的日期，不能取消或调整。请给出顺延之前的日期，或用 "added" 另行增加。',
  TIME_TIME_OF_DAY: '无法把 {value} 读作一天中的时间。请写时和分："05:00"。',
  TIME_ROTA_PEOPLE: '值班名单不能为空，每人只写一次。请检查名单。',
  TIME_ROTA_SHIFT: '班次不能为空，且名称各不相同。请检查班次；整天值班则不必写。',
  TIME_ROTA_TURN: '{date} 没有唯一的一班[（班次“{shift}”）]。[当天的班次：{known}。]请写明哪一天开始的哪一班。',
  TIME_WATCH_LIMIT: '连续值守的上限不能是 {limit}。请写连续的小时或分钟：12h。',
  TIME_ICAL_UID: 'uid“{uid}”为空，或用于两个条目。请给每个条目一个固定且唯一的 uid。',
  TIME_ICAL_END: '日程不能在 {value} 结束。请让结束晚于开始，两者同为日期或同为时刻；也可以不写。',
  TIME_ICAL_LENGTH: '日程的长度不能是 {limit}。请写小时或分钟：2h；全天则不必写。',
};
