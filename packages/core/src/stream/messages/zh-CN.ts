import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of stream errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {};
