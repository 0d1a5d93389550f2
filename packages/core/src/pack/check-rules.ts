import { LinliError } from '@linli/errors';
import { compile, type RuleSet, type RulesOptions, validate } from '@linli/rules';

import { stageFacts, stages, type Stage } from '../facts/request-facts.ts';
import { raise } from '../raise.ts';
import type { EffectType } from './effect.ts';
import type { PackRule } from './pack.ts';
import { factsFor, type Vocabulary } from './vocabulary.ts';

const stageByEffect: Readonly<Record<EffectType, Stage>> = {
  classify: 'classify',
  rate: 'rate',
  assign: 'assign',
  timebox: 'timebox',
  tag: 'remark',
  propose: 'remark',
  require: 'remark',
};

/** The stage in which a rule has its say. */
export function stageOf({ event }: PackRule): Stage {
  return stageByEffect[event.type];
}

/**
 * Holds the conditions of rules to the language and to the facts known at their stage.
 *
 * @throws LinliError as {@link compile} throws, with the path in the author's pack; `PACK_STAGE` for a fact that is
 *   only decided later
 */
export function checkRules(rules: readonly PackRule[], vocabulary: Vocabulary): void {
  for (const stage of stages) {
    const ofStage = rulesOf(stage, rules);
    const [error] = validate(ofStage, optionsFor(stage, vocabulary));
    if (error !== undefined) throw relocated(error, ofStage, stage);
  }
}

/** Compiles the rules of one stage; errors point to where the author wrote the rule. */
export function compileStage(stage: Stage, rules: readonly PackRule[], vocabulary: Vocabulary): RuleSet {
  const ofStage = rulesOf(stage, rules);
  try {
    return compile(ofStage, optionsFor(stage, vocabulary));
  } catch (error) {
    throw error instanceof LinliError ? relocated(error, ofStage, stage) : error;
  }
}

function rulesOf(stage: Stage, rules: readonly PackRule[]): PackRule[] {
  return rules.filter((rule) => stageOf(rule) === stage);
}

function optionsFor(stage: Stage, vocabulary: Vocabulary): RulesOptions {
  const { operators, parameters } = vocabulary;
  return { facts: factsFor(stage, vocabulary), operators, parameters };
}

function relocated(error: LinliError, rules: readonly PackRule[], stage: Stage): LinliError {
  const [, index = '', rest = ''] = /^\/(\d+)(.*)$/.exec(error.path ?? '') ?? [];
  const rule = rules[Number(index)];
  const path =
    rule === undefined ? error.path : rule.meta.path.startsWith('/rules') ? rule.meta.path + rest : rule.meta.path;
  const fact = [error.data['fact'], error.data['name']].find((name) => typeof name === 'string') ?? '';
  if (error.code === 'PACK_FACT' && stages.some((name) => Object.hasOwn(stageFacts[name], fact))) {
    return raise('PACK_STAGE', { ...(path === undefined ? {} : { path }), data: { fact, stage }, cause: error });
  }
  return new LinliError(error.code, error.message, {
    ...(path === undefined ? {} : { path }),
    data: error.data,
    cause: error,
  });
}
