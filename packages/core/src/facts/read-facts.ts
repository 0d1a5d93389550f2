import type { Facts } from '@linli/rules';
import { type Calendar, civilTime, isWorkingTime } from '@linli/time';

import { ageOn } from '../neighbourhood/age.ts';
import { compositionOf } from '../neighbourhood/composition.ts';
import type { Household } from '../neighbourhood/household.ts';
import type { Attributes, HouseholdMember, Neighbourhood } from '../neighbourhood/neighbourhood.ts';
import type { ServiceRequest } from '../request/service-request.ts';
import { findAddresses } from '../text/address.ts';
import { findMeasures, type Measure } from '../text/measure.ts';
import { type NormalisedText, normaliseText } from '../text/normalise.ts';
import { locate, type Location } from './location.ts';
import { requestFacts } from './request-facts.ts';

/** Everything read from a request before any rule has run. */
export interface RequestReading {
  readonly text: NormalisedText;
  readonly location: Location;
  readonly measures: readonly Measure[];
  /** The household of the requester, where it is known. */
  readonly household?: Household;
  readonly facts: Facts;
}

/** What reading a request needs besides the request. */
export interface ReadingContext {
  readonly neighbourhood: Neighbourhood;
  readonly calendar: Calendar;
  /** Traditional to simplified characters, where the requests need it. */
  readonly simplify?: ((text: string) => string) | undefined;
}

/** Reads the facts of a request: from its words, its fields, and the registry of the neighbourhood. */
export function readFacts(request: ServiceRequest, context: ReadingContext): RequestReading {
  const { neighbourhood, calendar, simplify } = context;
  const text = normaliseText(request.text, simplify === undefined ? {} : { simplify });
  const where =
    request.address === undefined ? text : normaliseText(request.address, simplify === undefined ? {} : { simplify });
  const mentions = findAddresses(where.text);
  const measures = findMeasures(text.text);
  const location = locate(request, where.text, mentions, neighbourhood);
  const member =
    request.requester.resident === undefined ? undefined : neighbourhood.resident(request.requester.resident);
  const received = civilTime(request.receivedAt, calendar);
  const facts: Facts = {
    ...placeFacts(neighbourhood.attributes(location.place?.id)),
    ...request.facts,
    text: text.text,
    channel: request.channel,
    requesterKind: request.requester.kind,
    place: location.place?.id,
    placeKind: location.place?.kind,
    building: location.mention?.building,
    entrance: location.mention?.entrance,
    floor: floorNumber(location.mention?.floor),
    ...greatestMeasures(measures),
    ...householdFacts(member, received.date),
    attachments: request.attachments.map(({ kind }) => kind),
    receivedHour: received.hour,
    receivedMonth: Number(received.date.slice(5, 7)),
    receivedWeekday: received.weekday,
    workingTime: isWorkingTime(request.receivedAt, calendar),
  };
  return { text, location, measures, ...(member && { household: member.household }), facts };
}

const measured = {
  depth: 'depth',
  height: 'height',
  length: 'length',
  width: 'width',
  area: 'area',
  people: 'people',
  households: 'households',
  money: 'amount',
  age: 'age',
} as const;

/** Attributes of the place; none stands in for what is read from the request. */
function placeFacts(attributes: Attributes): Facts {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !Object.hasOwn(requestFacts, name)));
}

/** The greatest measure of each kind: of "a pit 1 m wide, 3 m deep" the depth is 3. */
function greatestMeasures(measures: readonly Measure[]): Facts {
  const greatest: Record<string, number> = {};
  for (const { quantity, value } of measures) {
    const name = (measured as Readonly<Record<string, string>>)[quantity];
    if (name !== undefined) greatest[name] = Math.max(greatest[name] ?? value, value);
  }
  return greatest;
}

function householdFacts(member: HouseholdMember | undefined, day: string): Facts {
  if (member === undefined) return {};
  const { resident, household } = member;
  return {
    requesterAge: resident.born === undefined ? undefined : ageOn(resident.born, day),
    householdSize: household.members.length,
    livesAlone: household.members.length === 1,
    composition: compositionOf(household.members, day),
    care: resident.care ?? [],
  };
}

/** `3A` and the top floor have no number to compare. */
function floorNumber(floor: string | undefined): number | undefined {
  return floor !== undefined && /^-?\d+$/.test(floor) ? Number(floor) : undefined;
}
