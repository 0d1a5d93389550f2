/** A list of words, written with blanks between them: Chinese has none of its own. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** Something no longer works or is damaged. */
export const broken = words(`
  坏 破 损 烂 断了 裂 失灵 故障 松动 松了 脱落 掉了 不亮 不能用 用不了 没法用 年久失修 变形 锈 倒了 歪
`);

/** Water comes out where it should not. */
export const leaking = words('滴水 漏 渗 跑水 冒水 喷水 流水 滋水 淌水 一直滴 往外流');

/** Something smells. */
export const smelly = words('臭 异味 怪味 难闻 刺鼻 熏 馊 味道 气味 霉味 骚味 味儿');

/** Something is not clean. */
export const fouled = [...smelly, ...words('浑 发黑 黄 杂质 铁锈 虫 漂白粉 沉淀 脏 变色')];

/** Somebody is loud. */
export const loud = words(`
  吵 噪音 噪声 扰民 闹 响 震 大声 喧哗 声音大 睡不着 没法睡 睡不好 失眠 休息不好 影响休息 嗡嗡 轰鸣
`);

/** Something is asked for that is not there yet. */
export const wanted = words(`
  何时 什么时候 啥时候 几时 多久 能不能 能否 可否 希望 建议 请求 盼 申请 急需 呼吁 要求 恳请 恳求 没有 缺少 迟迟
  一直没
`);

/** Somebody asks how something is done. */
export const asked = words(`
  怎么 如何 咨询 请问 哪里 在哪 去哪 要什么 什么材料 流程 手续 条件 办理 能不能 可以吗 可不可以 能否 想问 问一下 标准
  政策
`);

/** Money that is asked, or asked too much. */
export const charged = words(`
  收费 乱收 涨价 太贵 太高 价格 缴费 交费 费用 退费 多收 贵 定价 开户费 初装费 安装费 垄断 开票 发票
`);

/** People who do not do what they should. */
export const neglectful = words(`
  不管 没人管 无人管 不作为 不理 推诿 扯皮 踢皮球 敷衍 态度 不负责 拖着 不处理 没人理 不解决 失职 不修 乱 不到位 差
  投诉 恶劣
`);

/** The places in a building that belong to everybody. */
export const stairways = words('楼道 楼梯 走廊 过道 门厅 单元口 单元门 楼栋口 通道 电梯厅 架空层 公共区域 消防梯');

/** Vehicles with a battery that are not cars. */
export const electricBikes = words('电动车 电瓶车 电动自行车 电单车 电车 两轮车 三轮车 小电驴 电摩');

/** The requester speaks of a job, not of a home; many words of homes appear in such matters too. */
export const employment = words(`
  工资 职工 退休 员工 招聘 编制 社保 养老金 养老保险 工龄 工伤 下岗 劳动 农民工 教师 待遇
`);
