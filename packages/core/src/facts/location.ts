import type { Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { Place } from '../neighbourhood/place.ts';
import type { ServiceRequest } from '../request/service-request.ts';
import type { AddressMention } from '../text/address.ts';

/** Where a request is about, and how that was found out. */
export interface Location {
  /** The one place meant, where there is one. */
  readonly place?: Place;
  /** Several places the words may mean; then none is chosen. */
  readonly candidates: readonly Place[];
  /** What the address was read from. */
  readonly mention?: AddressMention;
  /** `given` with the request, `read` from its words, `home` of a known resident. */
  readonly origin?: 'given' | 'read' | 'home';
}

/**
 * The place a request is about: the one given, else the one its words name, else the requester's home. Numbers that
 * fit several buildings are told apart by an estate the words name, never guessed.
 */
export function locate(
  request: ServiceRequest,
  text: string,
  mentions: readonly AddressMention[],
  neighbourhood: Neighbourhood,
): Location {
  const given = request.place === undefined ? undefined : neighbourhood.place(request.place);
  const home =
    request.requester.resident === undefined ? undefined : neighbourhood.resident(request.requester.resident);
  const homePlace = home === undefined ? undefined : neighbourhood.place(home.household.place);
  const named = neighbourhood.named(text);
  const [mention] = mentions;
  if (mention !== undefined) {
    const within = given?.id ?? named?.id;
    const candidates = neighbourhood.locate(mention, within);
    const nearHome =
      candidates.length > 1 ? candidates.filter(({ id }) => sharesEstate(id, homePlace?.id)) : candidates;
    const [place] = nearHome;
    if (place !== undefined && nearHome.length === 1) return { place, candidates, mention, origin: 'read' };
    if (given === undefined && candidates.length > 1) return { candidates, mention };
  }
  if (given !== undefined) return { place: given, candidates: [given], origin: 'given', ...(mention && { mention }) };
  if (named !== undefined) return { place: named, candidates: [named], origin: 'read', ...(mention && { mention }) };
  if (homePlace !== undefined)
    return { place: homePlace, candidates: [homePlace], origin: 'home', ...(mention && { mention }) };
  return { candidates: [], ...(mention && { mention }) };
}

function sharesEstate(id: string, home: string | undefined): boolean {
  return home !== undefined && id.slice(0, id.lastIndexOf('/')) === home.slice(0, id.lastIndexOf('/'));
}
