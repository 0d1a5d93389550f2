import * as core from '@linli/core/zh-CN';
import { type Catalogue, describeError, type LinliError, type Locale } from '@linli/errors';
import * as rules from '@linli/rules/zh-CN';
import * as time from '@linli/time/zh-CN';

import * as own from './messages/zh-CN.ts';

/** Every Chinese catalogue an error may come from. */
export const chineseCatalogues: readonly Catalogue[] = [own, core, rules, time].flatMap((messages) =>
  Object.values<Catalogue>(messages),
);

/** The text of an error in the reader's language. */
export function describe(error: LinliError, locale: Locale): string {
  return locale === 'en' ? error.message : describeError(error, chineseCatalogues, locale);
}
