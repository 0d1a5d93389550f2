import type { Locale } from '@linli/errors';

import { formatCount } from '../round/count.ts';
import type { Figure, Rate, Total } from './figure.ts';

/** A figure as people read it: the value, and what it rests on. */
export interface FigureText {
  readonly value: string;
  /** What was divided by what, the sample, the reason; empty where the value says it all. */
  readonly basis: string;
}

/** Ids that are named before the rest is only counted. */
const shownIds = 5;

/** A figure in the reader's language. What is not known is a dash, never a zero. */
export function figureText(figure: Figure, locale: Locale): FigureText {
  const chinese = locale === 'zh-CN';
  switch (figure.kind) {
    case 'total':
      return { value: formatCount(figure.count, locale), basis: idsText(figure.ids, locale) };
    case 'rate':
      return {
        value: rateText(figure),
        basis: `${partText(figure.numerator, locale)} / ${partText(figure.denominator, locale)}`,
      };
    case 'spread': {
      const { median, shortest, longest, sample } = figure;
      const ends = [shortest, longest].map((length) => lengthText(length, locale)).join('–');
      const basis = `${median === undefined ? '' : `${ends}, `}${partText(sample, locale)}`;
      return { value: lengthText(median, locale), basis };
    }
    case 'duration':
      return { value: lengthText(figure.milliseconds, locale), basis: idsText(figure.ids, locale) };
    case 'score': {
      const { value, measured, outOf } = figure;
      const basis = chinese
        ? `已测量 ${measured} 分，满分 ${outOf} 分`
        : `of ${measured} points measured, ${outOf} in all`;
      return { value: value === undefined ? '—' : String(value.rounded), basis };
    }
    case 'day': {
      const { date, nominal, reason, provisional } = figure;
      const moved = date === nominal ? [] : [`${nominal}${reason === undefined ? '' : ` ${reason}`}`];
      const parts = [...moved, ...(provisional ? [chinese ? '暂定' : 'provisional'] : [])];
      return { value: date, basis: parts.join(', ') };
    }
    default:
      return { value: '—', basis: figure.reason[locale] };
  }
}

function rateText({ value, per }: Rate): string {
  if (value === undefined) return '—';
  return `${value.rounded}${per === 1000 ? '‰' : '%'}`;
}

function partText({ title, count }: Total, locale: Locale): string {
  return `${formatCount(count, locale)} ${title[locale]}`;
}

function idsText(ids: readonly string[], locale: Locale): string {
  const shown = ids.slice(0, shownIds).join(locale === 'zh-CN' ? '、' : ', ');
  const rest = ids.length - shownIds;
  if (rest <= 0) return shown;
  return locale === 'zh-CN' ? `${shown} 等 ${ids.length} 件` : `${shown} and ${rest} more`;
}

/** Minutes up to two hours, hours beyond. */
function lengthText(milliseconds: number | undefined, locale: Locale): string {
  if (milliseconds === undefined) return '—';
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 120) return locale === 'zh-CN' ? `${minutes}分钟` : `${minutes} min`;
  const hours = Math.round(minutes / 6) / 10;
  return locale === 'zh-CN' ? `${hours}小时` : `${hours} h`;
}
