import type { Example } from '@linli/core';

import { not, said } from './said.ts';

/** Water, drains, gas, electricity, heating. */
export const utilityTests: Example[] = [
  ...said('water/outage', '我们单元从早上到现在一直停水，做饭都没法做', '家里没水了，是不是又断了'),
  ...said('water/pressure', '六楼晚上水压太低，热水器打不着', '自来水到了顶楼细得像线一样'),
  ...said('water/pressure', '水流太小，洗不成澡'),
  ...said('water/quality', '自来水放出来是黄的，一股漂白粉味', '这两天水龙头流出来的水浑得没法用'),
  ...said('water/burst', '门口主水管爆了，水喷得两米高', '楼下自来水管爆管了，快来人'),
  ...said('water/leak', '楼前水表井一直漏水，地都湿了', '地下室总阀滴水好几天了'),
  ...said('water/indoor-leak', '我家厨房水龙头关不严，一直滴水', '洗手池下面的软管漏水了'),
  ...said('water/tank', '楼顶水箱多久没清洗了，盖子也没盖严', '二次供水的检测报告在哪能看到'),
  ...said('water/bill', '这个月水费怎么多了一倍', '水表转得飞快，是不是坏了'),
  ...said('water/connection', '我们那排平房什么时候能接通自来水'),
  ...said('water/quality', '放出来的水发黄，还带渣'),
  not('water/tank', 'water/indoor-leak', '马桶水箱一直漏水'),
  not('water/outage', 'water/bill', '水费没交会不会停水'),
  not('water/indoor-leak', 'dispute/leak', '楼上马桶漏水，滴到我家卫生间了'),
  not('water/leak', 'building/roof-leak', '下雨天顶楼屋面渗水，墙都霉了'),
  not('water/quality', 'pollution/water', '小区后面那条小河发黑，水质越来越差'),

  ...said('drain/blocked', '32号楼一楼的下水管线堵了，脏水排不出去', '地沟淤了，走不动水'),
  ...said('drain/indoor', '我家马桶堵了，疏通不开', '厨房水槽不下水'),
  ...said('drain/backflow', '一下雨卫生间就返水，臭水漫到客厅', '地漏往上冒水'),
  ...said('drain/overflow', '12号楼后面化粪池满了，往外冒', '窨井里的污水溢出来，满地都是'),
  ...said('drain/waterlogging', '小区东门积水，自行车都骑不过去', '一下雨就淹，车库进水了'),
  ...said('drain/smell', '下水道的臭味反到屋里，夏天没法开窗', '排水沟又臭又招苍蝇'),
  ...said('drain/manhole', '门口井盖没了，晚上掉进去怎么办', '车一过井盖就哐哐响'),
  ...said('drain/renewal', '我们老院子的排水系统什么时候能改造'),
  not('drain/blocked', 'traffic/congestion', '早高峰学校门口堵车堵得厉害'),
  not('drain/indoor', 'rubbish/toilet', '公园的公厕脏得没法进'),
  not('drain/waterlogging', null, '我膝盖关节积水，想问问去哪个医院'),

  ...said('gas/leak', '楼道里闻到很大的煤气味', '厨房天然气好像在漏，一股臭鸡蛋味'),
  ...said('gas/outage', '天然气停了两天了，什么时候来气', '我们这栋停气了怎么没人通知'),
  ...said('gas/safety', '一楼饭馆把煤气罐堆在楼道里', '燃气软管老化了，能不能来安检一下'),
  ...said('gas/connection', '我们小区天然气什么时候能开通', '老楼想装管道气，怎么申请开户'),
  ...said('gas/bill', '天然气怎么又涨价了', '燃气充值卡刷不了，在哪交气费'),
  not('gas/leak', 'gas/safety', '天然气管道生锈了，看着不安全'),
  not('gas/outage', null, '路边那辆自行车轮胎没气了'),

  ...said('power/outage', '15号楼停电了，老人吸氧机要用电', '家里没电了，邻居也没有'),
  ...said('power/danger', '楼道电表箱冒火花', '院里的电线老化裸露，怕漏电'),
  ...said('power/voltage', '电压太低，空调带不动', '变压器老是超负荷，灯一闪一闪'),
  ...said('power/bill', '电费怎么算的，阶梯电价看不懂', '电表走字不对'),
  ...said('power/connection', '能不能给我们平房区改造一下电网，三相电没通'),
  ...said('power/substation', '听说要在小区旁边建变电站，居民都不放心', '高压线离阳台太近了'),
  not('power/outage', null, '手机没电了，回头再说'),
  not('power/bill', 'e-bike/charging-station', '充电桩的电费太贵，一次要三块'),
  not('power/voltage', 'noise/equipment', '变压器嗡嗡响，夜里睡不着'),

  ...said('heating/cold', '暖气不热，屋里才十五度', '供暖一个礼拜了，我家暖气片还是冰凉的'),
  ...said('heating/leak', '暖气管漏水，木地板都泡了', '楼道里暖气阀门喷水'),
  ...said('heating/fee', '取暖费怎么退', '空置房采暖费要交多少'),
  ...said('heating/connection', '我们这栋何时能集中供暖'),
  not('heating/cold', 'heating/fee', '停暖的房子供热费交百分之几'),
];
