import type { Pack } from '@linli/core';
import type { Policy } from '@linli/core/policy';
import { LinliError } from '@linli/errors';

import { shareOf } from '../coverage.ts';
import { type Setting, type SettingOptions, settingOf } from '../setting.ts';
import { mismatchesOf } from '../suite/mismatches.ts';
import { decideExample, type Run, runExample } from '../suite/run.ts';
import { type Change, changeOf } from './change.ts';
import { holdings } from './holding.ts';
import type { Mutant, MutationKind } from './mutant.ts';
import { mutatePack } from './mutate-pack.ts';
import { sampleOf } from './sample.ts';
import { type Order, orderOf, recompiled, replayed } from './trial.ts';

/** How mutants are tried. */
export interface MutationOptions extends SettingOptions {
  /** Try at most so many mutants, chosen by chance; all unless told. */
  readonly sample?: number;
  /** Decides the choice: the same seed, the same mutants. 1 unless told. */
  readonly seed?: number;
}

/** How many mistakes of one kind were noticed. */
export interface MutationKindScore {
  readonly kind: MutationKind;
  readonly tried: number;
  readonly noticed: number;
}

/** How many small mistakes the tests of a pack would notice. */
export interface MutationScore {
  readonly pack: { readonly id: string; readonly version: string };
  /** Share of the tried mutants that were noticed, 0 to 1; 1 where there was nothing to try. */
  readonly score: number;
  readonly tried: number;
  readonly noticed: number;
  /** Mutants that core refuses to load: such a mistake needs no test. Not among the tried. */
  readonly refused: number;
  /** The same by kind of mistake, in the order of the pack. */
  readonly kinds: readonly MutationKindScore[];
  /** Mutants that no test noticed, in the order of the pack: each is a test to write. */
  readonly survivors: readonly Mutant[];
}

/**
 * Makes every small mistake of {@link mutatePack} in turn and asks whether a test notices, that is, fails. Tests that
 * fail on the pack as it is are left out. Only the tests whose decision a mutant can change are run again.
 *
 * @param pack - a pack that `definePack` made
 * @param options - as for {@link testPack}; how many mutants to try
 * @returns the score and the mistakes nobody would notice
 * @throws LinliError `PACK_VERSIONS`, `PACK_CLASH` where the packs do not go together
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { mutationScore } from '@linli/testing';
 *
 * const title = { 'zh-CN': '路灯', en: 'Street light' };
 * const lights = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title,
 *   from: '2026-01-01',
 *   categories: { light: { title, mentions: { any: ['路灯', '街灯'] } } },
 *   tests: [
 *     { name: 'dark', given: { text: '路灯不亮', receivedAt: '2026-01-01T09:00+08:00' }, then: { category: 'light' } },
 *     { name: 'too early', given: { text: '路灯不亮', receivedAt: '2025-12-31T09:00+08:00' }, then: { category: null } },
 *   ],
 * });
 * const { survivors } = mutationScore(lights);
 * survivors.map(({ kind, from }) => [kind, from]); // => [['words', ['街灯']]]
 * ```
 */
export function mutationScore(pack: Pack, options: MutationOptions = {}): MutationScore {
  const setting = settingOf(pack, options);
  const runs = pack.tests
    .map((example, at) => runExample(example, `/tests/${at}`, setting))
    .filter(({ example, decision }) => decision && mismatchesOf(example.then, decision, pack.id).length === 0);
  const mutants = mutatePack(pack, options);
  const chosen = sampleOf(mutants, options.sample ?? mutants.length, options.seed ?? 1);
  const outcomes = tryAll(chosen, runs, setting);
  const refused = outcomes.filter((outcome) => outcome === 'refused').length;
  const survivors = chosen.filter((_, at) => outcomes[at] === 'survived');
  const tried = chosen.length - refused;
  const noticed = tried - survivors.length;
  return {
    pack: { id: pack.id, version: pack.version },
    score: shareOf(noticed, tried),
    tried,
    noticed,
    refused,
    kinds: kindsOf(chosen, outcomes),
    survivors,
  };
}

function kindsOf(mutants: readonly Mutant[], outcomes: readonly Outcome[]): MutationKindScore[] {
  const kinds = new Map<MutationKind, { tried: number; noticed: number }>();
  for (const [at, { kind }] of mutants.entries()) {
    const { tried, noticed } = kinds.get(kind) ?? { tried: 0, noticed: 0 };
    if (outcomes[at] === 'refused') continue;
    kinds.set(kind, { tried: tried + 1, noticed: noticed + (outcomes[at] === 'noticed' ? 1 : 0) });
  }
  return [...kinds].map(([kind, counts]) => ({ kind, ...counts }));
}

type Outcome = 'noticed' | 'survived' | 'refused';

function tryAll(mutants: readonly Mutant[], runs: readonly Run[], setting: Setting): Outcome[] {
  const changes = mutants.map((mutant) => changeOf(mutant, setting));
  const single = changes.filter(
    (change) => change.holdingElsewhere.length === 1 && !hasOtherParameters(change, setting),
  );
  const known = holdings(single, runs, setting);
  const order = orderOf(setting.policy);
  return changes.map((change) => {
    const holding = known.get(change);
    if (holding === 'refused') return holding;
    return holding === undefined && change.holdingElsewhere.length > 0
      ? tryRecompiled(change, runs, setting, order)
      : tryReplayed(change, holding, runs, setting, order);
  });
}

/** Rules are compiled with the parameters of all packs, which mutants tried together must share. */
function hasOtherParameters({ pack }: Change, setting: Setting): boolean {
  return pack.parameters !== setting.pack.parameters;
}

function tryReplayed(
  change: Change,
  holding: ReadonlySet<Run> | undefined,
  runs: readonly Run[],
  setting: Setting,
  order: Order,
): Outcome {
  const [elsewhere] = change.holdingElsewhere;
  const noticed = runs.some((run) => {
    const held = run.decision?.rules ?? [];
    const holds = holding?.has(run) ?? false;
    const differs =
      elsewhere === undefined
        ? held.some((name) => change.rules.has(name) || change.timing.has(name))
        : held.includes(elsewhere.name) !== holds;
    return differs && fails(run, replayed(change, run, holds, setting, order), setting);
  });
  return noticed ? 'noticed' : 'survived';
}

function tryRecompiled(change: Change, runs: readonly Run[], setting: Setting, order: Order): Outcome {
  try {
    const policy = recompiled(change, setting, order);
    return runs.some((run) => fails(run, policy, setting)) ? 'noticed' : 'survived';
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return 'refused';
  }
}

function fails({ example }: Run, policy: Policy, setting: Setting): boolean {
  try {
    return mismatchesOf(example.then, decideExample(example, setting, policy), setting.pack.id).length > 0;
  } catch (error) {
    if (!(error instanceof LinliError)) throw error;
    return true;
  }
}
