import { zhCN as access } from '../access/messages/zh-CN.ts';
import { zhCN as assembly } from '../assembly/messages/zh-CN.ts';
import { zhCN as casework } from '../case/messages/zh-CN.ts';
import { zhCN as desk } from '../desk/messages/zh-CN.ts';
import { zhCN as ledger } from '../ledger/messages/zh-CN.ts';
import { zhCN as registry } from '../registry/messages/zh-CN.ts';
import { zhCN as report } from '../report/messages/zh-CN.ts';
import { zhCN as round } from '../round/messages/zh-CN.ts';
import { zhCN as stream } from '../stream/messages/zh-CN.ts';
import { zhCN as topic } from '../topic/messages/zh-CN.ts';
import { baseZhCN } from './base-zh-CN.ts';

/** Chinese texts of every error of `@linli/core`, by code. */
export const zhCN = {
  ...baseZhCN,
  ...access,
  ...assembly,
  ...casework,
  ...desk,
  ...ledger,
  ...registry,
  ...report,
  ...round,
  ...stream,
  ...topic,
};
