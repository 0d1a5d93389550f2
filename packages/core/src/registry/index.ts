export { type AgeBounds, type Composition, compositionOf, compositionTitles } from '../neighbourhood/composition.ts';
export type { NewEntry, RegistryCommand } from './command.ts';
export type { Availability } from './entry/availability.ts';
export type { EntryFacts } from './entry/entry.ts';
export {
  type EntryKind,
  type FactsInputOf,
  type FactsOf,
  type PersonalKind,
  type PersonalOf,
  personalSchemas,
} from './entry/kinds.ts';
export type { AddedEntry, RegistryEvent } from './event.ts';
export { neighbourhoodOf } from './neighbourhood-of.ts';
export { type NewPersonal, personalRecord, withPersonal } from './personal.ts';
export type { Delivery, DeliveryBranch, DeliveryPlan, DeliveryWay } from './notice/delivery-plan.ts';
export { registry } from './registry.ts';
export { type EntryOn, type Registry, registryOn } from './registry-on.ts';
export type { Attendance, FollowUp, RegistryState } from './state.ts';
export { deliveryPlan } from './notice/delivery-plan.ts';
export { type NoticeCommand, type NoticeEvent, notices, type NoticeState } from './notice/notices.ts';
export { type GroupReach, noticeMessages, type NoticeReach, reachOf } from './notice/reach.ts';
export { type AssetQuery, assetsByPlace, assetsOf, type AssetsAt } from './query/assets.ts';
export { requireHolder, type RoleCoverage, roleCoverage, type RoleQuery, type Signing } from './query/coverage.ts';
export { endingBy } from './query/ending.ts';
export { type ComposedHousehold, householdsThatAre } from './query/households.ts';
export { attendanceOf, type Lever, leversFor, type SeatAttendance } from './query/levers.ts';
export { type PartnerContribution, partnersFor } from './query/contributions.ts';
export { type Post, whyNotPost } from './query/post.ts';
export { type Representation, representationOf, type RepresentativeLoad } from './query/representation.ts';
export { permittedRoute, type Route } from './query/route.ts';
export { type Arrival, arrivalsAt, type TravelGap, travelGaps, type TravelQuery } from './query/travel.ts';
export { isAvailable, type Stretch } from './responder/available.ts';
export { type FitnessContext, type ErrandNeed, whyUnfit } from './responder/fitness.ts';
export {
  type Brand,
  brandMember,
  type Brands,
  brandSchema,
  teamForTheme,
  type ThemeTeam,
  type UnmappedMembers,
  unmappedMembers,
} from './responder/brand.ts';
export { responderTitles, type Suggestion, type Suggestions, suggestResponders } from './responder/suggest.ts';
export { type VolunteerRules, volunteerRulesSchema } from './responder/volunteer-rules.ts';
export type { ErrandCommand } from './errand/command.ts';
export { errandFrom, type ErrandPlace } from './errand/from-proposal.ts';
export type { Taker, ErrandEvent, ErrandState, ErrandTerms } from './errand/state.ts';
export { errandsOf, type ErrandsOptions } from './errand/errands.ts';
export type { Cell } from './table/read-cell.ts';
export { type ReadTable, readTable, type ReadTableOptions, type Table, type TableProblem } from './table/read-table.ts';
export { writeTable, type WriteTableOptions } from './table/write-table.ts';
