import * as core from '@linli/core/zh-CN';
import { type Catalogue, fillText, type LinliError, type Locale } from '@linli/errors';
import * as rules from '@linli/rules/zh-CN';
import * as time from '@linli/time/zh-CN';

import * as own from './messages/zh-CN.ts';

/** Every Chinese catalogue an error may come from. */
export const chineseCatalogues: readonly Catalogue[] = [own, core, rules, time].flatMap((messages) =>
  Object.values<Catalogue>(messages),
);

/**
 * The text of an error in the reader's language. Core and rules share some codes with different values; the text whose
 * values the error brings along is the one meant.
 */
export function describe(error: LinliError, locale: Locale): string {
  if (locale === 'en') return error.message;
  const texts = chineseCatalogues
    .filter((catalogue) => Object.hasOwn(catalogue, error.code))
    .map((catalogue) => fillText(catalogue[error.code] ?? '', error.data));
  return texts.find((text) => !/\{\w+\}/.test(text)) ?? texts[0] ?? error.message;
}
