import { holdsOn } from '../../names.ts';
import type { Entry } from '../entry/entry.ts';
import type { EntryOn, Registry } from '../registry-on.ts';
import type { RegistryState } from '../state.ts';

/** A partner that answers a need. */
export interface PartnerContribution {
  readonly contribution: EntryOn<'contribution'>;
  readonly unit: EntryOn<'unit'>;
  /** Whether it holds on the day; one without a season always does. */
  readonly inSeason: boolean;
  /** The season's first and last day, that of the day or the next one; missing where none is known. */
  readonly season?: { readonly from: string; readonly until?: string };
}

/**
 * Partners that offer what is needed, those in season first, each with the days of its season.
 *
 * @param state - the folded registry, which knows coming seasons
 * @param registry - the registry of the day
 * @param need - what is needed: `holiday-childcare`
 */
export function partnersFor(state: RegistryState, registry: Registry, need: string): readonly PartnerContribution[] {
  const found = registry
    .all('contribution')
    .filter((each) => each.need === need)
    .flatMap((contribution): readonly PartnerContribution[] => {
      const unit = registry.find('unit', contribution.unit);
      if (unit === undefined) return [];
      if (contribution.season === undefined) return [{ contribution, unit, inSeason: true }];
      const season = seasonFrom(state, contribution.season, registry.day);
      return [
        {
          contribution,
          unit,
          inSeason: season !== undefined && holdsOn(season, registry.day),
          ...(season && { season }),
        },
      ];
    });
  return found.toSorted((one, other) => Number(other.inSeason) - Number(one.inSeason));
}

/** The season of a name that goes on on a day, or comes next. */
function seasonFrom(state: RegistryState, name: string, day: string) {
  const [season] = [...state.entries.values()]
    .flatMap((entry) => (isSeason(entry, name) ? entry.lives : []))
    .filter(({ until }) => until === undefined || until >= day)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  if (season === undefined) return undefined;
  const { from, until } = season;
  return { from, ...(until !== undefined && { until }) };
}

function isSeason({ kind, lives }: Entry, name: string): boolean {
  return kind === 'season' && lives[0]?.editions[0]?.facts['season'] === name;
}
