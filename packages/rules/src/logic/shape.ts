/** How tokens are taken from a fact. */
export type TokenSource = 'words' | 'items' | 'ancestors';

/** A question that a table answers from the class of the fact's value. */
export interface ScalarShape {
  readonly kind: 'scalar';
  readonly constants: readonly unknown[];
  /** Whether it orders values, so that texts that read as numbers matter. */
  readonly ordered: boolean;
}

/** A question that follows from which tokens the fact has, where it is a text or a list at all. */
export interface TokenShape {
  readonly kind: 'tokens';
  readonly source: TokenSource;
  /** It holds only if the fact has one of these, or, where `none`, exactly if it has none of these. */
  readonly tokens: readonly unknown[];
  readonly none: boolean;
  /** Whether a token is all it takes; otherwise the question is asked again of what is left. */
  readonly exact: boolean;
  /** Whether the answer stands on its head: `not:` before the operator. */
  readonly negated: boolean;
}

/** How a predicate may be indexed; `undefined` where it must be asked. */
export type Shape = ScalarShape | TokenShape | undefined;

const ordering = new Set(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive']);

/** What the answer of an operator with a literal value depends on. */
export function shapeOf(operator: string, prepared: unknown): Shape {
  const name = operator.startsWith('not:') ? operator.replace(/^(?:not:)+/, '') : operator;
  const negated = ((operator.length - name.length) / 'not:'.length) % 2 === 1;
  const values: readonly unknown[] = Array.isArray(prepared) ? prepared : [prepared];
  if (ordering.has(name)) return { kind: 'scalar', constants: values, ordered: true };
  switch (name) {
    case 'equal':
    case 'notEqual':
    case 'in':
    case 'notIn':
    case 'between':
      return { kind: 'scalar', constants: values, ordered: false };
    case 'isSet':
      return { kind: 'scalar', constants: [], ordered: false };
    case 'within':
      return { kind: 'tokens', source: 'ancestors', tokens: values, none: false, exact: true, negated };
    case 'mentionsAny':
    case 'mentionsNone':
      return { kind: 'tokens', source: 'words', tokens: values, none: name === 'mentionsNone', exact: true, negated };
    case 'mentionsAll':
      return oneOfAll('words', values, negated);
    case 'contains':
    case 'doesNotContain':
      return { kind: 'tokens', source: 'items', tokens: values, none: name === 'doesNotContain', exact: true, negated };
    case 'sharesAny':
    case 'someFact:equal':
    case 'someFact:in':
      return { kind: 'tokens', source: 'items', tokens: values, none: false, exact: true, negated };
    case 'sharesAll':
      return oneOfAll('items', values, negated);
    default:
      return undefined;
  }
}

/** All of many tokens: the index looks for the longest, the question is asked where it is found. */
function oneOfAll(source: TokenSource, values: readonly unknown[], negated: boolean): Shape {
  const [longest] = values.toSorted((a, b) => String(b).length - String(a).length);
  if (longest === undefined || (negated && values.length > 1)) return undefined;
  return { kind: 'tokens', source, tokens: [longest], none: false, exact: values.length === 1, negated };
}
