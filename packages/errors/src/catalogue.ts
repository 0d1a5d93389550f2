import { type ErrorData, type ErrorDetails, LinliError } from './linli-error.ts';

/** The languages every text of Linli exists in. */
export type Locale = 'zh-CN' | 'en';

/**
 * Texts by code. A text names values as `{value}`; a part in `[…]` is left out when a value it names is missing, so
 * one text serves with and without a suggestion: `Unknown fact "{fact}".[ Did you mean "{nearest}"?]`; and one of two
 * words is taken by a number, the first for 1: `{count} {count|rule|rules}`. A value reads as what stands under its
 * name and itself, if anything does: `'expected=string[]': 'a list of texts'`.
 */
export type Catalogue<Code extends string = string> = Readonly<Record<Code, string>>;

/** A value that reads differently in each language; the one of the text's language is taken. */
export interface LocalisedText {
  readonly 'zh-CN': string;
  readonly en: string;
}

/** Raises the errors of one package: `raise('TIME_LIMIT', { data: { text } })`. */
export type Raise<Code extends string> = (code: Code, details?: ErrorDetails) => LinliError;

const optionalPart = /\[([^[\]]*\{[^[\]]*)\]/g;
const placeholders = /\{(\w+)(?:\|([^{|}]*)\|([^{|}]*))?\}/g;

/**
 * Fills a text of a catalogue with values.
 *
 * @param template - the text, with `{names}`, optional `[parts]` and words by number, `{name|one|many}`
 * @param data - the values by name; lists are joined, and of a {@link LocalisedText} the language of the text is taken
 * @param locale - language of the text
 * @param words - the catalogue in which values may stand
 * @returns the text a person reads
 *
 * @example
 * ```ts
 * import { fillText } from '@linli/errors';
 *
 * fillText('No fact "{fact}".[ Did you mean "{nearest}"?]', { fact: 'sourse', nearest: 'source' });
 * // => 'No fact "sourse". Did you mean "source"?'
 * fillText('No fact "{fact}".[ Did you mean "{nearest}"?]', { fact: 'x' }); // => 'No fact "x".'
 * fillText('{count} {count|rule|rules}', { count: 1 }); // => '1 rule'
 * ```
 */
export function fillText(template: string, data: ErrorData, locale: Locale = 'en', words: Catalogue = {}): string {
  return template
    .replaceAll(optionalPart, (_, part: string) => (namesOf(part).every((name) => has(data, name)) ? part : ''))
    .replaceAll(placeholders, (placeholder, name: string, one?: string, many?: string) => {
      if (!has(data, name)) return placeholder;
      const shown = show(data[name], locale, (value) => words[`${name}=${value}`] ?? value);
      return (shown === '1' ? one : many) ?? shown;
    });
}

/**
 * Ties a package's English catalogue to {@link LinliError}, so that every error has a code the catalogue knows.
 *
 * @param english - the package's texts
 * @returns a function that makes (does not throw) an error
 *
 * @example
 * ```ts
 * import { errorsFrom } from '@linli/errors';
 *
 * const raise = errorsFrom({ TIME_LIMIT: 'Cannot read "{text}" as a limit.' });
 * raise('TIME_LIMIT', { data: { text: 'soon' } }).message; // => 'Cannot read "soon" as a limit.'
 * ```
 */
export function errorsFrom<Code extends string>(english: Catalogue<Code>): Raise<Code> {
  return (code, details = {}) =>
    new LinliError(code, fillText(english[code], details.data ?? {}, 'en', english), details);
}

/**
 * The text of an error in the reader's language.
 *
 * @param error - what was thrown
 * @param catalogues - texts to look in; of several that know the code, the first whose values the error carries. Without
 *   one the error's own English text is given
 * @param locale - language of the catalogues
 * @returns one or two sentences that say what is wrong and what to do next
 *
 * @example
 * ```ts
 * import { describeError, LinliError } from '@linli/errors';
 *
 * const error = new LinliError('PACK_FACT', 'Unknown fact "a".', { data: { fact: 'a' } });
 * describeError(error, [{ PACK_FACT: '没有名为“{fact}”的事实。' }]); // => '没有名为“a”的事实。'
 * ```
 */
export function describeError(error: LinliError, catalogues: readonly Catalogue[], locale: Locale = 'zh-CN'): string {
  const knowing = catalogues.filter((catalogue) => Object.hasOwn(catalogue, error.code));
  const best = knowing.find((catalogue) => isFillable(catalogue[error.code] ?? '', error.data)) ?? knowing[0];
  return best === undefined ? error.message : fillText(best[error.code] ?? '', error.data, locale, best);
}

/** Whether every value outside optional parts is there. */
function isFillable(template: string, data: ErrorData): boolean {
  return namesOf(template.replaceAll(optionalPart, '')).every((name) => has(data, name));
}

function namesOf(template: string): string[] {
  return [...template.matchAll(placeholders)].map((match) => match[1] ?? '');
}

function has(data: ErrorData, name: string): boolean {
  return Object.hasOwn(data, name) && data[name] !== undefined;
}

function show(value: unknown, locale: Locale, read: (text: string) => string): string {
  if (Array.isArray(value)) return value.map((entry) => show(entry, locale, read)).join(locale === 'en' ? ', ' : '、');
  if (isLocalised(value)) return value[locale];
  return typeof value === 'string' ? read(value) : (JSON.stringify(value) ?? String(value));
}

function isLocalised(value: unknown): value is LocalisedText {
  return typeof value === 'object' && value !== null && 'zh-CN' in value && 'en' in value;
}
