import type { ImportStandardsOptions } from '../import/options.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** How people say what the standard names, so far as its own name is not said. */
export const referenceWords: NonNullable<ImportStandardsOptions['words']> = {
  'event/01/08': { any: words('飞线'), and: words('充电') },
  'event/04/05': { any: words('出店经营 跨门经营 超门线') },
  'event/04/06': { any: words('占道摆摊 占道卖') },
  'event-05-02-1': { any: words('燃气 天然气 煤气'), and: [words('管'), words('漏 着火 起火')] },
  'event-05-02-2': { any: words('燃气 天然气 煤气'), and: [words('管'), words('塌陷 塌了')] },
  'event-05-03-1': {
    any: words('排水管 污水管 下水管 雨水管'),
    and: words('堵了 堵住 堵死 外溢 漫出'),
    none: words('破损 破了 爆 塌'),
  },
  'event-05-03-2': { any: words('排水管 污水管 下水管 雨水管'), and: words('破损 破了 爆 断裂 塌') },
};
