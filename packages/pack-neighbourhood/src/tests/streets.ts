import type { Example } from '@linli/core';

import { not, said } from './said.ts';

/** Lights, roads, ways, traffic, streets. */
export const streetTests: Example[] = [
  ...said('lights/street', '小区东门外路灯不亮三天了', '整条街的路灯都灭了，黑漆漆的'),
  ...said('lights/street-missing', '后面那条小路没有路灯，能不能装几盏', '建议给村口安装路灯'),
  ...said('lights/stair', '三单元楼道灯坏了，老人上楼摸黑', '声控灯怎么喊都不亮'),
  ...said('lights/yard', '院里没有灯，晚上黑灯瞎火的', '车棚照明灯坏了没人换'),
  ...said('lights/glare', '对面酒店霓虹灯照得一夜睡不着', '广告屏灯光太亮，晃眼'),
  not('lights/street', 'traffic/signals', '路口红绿灯不亮，车都乱走'),
  not('lights/stair', 'fire/corridor', '楼道里堆满了纸箱杂物'),

  ...said('road/broken', '小区门口的路坑坑洼洼，下雨全是泥', '人行道地砖翘起来好几块，绊人'),
  ...said('road/collapse', '西门路面塌陷，陷进去一辆车', '马路中间塌了个坑'),
  ...said('road/works', '路面挖开一个月了，一直没恢复', '修路的围挡拖了半年，出行太不方便'),
  ...said('road/build', '我们那条断头路什么时候能打通', '希望把进村的路拓宽，路面硬化一下'),
  ...said('road/bridge', '河上那座小桥桥面破损，走上去晃', '天桥栏杆断裂了'),
  ...said('road/ice-snow', '小区门口结冰了，老人滑倒好几个', '雪没扫，车开不出去'),
  ...said('road/spill', '渣土车一路抛洒，掉渣满街都是'),
  not('road/ice-snow', null, '冰箱结冰太厚，家电维修找谁'),
  not('road/broken', null, '那个卖保险的真坑，坑了我五千块'),
  not('road/collapse', 'drain/manhole', '路边井盖塌陷了一半'),

  ...said('access/ramp', '14-24门坡道坏了，轮椅推不上去', '单元口有台阶，婴儿车推不下来，轮椅也上不去'),
  ...said('access/handrail', '楼梯扶手松动了，老人不敢扶', '能不能在门口装个扶手'),
  ...said('access/tactile-paving', '盲道被共用单位的花箱截断了'),
  ...said('access/steps', '楼前台阶碎了两级，容易绊倒'),
  not('access/ramp', null, '驾校坡道起步老是熄火，考试怎么办'),
  not('access/handrail', 'lift/fault', '商场扶手电梯坏了'),

  ...said('traffic/signals', '学校门口没有斑马线，孩子过马路危险', '红绿灯时间太短，老人走不过去'),
  ...said('traffic/congestion', '放学时间门口交通拥堵，救护车都过不来'),
  ...said('traffic/dangerous-driving', '半夜摩托车炸街飙车', '大货车从小区门口开得飞快，太危险'),
  ...said('traffic/bus', '公交站离我们太远，能不能增设一站', '36路公交车半小时不来一趟'),
  ...said('traffic/taxi', '出租车不打表，张口就要五十', '网约车司机绕路怎么投诉'),
  ...said('parking/disorder', '车乱停，把单元门口堵得出不去', '有人违停在路口，拐弯都看不见'),
  ...said('parking/space', '小区停车难，晚上转三圈找不到车位', '地下车库能不能对业主开放'),
  ...said('parking/occupied', '我买的车位被占了，打电话不挪', '有人私自装地锁'),
  ...said('parking/fee', '停车费怎么从两百涨到三百', '物业凭什么收停车费，有备案吗'),
  ...said('parking/abandoned', '楼下僵尸车停了一年，轮胎都瘪了'),
  ...said('parking/car-charger', '我想在自己车位装充电桩，物业不盖章', '小区能不能给新能源车建充电站'),
  not('parking/disorder', 'fire/passage', '消防通道天天停满车'),
  not('parking/disorder', 'street/shared-bikes', '共享单车乱停，把人行道堵了'),
  not('parking/car-charger', 'e-bike/charging-station', '楼下能不能装几个电动车充电桩'),

  ...said('street/outside-shop', '水果超市把货摆到人行道上，只能走马路', '几家店出店经营说了也不听'),
  ...said('street/stalls', '菜市口一早就有人占道经营，车开不过去', '流动摊贩天天在学校门口摆摊'),
  ...said('street/small-ads', '楼道里全是小广告，刚刷的墙又被贴满', '单元门上喷了开锁广告'),
  ...said('street/signboard', '药店的招牌歪了，快掉下来', '广告牌挡住了一楼窗户'),
  ...said('street/barbecue', '楼下露天烧烤，烟直往家里灌', '大排档喝酒吵到凌晨两点'),
  ...said('street/market', '菜市场污水横流，又脏又乱', '农贸市场缺斤少两没人管'),
  ...said('street/shared-bikes', '共享电动车倒了一地没人收'),
  ...said('street/enforcement', '城管执法态度粗暴，把老人的菜都踢了'),
  not('street/stalls', 'fire/passage', '有人在消防通道摆了两张桌子打牌'),
  not('street/outside-shop', 'e-bike/indoors', '外卖店把电瓶车推到楼道里充电'),
];
