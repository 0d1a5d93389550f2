import { type ErrorData, fillText } from '@linli/errors';

import type { HistoryEntry } from '../desk/history.ts';
import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-CN.ts';
import type { Names } from './names.ts';

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * One thing that happened, in a sentence for people.
 *
 * @param entry - from `desk.history`
 * @param names - what ids and codes are called
 * @returns a sentence; the type itself for an event that no text is known for
 */
export function describeEntry({ type, event }: Pick<HistoryEntry, 'type' | 'event'>, names: Names): string {
  const texts: Readonly<Record<string, string>> = names.locale === 'en' ? en : zhCN;
  const text = texts[type];
  return text === undefined ? type : fillText(text, valuesOf(event, names), names.locale);
}

function valuesOf(event: object, names: Names): ErrorData {
  const { decision, ...rest } = event as Readonly<Record<string, unknown>>;
  const flat = { ...(isRecord(decision) && pick(decision, ['category', 'severity', 'lead'])), ...rest };
  const shown = Object.entries(flat).map(([name, value]) => [name, shownAs(name, value, names)] as const);
  // What nobody has decided is said as such, not left as a gap.
  const blanks = { category: '–', severity: '–', from: '–' };
  return { ...blanks, ...Object.fromEntries(shown.filter(([, value]) => value !== undefined)) };
}

function shownAs(name: string, value: unknown, names: Names): string | number | readonly string[] | undefined {
  if (name === 'share' && typeof value === 'number') return `${Math.round(value * 100)} %`;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return isoInstant.test(value) ? names.instant(value) : names.title(stepOf(value));
  if (isParty(value)) return names.party(value);
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(name, each, names));
  return undefined;
}

function textsOf(name: string, value: unknown, names: Names): readonly string[] {
  const shown = shownAs(name, value, names);
  return typeof shown === 'string' ? [shown] : [];
}

/** `report-in@water` and `resolve#2` are clocks of a step. */
function stepOf(code: string): string {
  return /^[a-z][\w-]*(?=[@#])/.exec(code)?.[0] ?? code;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isParty(value: unknown): value is { readonly role: string; readonly holder?: string } {
  return isRecord(value) && typeof value['role'] === 'string';
}

function pick(record: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (record[name] === undefined ? [] : [[name, record[name]]])));
}
