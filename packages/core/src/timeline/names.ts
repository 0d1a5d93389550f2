import type { Locale } from '@linli/errors';
import { civilTime } from '@linli/time';

import type { Linli } from '../linli.ts';
import { severityTitles, tierTitles } from '../triage/titles.ts';

/** Turns ids, codes and instants into what people call them, in one language. */
export interface Names {
  readonly locale: Locale;
  /** What a code of any kind is called; the code itself where nobody has given it a title. */
  title(code: string): string;
  /** Who somebody is: the name under which the holder is known, else the role. */
  party(party: { readonly role: string; readonly holder?: string }): string;
  /** `09-30 16:00`, on the wall of the neighbourhood. */
  instant(at: Date | string): string;
}

/**
 * The names that packs and the neighbourhood give.
 *
 * @param linli - packs, neighbourhood and calendar
 * @param locale - the reader's language
 * @param titles - further titles by code: the steps of a case
 */
export function namesOf(linli: Linli, locale: Locale, titles: ReadonlyMap<string, string> = new Map()): Names {
  const { vocabulary, neighbourhood, calendar } = linli;
  const holders = new Map(neighbourhood.appointments.map(({ holder, name }) => [holder, name]));
  const title = (code: string): string =>
    titles.get(code) ??
    vocabulary.categories.get(code)?.title[locale] ??
    vocabulary.roles.get(code)?.[locale] ??
    ownTitles.get(code)?.[locale] ??
    code;
  return {
    locale,
    title,
    party: ({ role, holder }) => (holder === undefined ? undefined : holders.get(holder)) ?? title(role),
    instant(at) {
      const { date, hour, minute } = civilTime(new Date(at), calendar);
      return `${date.slice(5)} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    },
  };
}

const ownTitles = new Map(
  Object.entries({
    ...severityTitles,
    ...tierTitles,
    remind: { 'zh-CN': '提醒', en: 'remind' },
    urge: { 'zh-CN': '催办', en: 'urge' },
    supervise: { 'zh-CN': '督办', en: 'supervise' },
    'report-upward': { 'zh-CN': '上报', en: 'report to' },
    solved: { 'zh-CN': '已解决', en: 'solved' },
    'partly-solved': { 'zh-CN': '部分解决', en: 'partly solved' },
    explained: { 'zh-CN': '已解释', en: 'explained' },
    'not-solved': { 'zh-CN': '未解决', en: 'not solved' },
    'not-ours': { 'zh-CN': '不属本单位职责', en: 'not ours to decide' },
  }),
);
