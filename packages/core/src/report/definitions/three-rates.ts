import { z } from 'zod';

import type { CaseFacts, VerdictFacts } from '../case-facts.ts';
import { defineCaseReport, idsOf } from '../define-report.ts';
import type { Rate } from '../figure.ts';
import { bilingual, rate, total } from '../make-figure.ts';
import { smallSample } from '../remarks.ts';
import { caseOptionsShape } from '../report-options.ts';

const closedTitle = bilingual('办结', 'closed');
const askedTitle = bilingual('已回访', 'asked how it went');
const answeredTitle = bilingual('作出评价', 'gave a verdict');

/**
 * Responded, solved, satisfied: each of those who gave that answer, never of all. Beijing's rules on handling requests
 * at once (2021) name these three; how many were asked and answered is stated beside them.
 */
export const threeRates = defineCaseReport({
  name: 'three-rates',
  title: bilingual('三率：响应率、解决率、满意率', 'Three rates: responded, solved, satisfied'),
  counts: bilingual('办结的诉求，按最近一次办结的日期', 'cases closed, by the day they were closed last'),
  options: z.strictObject(caseOptionsShape),
  instantOf: ({ closedAt }) => closedAt,
  figures: ratesOf,
  remarks: (cases) => smallSample(ratesOf(cases).satisfied),
});

function ratesOf(cases: readonly CaseFacts[]) {
  const closed = total(closedTitle, idsOf(cases));
  const asked = total(askedTitle, idsOf(cases.filter((facts) => facts.asked)));
  const answered = total(answeredTitle, idsOf(cases.filter(({ verdict }) => verdict !== undefined)));
  return {
    closed,
    asked: rate(bilingual('回访率', 'asked'), asked, closed),
    answered: rate(bilingual('评价率', 'answered'), answered, asked),
    responded: verdictRate(cases, 'responded', ['响应率', '认为已响应', '回答了是否响应'], 'responded to'),
    solved: verdictRate(cases, 'solved', ['解决率', '认为已解决', '回答了是否解决'], 'solved'),
    satisfied: verdictRate(cases, 'satisfied', ['满意率', '表示满意', '回答了是否满意'], 'satisfied'),
  };
}

function verdictRate(
  cases: readonly CaseFacts[],
  answer: keyof VerdictFacts,
  [name, yes, said]: readonly [string, string, string],
  english: string,
): Rate {
  const answered = cases.filter(({ verdict }) => verdict?.[answer] !== undefined);
  const agreed = answered.filter(({ verdict }) => verdict?.[answer] === true);
  return rate(
    bilingual(name, english),
    total(bilingual(yes, `said ${english}`), idsOf(agreed)),
    total(bilingual(said, `said whether ${english}`), idsOf(answered)),
  );
}
