import type { Catalogue } from '@linli/errors';

import type { en } from './en.ts';

/** Chinese texts of stream errors, by code. */
export const zhCN: Catalogue<keyof typeof en> = {
  STORE_VERSION: '“{stream}”已到版本 {actual}，不是 {expected}：其间另有写入。请重新读取后再作决定。',
  STORE_KEY: '幂等键“{key}”已用于别的内容。请为每个新命令换一个新键。',
  STORE_ID: '不能把 {value} 存作{what}：{reason}请用 1 至 256 个字符，不含 NUL 字符和半个字符。',
  STORE_INSTANT: '不能把“{value}”存作时刻。请按 toISOString 的写法用带毫秒的 UTC：2026-09-30T08:00:00.000Z。',
  STORE_VALUE: '{what}不是纯 JSON，无法保存：{reason}',
  STORE_WAKE: '“{stream}”在键“{key}”下等待两次。请让每个唤醒各用一个键。',
  STORE_BUSY: '另一个进程已连续写入 {waited} 毫秒。没有写入任何内容，请用同一个键重试。',
  STORE_FULL: '没有可写的空间。没有写入任何内容，请腾出空间后用同一个键重试。',
  STORE_CLOSED: '存储已关闭。请重新打开。',
  STORE_FAILED: '存储无法完成：{reason}没有写入任何内容，请用同一个键重试。',
  STORE_BACKUP: '无法恢复备份：第 {entry} 条{reason}没有写入任何内容，请换一份备份。',
  STORE_NOT_EMPTY: '租户“{tenant}”已有数据。请恢复到空的租户。',
  STORE_NEWER: '此存储由更新的版本写入（结构 {found}，本版本最高认识 {known}）。请更新 Linli 后再打开。',
  STORE_OPEN: '无法打开存储：{reason}请检查位置和写入权限。',
  STORE_FOREIGN: '这个位置存的不是 Linli 的数据。请换一个位置。',
};
