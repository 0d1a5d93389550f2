/** A list of words, written with blanks between them: Chinese has none of its own. */
export const words = (text: string): string[] => text.trim().split(/\s+/);

/** Something is damaged. */
export const damaged = words(`
  坏 破 损 烂 断 裂 碎 松动 松了 脱落 掉了 掉下 变形 锈 倒了 歪 翘 塌 晃 缺 没了 不见了 折了 散架 年久失修
`);

/** Inside a flat it is the household’s matter, not shared space. */
export const indoors = words('家里 屋里 厨房 卫生间 洗手间 我家阳台 卧室 客厅 洗衣机');

/** Something is asked for that was never there: a wish, not a hazard. */
export const wishes = words('增设 加装 安装 建一个 修建 新建 没有坡道 没有扶手 没有护栏 建议 何时能 什么时候能装');
