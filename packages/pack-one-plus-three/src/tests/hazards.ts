import type { Example } from '@linli/core';

import { not, said } from './said.ts';

/** Each hazard as people say it, and what only sounds like one. */
export const hazardTests: Example[] = [
  ...said('hazard/ramp', '单元门口的坡道塌了一块，轮椅一推就翻', '无障碍通道地面裂了个大口子'),
  ...said('hazard/handrail', '楼梯扶手松动，老人一扶就晃'),
  ...said('hazard/steps', '楼前台阶碎了两级，昨天绊倒一个人'),
  ...said('hazard/pavement', '小区路面坑坑洼洼，骑车差点摔', '门口人行道的地砖翘起来好几块'),
  not('hazard/ramp', null, '能不能给三单元加装一个坡道，门口台阶太高'),
  not('hazard/handrail', null, '商场的扶手电梯停了'),
  not('hazard/steps', null, '社区工作又上新台阶，老小区的破旧楼道都刷了'),
  not('hazard/pavement', null, '107国道路面坑多，什么时候修'),

  ...said('hazard/collapse', '东门路面塌陷，陷下去半个车轮', '楼前地面塌了个大坑'),
  ...said('hazard/sewer-burst', '地下污水管破裂，粪水漫到路上'),
  ...said('hazard/water-main-burst', '路口供水管爆裂，水喷到二楼', '门口爆管了，满街是水'),
  ...said('hazard/manhole', '井盖不见了，用一根树枝插着', '雨水篦子断了两根，车轮卡进去'),
  ...said('hazard/trench', '施工队挖了一条沟，三天没回填，也没围挡'),
  not('hazard/collapse', null, '听说那家公司资金链坍塌了，门口天天有人'),
  not('hazard/sewer-burst', null, '我家厨房下水管裂开了，自己换一根行吗'),
  not('hazard/water-main-burst', null, '我家卫生间水管爆裂，阀门关了'),
  not('hazard/water-main-burst', null, '燃气公司爆管抢修的通知在哪看'),
  not('hazard/manhole', null, '电梯盖板松动'),
  not('hazard/trench', null, '后山有人挖了个坑种菜'),

  ...said('hazard/facade', '六楼外墙瓷砖掉下来，砸在人行道上', '雨棚松动，一刮风就往下掉铁皮'),
  ...said('hazard/signboard', '药店招牌歪了，眼看要倒'),
  ...said('hazard/live-wire', '路灯杆漏电，狗碰上就叫', '门口配电箱打火冒烟'),
  ...said('hazard/cable', '一根光缆垂到头顶，骑车会勒到人', '电话线掉在路中间'),
  ...said('hazard/tree', '院里的大树倾斜，快倒在车棚上', '枯树枝掉下来，差点砸到孩子'),
  ...said('hazard/pole', '电线杆被车撞歪了'),
  not('hazard/facade', null, '外墙渗水裂了缝，屋里发霉'),
  not('hazard/signboard', null, '对面招牌灯晃眼，睡不好'),
  not('hazard/live-wire', null, '电动车从电线上接电充电，插头打火'),
  not('hazard/live-wire', null, '家里电线插座打火花'),
  not('hazard/cable', null, '飞线从四楼垂下来给车充电'),
  not('hazard/tree', null, '天冷了，有人焚烧枯树枝取暖'),
  not('hazard/pole', null, '路灯杆上的灯不亮，断电了'),

  ...said('hazard/wall', '幼儿园后面的围墙倾斜，要倒了'),
  ...said('hazard/guard-rail', '河边护栏断了一截，孩子常去玩', '二楼平台的栏杆被撞坏了'),
  ...said('hazard/stair-light', '二单元楼道灯坏了，黑漆漆的', '声控灯不亮，上下楼全靠摸'),
  ...said('hazard/equipment', '秋千的铁链断了', '健身器材松动，夹伤过手'),
  not('hazard/wall', null, '一楼违建把围墙打裂了'),
  not('hazard/guard-rail', null, '能不能在水池边加装护栏，旧的也坏了'),
  not('hazard/stair-light', null, '小区路灯坏了，走廊那头也暗'),
  not('hazard/stair-light', null, '建议把楼道灯换成声控灯，老灯容易坏'),
  not('hazard/equipment', null, '健身会所的器材坏了还不退款，健身器材都旧'),
];
