import type { Mention, PackRuleInput } from '@linli/core';

import type { ImportStandardsOptions } from './options.ts';
import { titleOf } from './pack-plans.ts';
import type { UnitRoles } from './roles.ts';
import { sameHandlers, type StandardClass } from './standard-class.ts';
import type { StandardRow } from './standard-row.ts';

/** The fact by which whoever files a matter names the row of the standard. */
export const rowFact = 'standardRow';

/** Somebody who looked is right before words are. */
const chosenPriority = 900;

const notChosen = { fact: rowFact, operator: 'isSet', value: false };

/** What a class says beside its category: which of its rows is meant, and what follows from it. */
export function classRules(of: StandardClass, roles: UnitRoles, options: ImportStandardsOptions): PackRuleInput[] {
  const chosen: PackRuleInput = {
    name: `chosen:${of.code}`,
    conditions: { all: [{ fact: rowFact, operator: 'in', value: of.rows.map(({ id }) => id) }] },
    event: { type: 'classify', params: { category: of.category } },
    priority: chosenPriority,
    source: 'standard',
  };
  // The category of a class with one condition has its plan and its lead already.
  const [, second] = of.rows;
  const further =
    second === undefined && !of.foreign ? [] : of.rows.flatMap((row) => rowRules(row, of, roles, options));
  return [chosen, ...further];
}

function rowRules(
  row: StandardRow,
  of: StandardClass,
  roles: UnitRoles,
  options: ImportStandardsOptions,
): PackRuleInput[] {
  const shared = { title: titleOf(row), conditions: { any: meanings(row, of, options) }, source: 'standard' };
  const lead = roles.of(row.handlers);
  const timebox: PackRuleInput = {
    ...shared,
    name: `limit:${row.id}`,
    event: { type: 'timebox', params: { plan: row.id } },
  };
  const assign: PackRuleInput = { ...shared, name: `handler:${row.id}`, event: { type: 'assign', params: { lead } } };
  const assigns = lead.length > 0 && (of.foreign || !sameHandlers(of));
  return assigns ? [timebox, assign] : [timebox];
}

/** By what a row shows itself: it was chosen, its words were said, or the request is what the row was told to be. */
function meanings(row: StandardRow, of: StandardClass, { words = {}, matters = {} }: ImportStandardsOptions): object[] {
  const said = [words[row.id] ?? []].flat();
  const matter = matters[row.id] ?? (of.foreign && of.rows.length === 1 ? of.category : undefined);
  return [
    { fact: rowFact, operator: 'equal', value: row.id },
    ...said.map((mention) => ({ all: [notChosen, within(of.category), ...conditionsOf(mention)] })),
    ...(matter === undefined ? [] : [{ all: [notChosen, within(matter)] }]),
  ];
}

function within(category: string): object {
  return { fact: 'category', operator: 'within', value: category };
}

function conditionsOf({ any, and = [], none }: Mention): object[] {
  const words = and.filter((entry) => typeof entry === 'string');
  const lists = and.filter((entry) => typeof entry !== 'string');
  return [
    ...[any, words, ...lists]
      .filter((list) => list.length > 0)
      .map((list) => ({ fact: 'text', operator: 'mentionsAny', value: list })),
    ...(none === undefined ? [] : [{ fact: 'text', operator: 'mentionsNone', value: none }]),
  ];
}

/** Asks whoever files a matter to say which condition it is, where neither class nor words tell, or it is none. */
export function chooseRules(
  classes: readonly StandardClass[],
  { words = {} }: ImportStandardsOptions,
): PackRuleInput[] {
  const several = classes.filter(({ rows }) => rows.length > 1);
  const saidOf = ({ rows }: StandardClass) => rows.flatMap(({ id }) => words[id] ?? []);
  const wordless = several.filter((of) => saidOf(of).length === 0).map(({ category }) => category);
  const worded = several.filter((of) => saidOf(of).length > 0);
  const known = classes.flatMap(({ rows }) => rows.map(({ id }) => id));
  return [
    ...(known.length === 0
      ? []
      : [chooseRule('unknown-row', [{ fact: rowFact, operator: 'isSet', value: true }, noneOf(known)])]),
    ...(wordless.length === 0
      ? []
      : [
          chooseRule('choose-condition', [
            { fact: 'category', operator: 'in', value: [...new Set(wordless)] },
            notChosen,
          ]),
        ]),
    ...worded.map((of) =>
      chooseRule(`choose-condition:${of.code}`, [
        { fact: 'category', operator: 'within', value: of.category },
        notChosen,
        { not: { any: saidOf(of).map((mention) => ({ all: conditionsOf(mention) })) } },
      ]),
    ),
  ];
}

function noneOf(rows: readonly string[]): object {
  return { not: { fact: rowFact, operator: 'in', value: rows } };
}

function chooseRule(name: string, conditions: readonly object[]): PackRuleInput {
  return {
    name,
    title: { 'zh-CN': '需选定立案条件', en: 'The condition is to be chosen' },
    conditions: { all: [...conditions] },
    event: {
      type: 'propose',
      params: {
        action: 'choose-condition',
        title: { 'zh-CN': '现场核对，选定立案条件', en: 'Look, and choose the condition of the standard' },
        role: 'grid-worker',
      },
    },
    source: 'standard',
  };
}
