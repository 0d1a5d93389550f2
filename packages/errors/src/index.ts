export {
  type Catalogue,
  describeError,
  errorsFrom,
  fillText,
  type Locale,
  type LocalisedText,
  type Raise,
} from './catalogue.ts';
export { type ErrorData, type ErrorDetails, LinliError } from './linli-error.ts';
export { nearestName } from './nearest.ts';
