import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { Assignment, Party } from './decision.ts';
import type { PackMatch, Policy } from './policy.ts';
import type { Responsibility, Tier } from './responsibility.ts';

/** What assigning needs besides the rules that hold. */
export interface AssignContext {
  readonly policy: Policy;
  readonly neighbourhood: Neighbourhood;
  /** Id of the place, where it is known. */
  readonly place: string | undefined;
  /** Id of the requester's household, where it is known. */
  readonly household: string | undefined;
  /** Civil day of the decision. */
  readonly day: string;
}

/** Who does it, whose matter it is, and at which layer. */
export interface Assigned {
  readonly assignment: Assignment;
  readonly responsibility?: Responsibility;
  readonly tier?: Tier;
  /** Finds who holds a role for the place. */
  readonly party: (role: string) => Party;
}

/**
 * The first lead, by precedence, whose role somebody holds at the place; where nobody holds any, the first role named.
 * Partners of all rules are collected; responsibility and tier come from the first rule that names one.
 */
export function assign(matches: readonly PackMatch[], context: AssignContext): Assigned {
  const party = (role: string) => partyOf(role, context);
  const effects = matches.flatMap(({ event }) => (event.type === 'assign' ? [event.params] : []));
  const leads = effects.flatMap(({ lead }) => lead ?? []).map(party);
  const lead = leads.find(({ holder }) => holder !== undefined) ?? leads[0];
  const partners = [...new Set(effects.flatMap((effect) => effect.partners ?? []))].filter(
    (role) => role !== lead?.role,
  );
  const office = party('community-office');
  const responsibility = effects.find((effect) => effect.responsibility !== undefined)?.responsibility;
  const tier = effects.find((effect) => effect.tier !== undefined)?.tier;
  return {
    assignment: {
      ...(lead && { lead }),
      partners: partners.map(party),
      ...(office.holder !== undefined && { fallback: office }),
    },
    ...(responsibility && { responsibility }),
    ...(tier && { tier }),
    party,
  };
}

function partyOf(role: string, { policy, neighbourhood, place, household, day }: AssignContext): Party {
  const title = policy.vocabulary.roles.get(role) ?? { 'zh-CN': role, en: role };
  const [appointment] = neighbourhood.holders(role, place, day, household);
  return appointment === undefined
    ? { role, title }
    : { role, title, holder: appointment.holder, name: appointment.name };
}
