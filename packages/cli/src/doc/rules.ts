import type { PackRule } from '@linli/core';
import { stages } from '@linli/core/policy';
import type { ExplanationNode, PredicateNode } from '@linli/rules';

import { conditionText, factName, predicateText } from './conditions.ts';
import { effectText } from './effect.ts';
import { periodText } from './figures.ts';
import { groupBy } from './group-by.ts';
import { plain, section, table } from './markdown.ts';
import { authoredRules, type Names } from './names.ts';

interface ReadableRule {
  readonly rule: PackRule;
  readonly tree: ExplanationNode;
}

/** The author's rules with their conditions as trees that know how operators read. */
function readableRules({ pack, policy }: Names): ReadableRule[] {
  const explained = stages.flatMap((stage) => policy.ruleSets[stage].explain({}).rules);
  const trees = new Map(explained.map(({ rule, tree }) => [rule.name, tree]));
  return authoredRules(pack).flatMap((rule) => {
    const tree = trees.get(rule.name);
    return tree === undefined ? [] : [{ rule, tree }];
  });
}

/** Every rule as a sentence, then those that read the same facts side by side. */
export function rules(names: Names): string[] {
  const readable = readableRules(names);
  const sentences = readable.map((each) => `- ${sentence(each, names)}`);
  return sentences.length === 0
    ? []
    : [...sentences, '', ...section(3, names.say('DOC_TABLES'), decisionTables(readable, names))];
}

function sentence({ rule, tree }: ReadableRule, names: Names): string {
  const { say, source, pack } = names;
  const { from, until, meta } = rule;
  const period = periodText(
    { from: from === pack.from ? undefined : from, until: until === pack.until ? undefined : until },
    names,
  );
  return [
    say('RULE', {
      title: titleOf(rule, names),
      conditions: conditionText(tree, names),
      effect: effectText(rule.event, names),
    }),
    ...(period === '' ? [] : [say('RULE_PERIOD', { period })]),
    ...(rule.source === undefined ? [] : [say('RULE_SOURCE', { source: source(rule.source) })]),
    ...(meta.inherited === undefined ? [] : [say('RULE_INHERITED', { pack: meta.inherited })]),
  ].join('');
}

function titleOf({ name, title }: PackRule, { pack, locale }: Names): string {
  return plain(title?.[locale] ?? name.slice(pack.id.length + 1));
}

/** A table for each set of facts that several rules read; only rules that ask all their questions at once fit into one. */
function decisionTables(readable: readonly ReadableRule[], names: Names): string[] {
  const { say } = names;
  const flat = readable.flatMap(({ rule, tree }) => {
    const questions = questionsOf(tree);
    return questions === undefined ? [] : [{ rule, questions }];
  });
  const groups = groupBy(flat, ({ questions }) => factsOf(questions, names).toSorted().join('\n'));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const facts = factsOf(group[0]?.questions ?? [], names);
      const rows = group.map(({ rule, questions }) => [
        titleOf(rule, names),
        ...facts.map((fact) => cellOf(fact, questions, names)),
        effectText(rule.event, names),
      ]);
      return table([say('COLUMN_RULE'), ...facts, say('COLUMN_THEN')], rows);
    });
}

/** The questions of a condition that asks all of them at once. */
function questionsOf(node: ExplanationNode): readonly PredicateNode[] | undefined {
  if (node.kind === 'predicate') return [node];
  if (node.kind !== 'all' && node.children.length !== 1) return undefined;
  if (node.kind === 'not' || node.kind === 'reference') return undefined;
  const parts = node.children.map(questionsOf);
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function factsOf(questions: readonly PredicateNode[], names: Names): string[] {
  return [...new Set(questions.map((question) => factName(question, names)))];
}

function cellOf(fact: string, questions: readonly PredicateNode[], names: Names): string {
  return questions
    .filter((question) => factName(question, names) === fact)
    .map((question) => predicateText(question, names, ''))
    .join(names.say('SEPARATOR_PARTS'));
}
