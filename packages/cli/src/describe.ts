import { zhCN as core } from '@linli/core/zh-CN';
import { type Catalogue, describeError, type LinliError, type Locale } from '@linli/errors';
import { zhCN as delivery } from '@linli/delivery/zh-CN';
import { zhCN as postgres } from '@linli/postgres/zh-CN';
import { zhCN as rules } from '@linli/rules/zh-CN';
import { zhCN as time } from '@linli/time/zh-CN';

import { zhCN as own } from './messages/zh-CN.ts';

/** Every Chinese catalogue an error may come from. */
export const chineseCatalogues: readonly Catalogue[] = [own, core, rules, time, postgres, delivery];

/** The text of an error in the reader's language. */
export function describe(error: LinliError, locale: Locale): string {
  return locale === 'en' ? error.message : describeError(error, chineseCatalogues, locale);
}
