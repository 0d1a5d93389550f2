export { LinliError } from '@linli/errors';
export type { LocalisedText } from './localised-text.ts';
export { createLinli, type Linli, type LinliOptions } from './linli.ts';
export {
  type AnyCommand,
  type AnyDecider,
  type CommandOptions,
  type Desk,
  type DeskOptions,
  type Done,
  type DueItem,
  type DueQuery,
  type HistoryEntry,
  openDesk,
  phoneSubject,
  type Rebuilt,
  type Standing,
  type Submitted,
  type SubmitOptions,
} from './desk/index.ts';
export type { Household, Resident } from './neighbourhood/household.ts';
export {
  type AddressNumbers,
  type Attributes,
  createNeighbourhood,
  type HouseholdMember,
  type Neighbourhood,
  unknownNeighbourhood,
} from './neighbourhood/neighbourhood.ts';
export type { Place, PlaceKind } from './neighbourhood/place.ts';
export {
  contains,
  formatPlaceCode,
  parsePlaceCode,
  type PlaceCode,
  type PlaceCodeParts,
  type StreetKind,
} from './neighbourhood/place-code.ts';
export type { Appointment } from './neighbourhood/role.ts';
export type { NeighbourhoodData } from './neighbourhood/schema.ts';
export type { Change } from './pack/change.ts';
export type { Category, Mention } from './pack/category.ts';
export { definePack, type DefinePackOptions } from './pack/define-pack.ts';
export type { Effect, EffectType } from './pack/effect.ts';
export type { Example } from './pack/example.ts';
export type { Pack, PackRule } from './pack/pack.ts';
export type { PackInput, PackRuleInput } from './pack/pack-schema.ts';
export type { Parameter, ParameterReference, ParameterValue } from './pack/parameter.ts';
export type { Plan, Step } from './pack/plan.ts';
export type { Source } from './pack/source.ts';
export type { PlanOfPack, Vocabulary } from './pack/vocabulary.ts';
export type { Channel } from './request/channel.ts';
export {
  readInstant,
  readServiceRequest,
  type RequesterKind,
  type ServiceRequest,
  type ServiceRequestInput,
} from './request/service-request.ts';
export type { Store } from './stream/store.ts';
export { type AddressMention, findAddresses } from './text/address.ts';
export { findMeasures, type Measure } from './text/measure.ts';
export type { MeasureUnit, Quantity } from './text/measure-units.ts';
export { type NormalisedText, type NormaliseOptions, normaliseText, type TextFlag } from './text/normalise.ts';
export type { TextRange } from './text/rewrite.ts';
export type {
  Assignment,
  DecidedCategory,
  Decision,
  Party,
  Proposal,
  Requirement,
  Tag,
  TimeBox,
} from './triage/decision.ts';
export { type Explanation, type ExplanationCode, formatExplanation } from './triage/explanation.ts';
export type { Responsibility, Tier } from './triage/responsibility.ts';
export type { Severity } from './triage/severity.ts';
export type { CaseTerms } from './triage/terms.ts';
export { responsibilityTitles, severityTitles, tierTitles } from './triage/titles.ts';
