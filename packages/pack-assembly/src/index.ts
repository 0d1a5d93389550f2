import { definePack, type Pack } from '@linli/core';

import { fiveSteps } from './five-steps.ts';
import { workerLedger } from './ledgers.ts';
import { listening, threeAsks } from './listening.ts';
import { ownersVotes } from './owners-vote.ts';
import { parameters } from './parameters.ts';
import { facts, rules } from './rules.ts';
import { sources } from './sources.ts';
import { tests } from './tests.ts';

/**
 * Assemblies: five steps, three asks, owners’ votes, sessions at a venue, and what a worker keeps in diary and service
 * book. Its templates are run by `assemblies` and `ledgers` of `@linli/core`.
 *
 * @example
 * ```ts
 * import { undefinedMembers } from '@linli/core/assembly';
 * import { assemblyPack } from '@linli/pack-assembly';
 *
 * const { 'five-steps': fiveSteps } = assemblyPack.assemblies;
 * Object.keys(fiveSteps?.steps ?? {}); // => ['propose', 'identify', 'review', 'deliver', 'evaluate']
 * // The practice speaks of three stages and names none of them.
 * fiveSteps && undefinedMembers(fiveSteps).undefined.map(({ stage }) => stage); // => ['stage-1', 'stage-2', 'stage-3']
 * ```
 */
export const assemblyPack: Pack = definePack({
  id: 'assembly',
  version: '1.0.0',
  title: { 'zh-CN': '议事协商', en: 'Assemblies' },
  about: {
    'zh-CN': '五步议事、三问、业主表决、听民声场次，以及民情日记和服务本。参考规则包。',
    en: 'Five steps, three asks, owners’ votes, listening sessions, diary and service book. A reference pack.',
  },
  from: '2026-01-01',
  sources,
  parameters,
  roles: { secretary: { 'zh-CN': '社区书记', en: 'community secretary' } },
  facts,
  rules,
  assemblies: { 'five-steps': fiveSteps, 'three-asks': threeAsks, listening, ...ownersVotes },
  ledgers: { worker: workerLedger },
  tests,
});

export default assemblyPack;
