import { definePack, type Pack } from '@linli/core';

import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { plans } from './plans.ts';
import { rounds } from './rounds.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';
import { text } from './texts.ts';

/**
 * While an emergency lasts: the nearest is on site within 15 minutes, the matter is reported upward, one person's watch
 * has a limit, and deliveries and duties come up every day until their condition ends. For the 24-hour mode itself see
 * `emergencies` and `calendarDuring` of `@linli/core/round`.
 *
 * @example
 * ```ts
 * import { emergency } from '@linli/pack-emergency';
 *
 * emergency.parameters['circle']?.values[0]?.value; // => '15min'
 * Object.keys(emergency.plans['circle']?.steps ?? {}); // => ['arrive', 'report-up']
 * emergency.rounds['isolation-deliveries']?.until; // => 'isolation-ended'
 * ```
 */
export const emergency: Pack = definePack({
  id: 'emergency',
  version: '1.0.0',
  title: text('应急响应', 'Emergencies'),
  about: text(
    '15分钟应急响应圈、现场值守换班、每日到岗与隔离配送。参考规则包，采用前请确认。',
    'The 15-minute circle, watches with relief, daily duties and deliveries. A reference pack: confirm before use.',
  ),
  from: '2026-01-01',
  sources,
  parameters,
  facts,
  plans,
  rounds,
  rules,
  tests,
});

export default emergency;
