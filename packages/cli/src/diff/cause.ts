import type { Decision, Linli, PackRule, Party } from '@linli/core';

import { type Difference, timeBoxOf } from './differences.ts';

/** A decision, and the rules it was made by. */
export interface Decided {
  readonly decision: Decision;
  /** Every rule by its id. */
  readonly rules: ReadonlyMap<string, KnownRule>;
}

/** The rule behind a difference: it holds now and did not, it held and does not any more, or it says something else. */
export interface Cause {
  readonly rule: string;
  readonly how: 'holds' | 'silent' | 'says';
}

/** A rule with the name it shares with the same rule of the other side. */
interface KnownRule {
  readonly rule: PackRule;
  /** Its id; where its pack extends another, its id in that pack, for which this one stands. */
  readonly key: string;
}

/** The rules of a library at work, by id. */
export function rulesOf({ packs }: Linli): Decided['rules'] {
  return new Map(
    packs.flatMap(({ id, extends: base = id, rules }) =>
      rules.map((rule) => [rule.name, { rule, key: base + rule.name.slice(id.length) }] as const),
    ),
  );
}

/** The rule behind a difference: of those that bring about the new value or the old one, one that came or went. */
export function causeOf(difference: Difference, before: Decided, after: Decided): Cause {
  const [old, now] = [bringing(difference, before, difference.to), bringing(difference, after, difference.from)];
  const [held, holding] = [keysOf(before), keysOf(after)];
  const came = now.find((rule) => !held.has(keyOf(rule, after)));
  if (came !== undefined) return { rule: came, how: 'holds' };
  const went = old.find((rule) => !holding.has(keyOf(rule, before)));
  if (went !== undefined) return { rule: went, how: 'silent' };
  return { rule: now[0] ?? old[0] ?? '', how: 'says' };
}

function keyOf(name: string, { rules }: Decided): string {
  return rules.get(name)?.key ?? name;
}

function keysOf(decided: Decided): Set<string> {
  return new Set(decided.decision.rules.map((name) => keyOf(name, decided)));
}

/** Ids of the rules that bring about what was decided, as far as the other side has it not. */
function bringing({ effect, step }: Difference, decided: Decided, other: Difference['to']): string[] {
  const { decision, rules } = decided;
  const held = (says: (event: PackRule['event']) => boolean) =>
    decision.rules.filter((name) => {
      const known = rules.get(name);
      return known !== undefined && says(known.rule.event);
    });
  const { category, severity, responsibility, tier, assignment } = decision;
  const isNew = (name: string) => !(other ?? []).includes(name);
  switch (effect) {
    case 'category':
      return category === undefined ? [] : [category.rule];
    case 'severity':
      return held((event) => event.type === 'rate' && event.params.severity === severity);
    case 'lead':
      return held(({ type, params }) => type === 'assign' && leads(params.lead ?? [], assignment.lead));
    case 'partners':
      return held(({ type, params }) => type === 'assign' && (params.partners ?? []).some(isNew));
    case 'responsibility':
      return held(({ type, params }) => type === 'assign' && params.responsibility === responsibility);
    case 'tier':
      return held(({ type, params }) => type === 'assign' && params.tier === tier);
    case 'tags':
      return decision.tags.filter(({ tag }) => isNew(tag)).map(({ rule }) => rule);
    case 'proposals':
      return decision.proposals.filter(({ action }) => isNew(action)).map(({ rule }) => rule);
    case 'requirements':
      return decision.requirements.filter(({ evidence }) => isNew(evidence)).map(({ rule }) => rule);
    default:
      return [timeBoxOf(decision, step)?.rule ?? []].flat();
  }
}

function leads(named: string | readonly string[], lead: Party | undefined): boolean {
  return lead !== undefined && [named].flat().includes(lead.role);
}
