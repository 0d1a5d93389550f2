import type { RoundTemplateInput } from '@linli/core/round';

import { named } from '../texts.ts';

/** By day, and again in the evening for those who were out. */
export const dayAndEvening: NonNullable<RoundTemplateInput['slots']> = [
  { name: 'day', from: { parameter: 'day-from' }, to: { parameter: 'day-to' } },
  { name: 'evening', from: { parameter: 'evening-from' }, to: { parameter: 'evening-to' } },
];

/** What is looked for at home. */
export const homeHazards = {
  'gas-leak': named('燃气泄漏', 'Gas leak'),
  'old-hose': named('燃气胶管老化', 'Perished gas hose'),
  'no-gas-alarm': named('未装燃气报警器', 'No gas alarm'),
  'blocked-flue': named('烟道不通', 'Blocked flue'),
  'indoor-charging': named('电动自行车入户充电', 'E-bike charged indoors'),
  'overloaded-socket': named('私拉乱接电线', 'Wires laid without leave'),
};

/** What is looked for in shared space. */
export const sharedHazards = {
  'blocked-exit': named('楼道堆物堵塞通道', 'Blocked escape route'),
  'no-extinguisher': named('灭火器缺失失效', 'Extinguisher missing or expired'),
  'flying-wire': named('飞线充电', 'Charging by a wire from a window'),
  'loose-facade': named('外墙松动', 'Loose façade'),
  'dead-light': named('楼道灯不亮', 'Stair light out'),
};
