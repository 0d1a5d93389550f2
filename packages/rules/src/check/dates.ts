import type { Rule } from '../rule.ts';
import type { CheckOptions } from './options.ts';
import { type Finding, finding } from './finding.ts';

/** Years ahead, or back, from which a date is taken for a slip of the pen. */
const farYears = 20;
/** From here on dates are far where nobody says which day it is. */
const farDay = '2100-01-01';

/** What ended before the day of the check, and dates too far away to be meant. */
export function dateFindings(rules: readonly Rule[], { parameters = {}, on }: CheckOptions): readonly Finding[] {
  const ofRules = rules.flatMap((rule, at) => [
    ...far(rule, on).map(({ key, day }) =>
      finding('CHECK_FAR_DATE', [rule], `/${at}/${key}`, { name: rule.name, day }),
    ),
    ...(hasEnded(rule, on)
      ? [finding('CHECK_EXPIRED', [rule], `/${at}/until`, { name: rule.name, day: rule.until, on })]
      : []),
  ]);
  const ofParameters = Object.entries(parameters).flatMap(([name, values]) => {
    const path = `/parameters/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const last = values.map(({ until }) => until).toSorted((a = '~', b = '~') => (a < b ? 1 : -1))[0];
    return [
      ...values.flatMap((value, at) =>
        far(value, on).map(({ key, day }) => finding('CHECK_FAR_DATE', [], `${path}/${at}/${key}`, { name, day })),
      ),
      ...(values.every((value) => hasEnded(value, on))
        ? [finding('CHECK_EXPIRED', [], path, { name, day: last, on })]
        : []),
    ];
  });
  return [...ofRules, ...ofParameters];
}

interface Dated {
  readonly from?: string;
  readonly until?: string;
}

function hasEnded({ until }: Dated, on: string | undefined): boolean {
  return on !== undefined && until !== undefined && until < on;
}

function far(dated: Dated, on: string | undefined): readonly { readonly key: string; readonly day: string }[] {
  const earliest = on === undefined ? '' : yearsFrom(on, -farYears);
  const latest = on === undefined ? farDay : yearsFrom(on, farYears);
  return (['from', 'until'] as const).flatMap((key) => {
    const day = dated[key];
    return day !== undefined && (day < earliest || day > latest) ? [{ key, day }] : [];
  });
}

function yearsFrom(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4);
}
