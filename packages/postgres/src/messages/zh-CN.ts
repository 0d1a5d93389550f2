import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of what only a PostgreSQL store says, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  STORE_BUSY: '数据库无法连接或无暇处理（{reason}）。是否已写入尚不确定；请用同一个键重试，只会写入一次。',
  STORE_SCHEMA: '“{schema}”不能用作模式名。请用小写字母、数字和下划线，以字母开头，最多 40 个字符。',
  STORE_POSITION: '“{position}”不是此存储的位置。请从头读起，或从此存储给出的位置之后继续。',
};
