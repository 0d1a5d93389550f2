import type { Rate } from './figure.ts';
import { bilingual } from './make-figure.ts';
import type { ReportRemark } from './report.ts';

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
