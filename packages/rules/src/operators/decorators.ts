/** Whether an operator holds for a fact's value and a rule's value. */
export type Holds = (actual: unknown, value: unknown) => boolean;

/**
 * json-rules-engine's operator decorators, by name. Written before an operator and joined by `:`, the leftmost is the
 * outermost: `someFact:not:equal`. Where one needs a list and gets none, it answers false.
 */
export const decorators: Readonly<Record<DecoratorName, (next: Holds) => Holds>> = {
  someFact: (next) => (actual, value) => Array.isArray(actual) && actual.some((item) => next(item, value)),
  someValue: (next) => (actual, value) => Array.isArray(value) && value.some((item) => next(actual, item)),
  everyFact: (next) => (actual, value) => Array.isArray(actual) && actual.every((item) => next(item, value)),
  everyValue: (next) => (actual, value) => Array.isArray(value) && value.every((item) => next(actual, item)),
  swap: (next) => (actual, value) => next(value, actual),
  not: (next) => (actual, value) => !next(actual, value),
};

/** The decorators there are. */
export type DecoratorName = 'someFact' | 'someValue' | 'everyFact' | 'everyValue' | 'swap' | 'not';

/** An operator of which only `true` counts, whatever else it may answer. */
export function strictly(holds: (actual: unknown, value: unknown) => unknown): Holds {
  return (actual, value) => holds(actual, value) === true;
}

/** Whether a name is a decorator's. */
export function isDecorator(name: string): name is DecoratorName {
  return Object.hasOwn(decorators, name);
}
