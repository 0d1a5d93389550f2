import type { Rule } from '../rule.ts';
import { canonical } from './canonical.ts';

/**
 * What becomes of several rules of one event type that hold together: `first`, the one of highest priority counts;
 * `unique`, no two may hold together; `collect`, all count.
 */
export type HitPolicyKind = 'first' | 'unique' | 'collect';

/**
 * What becomes of two rules that hold together: no conflict, one of them wins, or nothing but their order decides.
 */
export type Outcome = 'none' | 'one' | 'other' | 'tie';

/** The policy of each event type (`first` where none is named), or a judge of two rules of one event type. */
export type HitPolicy = Readonly<Record<string, HitPolicyKind>> | ((one: Rule, other: Rule) => Outcome);

/** The judge that a policy stands for. */
export function judgeOf(policy: HitPolicy = {}): (one: Rule, other: Rule) => Outcome {
  if (typeof policy === 'function') return policy;
  return (one, other) => {
    const kind = kindOf(policy, one.event.type);
    if (kind === 'collect' || canonical(one.event) === canonical(other.event)) return 'none';
    if (kind === 'unique') return 'tie';
    const [first, second] = [one.priority ?? 1, other.priority ?? 1];
    if (first === second) return 'tie';
    return first > second ? 'one' : 'other';
  };
}

/** Whether rules of an event type are to answer in every case, as far as the policy tells. */
export function wantsAnswer(policy: HitPolicy = {}, type: string): boolean {
  return typeof policy !== 'function' && kindOf(policy, type) !== 'collect';
}

function kindOf(policy: Readonly<Record<string, HitPolicyKind>>, type: string): HitPolicyKind {
  return (Object.hasOwn(policy, type) ? policy[type] : undefined) ?? 'first';
}
