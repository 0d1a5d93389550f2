import type { TableRow } from '../import/table.ts';

/** Columns of a row: class code and name, condition, what closes it, limit, who deals with it. */
type Row = readonly [
  code: string,
  name: string,
  condition: string,
  closeCondition: string,
  limit: string,
  handler: string,
];

const rowsOf = (kind: string, bigCode: string, bigName: string, rows: readonly Row[]): TableRow[] =>
  rows.map(([smallCode, smallName, condition, closeCondition, limit, handler]) => ({
    kind,
    bigCode,
    bigName,
    smallCode,
    smallName,
    condition,
    closeCondition,
    limit,
    handler,
    supervisor: '城市管理局',
  }));

/**
 * The few classes of Yuncheng's standard that a neighbourhood meets most. Codes, names and limits are those of the
 * standard; conditions are said shortly. The whole table is for each city to import.
 */
export const referenceRows: readonly TableRow[] = [
  ...rowsOf('部件', '01', '公用设施', [
    ['37', '路灯', '单盏不亮', '修复', '2天', '市政公用服务中心'],
    ['81', '无障碍坡道及盲道', '缺失或破损', '修复', '5天', '市政公用服务中心'],
  ]),
  ...rowsOf('事件', '01', '市容环境', [
    ['01', '私搭乱建', '已建成', '依法拆除', '15天', '属地行政执法部门、所属街办'],
    ['08', '飞线充电', '临街私拉电线或飞线充电', '整改', '4小时', '属地行政执法部门、所属街办'],
    ['20', '焚烧垃圾、树叶', '正在焚烧', '制止并清除', '2紧急工作时', '属地行政执法部门'],
    ['84', '违规养犬', '占用公共空间养犬', '责令整改', '1天', '派出所、所属街办'],
    ['96', '私设地锁', '道路上私设地锁', '拆除', '2天', '属地行政执法部门、所属街办'],
  ]),
  ...rowsOf('事件', '02', '宣传广告', [
    ['99', '公益性宣传品', '脱落或破损', '恢复', '5天', '所属街办、属地行政执法部门'],
  ]),
  ...rowsOf('事件', '04', '街面秩序', [
    ['05', '店外经营', '货物或经营超出门窗', '取缔', '2紧急工作时', '属地行政执法部门、所属街办'],
    ['06', '占道经营', '占用道路广场经营', '取缔', '2紧急工作时', '属地行政执法部门、所属街办'],
    ['96', '占用消防通道', '占用或堵塞', '清理', '2小时', '属地行政执法部门、消防救援部门'],
  ]),
  ...rowsOf('事件', '05', '突发事件', [
    ['02', '燃气管道破裂', '泄漏、着火', '消除隐患并围护', '1紧急工作时', '供气中心、所属街办'],
    ['02', '燃气管道破裂', '致路面塌陷', '修复', '5天', '供气中心、所属街办'],
    ['03', '排水管道堵塞、破裂', '堵塞外溢', '疏通', '4小时', '排水服务中心、所属街办'],
    ['03', '排水管道堵塞、破裂', '破损，污水横流或路面塌陷', '消除安全隐患', '1紧急工作时', '排水服务中心、所属街办'],
    ['05', '路面塌陷', '影响通行安全', '围护并设警示标志', '2紧急工作时', '市政公用服务中心、所属街办'],
  ]),
];
