import {
  createLinli,
  type Decision,
  type Neighbourhood,
  normaliseText,
  type Pack,
  readServiceRequest,
  unknownNeighbourhood,
} from '@linli/core';
import { type Policy, policyOf, triage } from '@linli/core/policy';
import { type Calendar, chinaCalendar, nextWorkingTime } from '@linli/time';

import { testNeighbourhood } from './neighbourhood.ts';
import { type OwnParts, ownParts } from './own-parts.ts';

/** What a pack is tried out in. */
export interface SettingOptions {
  /**
   * Packs that work beside the one under test, in order of precedence. Name the pack itself among them to give it its
   * place; otherwise it goes first. A pack it extends belongs here too, and gives way to it.
   */
  readonly uses?: readonly Pack[];
  /** The {@link testNeighbourhood} with every role held, unless told. */
  readonly neighbourhood?: Neighbourhood;
  /** `chinaCalendar()` unless told. */
  readonly calendar?: Calendar;
  /** Traditional to simplified characters; `simplify` of `@linli/core/traditional` where tests need it. */
  readonly simplify?: (text: string) => string;
}

/** A pack at work among others, in a neighbourhood, on a calendar. */
export interface Setting {
  /** The pack under test. */
  readonly pack: Pack;
  /** What of it is its author's. */
  readonly own: OwnParts;
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** When a request counts that names no instant: the first working time since the pack holds. */
  readonly start: Date;
  /** Compiles other packs in the way these are. */
  readonly policyOf: (packs: readonly Pack[]) => Policy;
  /** Decides one request, by another policy where one is given. */
  readonly decide: (request: unknown, at: Date, policy?: Policy) => Decision;
}

/**
 * Puts a pack to work.
 *
 * @throws LinliError `PACK_VERSIONS`, `PACK_CLASH` where packs do not go together
 */
export function settingOf(pack: Pack, options: SettingOptions): Setting {
  const { uses = [], calendar = chinaCalendar(), simplify } = options;
  const normalise = (text: string) => normaliseText(text, simplify === undefined ? {} : { simplify }).text;
  const { packs } = createLinli({ packs: inOrder(pack, uses), neighbourhood: unknownNeighbourhood(), calendar });
  const policy = policyOf(packs, normalise);
  const neighbourhood = options.neighbourhood ?? testNeighbourhood(policy.vocabulary.roles.keys());
  return {
    pack,
    own: ownParts(pack, uses),
    policy,
    calendar,
    start: nextWorkingTime(new Date(`${pack.from}T00:00Z`), calendar),
    policyOf: (others) => policyOf(others, normalise),
    decide: (request, at, other = policy) =>
      triage(readServiceRequest(request, at), at, { policy: other, neighbourhood, calendar, simplify }),
  };
}

function inOrder(pack: Pack, uses: readonly Pack[]): Pack[] {
  const hasPlace = uses.some(({ id }) => id === pack.id);
  return hasPlace ? uses.map((each) => (each.id === pack.id ? pack : each)) : [pack, ...uses];
}
