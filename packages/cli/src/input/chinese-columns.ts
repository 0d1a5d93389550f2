import type { Channel } from '@linli/core';

/** The fields that headers in Chinese mean. */
const fields: Readonly<Record<string, string>> = {
  编号: 'id',
  工单号: 'id',
  内容: 'text',
  诉求: 'text',
  诉求内容: 'text',
  渠道: 'channel',
  来源: 'channel',
  时间: 'receivedAt',
  受理时间: 'receivedAt',
  地点: 'place',
  地址: 'address',
  诉求人: 'requester.name',
  电话: 'requester.phone',
};

/** The channels as people name them. */
const channels: Readonly<Record<string, Channel>> = {
  居民群: 'resident-group',
  商户群: 'shop-group',
  网格群: 'grid-group',
  热线: 'hotline',
  走访: 'visit',
  民情日记: 'diary',
  议事会: 'assembly',
  传感器: 'sensor',
  巡查: 'patrol',
  窗口: 'window',
  网络: 'web',
};

/** The field a column of this name holds; a name nobody knows stands for itself. */
export function fieldOf(header: string): string {
  return Object.hasOwn(fields, header) ? (fields[header] ?? header) : header;
}

/** The channel a cell names, in Chinese or by its id. */
export function channelOf(cell: string): string {
  return Object.hasOwn(channels, cell) ? (channels[cell] ?? cell) : cell;
}
