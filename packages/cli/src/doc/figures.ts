import type { Parameter } from '@linli/core';
import { formatLimit, parseLimit } from '@linli/time';

import { plain, table } from './markdown.ts';
import type { Names } from './names.ts';

type Period = { readonly from?: string | undefined; readonly until?: string | undefined };

/** From when until when, in words. */
export function periodText({ from, until }: Period, { say }: Names): string {
  if (from !== undefined && until !== undefined) return say('PERIOD', { from, until });
  if (from !== undefined) return say('PERIOD_FROM', { from });
  return until === undefined ? '' : say('PERIOD_UNTIL', { until });
}

/** Every value of a parameter with its days. */
export function valuesText({ unit, values }: Pick<Parameter, 'unit' | 'values'>, names: Names): string {
  const texts = values.map(({ value, from, until }) => {
    const text = valueText(value, unit, names);
    if (from !== undefined && until !== undefined) return names.say('VALUE_PERIOD', { value: text, from, until });
    if (from !== undefined) return names.say('VALUE_FROM', { value: text, from });
    return until === undefined ? text : names.say('VALUE_UNTIL', { value: text, until });
  });
  return texts.join(names.say('SEPARATOR_PARTS'));
}

function valueText(value: unknown, unit: Parameter['unit'], { say, list, locale }: Names): string {
  if (typeof value === 'boolean') return say(value ? 'YES' : 'NO');
  if (Array.isArray(value)) return list(value.map((word) => plain(String(word))));
  if (unit === 'limit') return formatLimit(parseLimit(String(value)), locale);
  if (unit === 'share' && typeof value === 'number')
    return say('UNIT_share', { value: Number((value * 100).toFixed(6)) });
  return unit === 'list' || unit === 'switch'
    ? plain(String(value))
    : say(`UNIT_${unit}`, { value: plain(String(value)) });
}

/** A limit, or the values of the parameter that holds it. */
export function limitText(limit: string | { readonly parameter: string } | undefined, names: Names): string {
  if (limit === undefined) return names.say('LIMIT_NONE');
  if (typeof limit === 'string') return formatLimit(parseLimit(limit), names.locale);
  const parameter = names.pack.parameters[limit.parameter];
  return parameter === undefined ? plain(limit.parameter) : valuesText(parameter, names);
}

/** Every figure of the pack, one row for each of its values. */
export function figures(names: Names): string[] {
  const { pack, say, locale, source } = names;
  const columns = [say('COLUMN_FIGURE'), say('COLUMN_VALUE'), say('COLUMN_PERIOD'), say('COLUMN_SOURCE')];
  const rows = Object.values(pack.parameters).flatMap(({ title, unit, values }) =>
    values.map((entry, at) => [
      at === 0 ? plain(title[locale]) : '',
      valueText(entry.value, unit, names),
      periodText(entry, names) || say('PERIOD_ALWAYS'),
      source(entry.source),
    ]),
  );
  return table(columns, rows);
}
