import { definePack, type Pack } from '@linli/core';

import { facts } from './facts.ts';
import { parameters } from './parameters.ts';
import { checks } from './rounds/checks.ts';
import { patrols } from './rounds/patrols.ts';
import { surveys } from './rounds/surveys.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';
import { text } from './texts.ts';

/**
 * Sweeps, phone surveys and patrols over a fixed list, with everybody who was missed by name: a gas check within
 * 18 hours of the cut-off, buildings walked from the top, calls that become visits, patrols that rain does not stop.
 * It classifies nothing, so it goes together with any other pack.
 *
 * @example
 * ```ts
 * import { sweep } from '@linli/pack-sweep';
 *
 * const { start, limit, slots } = sweep.rounds['gas-check'] ?? {};
 * [start, limit, slots?.map(({ name }) => name)];
 * // => [{ on: 'gas-cut-off' }, { parameter: 'gas-check' }, ['day', 'evening']]
 * sweep.parameters['gas-check']?.values[0]?.value; // => '18h'
 * ```
 */
export const sweep: Pack = definePack({
  id: 'sweep',
  version: '1.0.0',
  title: text('逐户排查、电话问询与巡逻', 'Sweeps, surveys and patrols'),
  about: text(
    '固定名单、逐户留痕、漏一户点一户：停气安检、扫楼、隐患排查、电话问询、流调、夜巡。参考规则包。',
    'Fixed lists with every miss by name: gas checks, building sweeps, hazard searches, phone surveys, tracing, night patrols.',
  ),
  from: '2026-01-01',
  sources,
  parameters,
  facts,
  rounds: { ...checks, ...surveys, ...patrols },
  rules,
  tests,
});

export default sweep;
