import type { LocalisedText } from '../localised-text.ts';
import type { Figure, Rate } from './figure.ts';
import { figureText } from './figure-text.ts';
import { bilingual } from './make-figure.ts';
import type { ReportRemark, ReportRow } from './report.ts';

/** Below so many answers a share moves by several per cent with each of them. A convention, not a law. */
const enough = 30;

/** Says of a rate that few stand behind it. */
export function smallSample({ title, denominator }: Rate): readonly ReportRemark[] {
  const { count, ids } = denominator;
  if (typeof count !== 'number' || count === 0 || count >= enough) return [];
  const text = bilingual(
    `“${title['zh-CN']}”的样本只有 ${count} 件，不宜比较高低。`,
    `“${title.en}” rests on a sample of ${count}; too few to compare.`,
  );
  return [{ code: 'small-sample', text, ids }];
}

/**
 * How each rate went from the first of some rows to the last, where rows are months, quarters or years. Both samples
 * stand beside it; whether the difference means something is for the reader to say.
 */
export function trends(rows: readonly ReportRow[]): readonly ReportRemark[] {
  const names = new Set(rows.flatMap(({ figures }) => Object.keys(figures)));
  return [...names].flatMap((name) => {
    const known = rows.flatMap(({ title, figures }) => {
      const figure = figures[name];
      return isKnownRate(figure) ? [{ title, figure }] : [];
    });
    const [first, last] = [known[0], known.at(-1)];
    if (first === undefined || last === undefined || first === last) return [];
    const said = (locale: 'zh-CN' | 'en') =>
      [first, last].map((one) => shown(one.title, one.figure, locale)).join(' → ');
    const { title } = first.figure;
    const text = bilingual(`${title['zh-CN']}：${said('zh-CN')}`, `${title.en}: ${said('en')}`);
    return [{ code: 'trend', text, ids: [] }];
  });
}

function isKnownRate(figure: Figure | undefined): figure is Rate {
  return figure?.kind === 'rate' && figure.value !== undefined;
}

function shown(when: LocalisedText, figure: Rate, locale: 'zh-CN' | 'en'): string {
  const { value, basis } = figureText(figure, locale);
  return `${when[locale]} ${value} (${basis})`;
}
