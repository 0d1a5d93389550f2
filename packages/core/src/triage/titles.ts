import type { LocalisedText } from '../localised-text.ts';
import type { Responsibility, Tier } from './responsibility.ts';
import type { Severity } from './severity.ts';

/** Names of the severities for people. */
export const severityTitles: Readonly<Record<Severity, LocalisedText>> = {
  routine: { 'zh-CN': '一般', en: 'routine' },
  urgent: { 'zh-CN': '紧急', en: 'urgent' },
  emergency: { 'zh-CN': '特急', en: 'emergency' },
};

/** Names of the responsibilities for people. */
export const responsibilityTitles: Readonly<Record<Responsibility, LocalisedText>> = {
  self: { 'zh-CN': '自己办', en: 'one’s own, with guidance' },
  joint: { 'zh-CN': '共同办', en: 'joint' },
  assisted: { 'zh-CN': '协助办', en: 'assisted' },
};

/** Names of the tiers for people. */
export const tierTitles: Readonly<Record<Tier, LocalisedText>> = {
  household: { 'zh-CN': '户', en: 'household' },
  grid: { 'zh-CN': '网格', en: 'grid' },
  community: { 'zh-CN': '社区', en: 'community' },
  street: { 'zh-CN': '街道', en: 'street' },
  district: { 'zh-CN': '区', en: 'district' },
};
