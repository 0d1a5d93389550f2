import { absent, constantsOf, type Domain, type Literal, plainOperator, satisfies } from './domain.ts';

/** What is asked of a text or a list, put together. */
interface Wanted {
  /** Of each list, one must be there. */
  readonly lists: readonly (readonly unknown[])[];
  /** None of these may be there. */
  readonly forbidden: readonly unknown[];
  /** It must begin so. */
  readonly prefix: string;
}

/** How texts and lists differ. */
export interface TokenForm {
  /** Whether whoever holds one token holds the other with it: a word holds the words inside it. */
  readonly holds: (token: unknown, other: unknown) => boolean;
  /** Values with just these tokens: for a text, kept apart by something that is in no token. */
  readonly build: (tokens: readonly unknown[], prefix: string) => readonly unknown[];
}

/**
 * A text, by the words in it, or a list, by its elements. Lists of words can be met one by one: where a word of each is
 * free of forbidden ones, those words together, kept apart, are a value; where a list has none, no value can meet it.
 */
export class TokenDomain implements Domain {
  readonly #form: TokenForm;
  readonly #known = new Map<string, readonly unknown[]>();

  /**
   * @param form - that of texts or that of lists
   */
  constructor(form: TokenForm) {
    this.#form = form;
  }

  /** See {@link Domain}. */
  allows(literals: readonly Literal[]): boolean {
    return this.values(literals).length > 0;
  }

  /** See {@link Domain}. */
  values(literals: readonly Literal[], limit = 1): readonly unknown[] {
    if (limit > 1) return this.#values(literals, limit);
    const key = literals.map(({ predicate, holds }) => (holds ? predicate.id : `-${predicate.id}`)).join();
    let found = this.#known.get(key);
    if (found === undefined) this.#known.set(key, (found = this.#values(literals, 1)));
    return found;
  }

  #values(literals: readonly Literal[], limit: number): readonly unknown[] {
    return [...this.#candidates(literals, limit)].flatMap((variants) => {
      const at = variants.findIndex((value) => satisfies(value, literals));
      return at < 0 ? [] : [variants[at]];
    });
  }

  /** What may do, several variants each. */
  *#candidates(literals: readonly Literal[], limit: number): Generator<readonly unknown[]> {
    const fixed = literals.find(isFixed);
    if (fixed !== undefined) {
      for (const value of constantsOf(fixed.predicate)) yield [value];
      return;
    }
    for (const wanted of wishes(literals)) {
      const free = wanted.lists.map((list) => this.#free(list, wanted.forbidden));
      for (const tokens of combinations(free, limit)) yield this.#form.build(tokens, wanted.prefix);
    }
    for (const value of absent) yield [value];
  }

  /** The tokens of a list that bring nothing forbidden with them. */
  #free(list: readonly unknown[], forbidden: readonly unknown[]): readonly unknown[] {
    return list.filter((token) => !forbidden.some((other) => this.#form.holds(token, other)));
  }
}

/** Whether a question names the only values there are. */
function isFixed({ predicate, holds }: Literal): boolean {
  const { name, negated } = plainOperator(predicate.operator);
  return ['equal', 'in'].includes(name) ? holds !== negated : ['notEqual', 'notIn'].includes(name) && holds === negated;
}

/** What questions want of a value that is there; one for each way to lack one of all. */
function wishes(literals: readonly Literal[]): readonly Wanted[] {
  let all: readonly Wanted[] = [{ lists: [], forbidden: [], prefix: '' }];
  for (const { predicate, holds } of literals) {
    const { name, negated } = plainOperator(predicate.operator);
    const positive = holds !== negated;
    const tokens = constantsOf(predicate);
    all = all.flatMap((wanted) => refined(wanted, name, positive, tokens));
  }
  return all;
}

function refined(wanted: Wanted, name: string, positive: boolean, tokens: readonly unknown[]): readonly Wanted[] {
  switch (name) {
    case 'mentionsAny':
    case 'sharesAny':
    case 'contains':
      return [positive ? oneOf(wanted, tokens) : noneOf(wanted, tokens)];
    case 'mentionsNone':
    case 'doesNotContain':
      return [positive ? noneOf(wanted, tokens) : oneOf(wanted, tokens)];
    case 'mentionsAll':
    case 'sharesAll':
      return positive
        ? [tokens.reduce<Wanted>((so, token) => oneOf(so, [token]), wanted)]
        : tokens.map((token) => noneOf(wanted, [token]));
    case 'startsWith':
    case 'within': {
      const [prefix = ''] = tokens.map(String);
      return [positive && prefix.length > wanted.prefix.length ? { ...wanted, prefix } : wanted];
    }
    default:
      return [wanted];
  }
}

function oneOf(wanted: Wanted, tokens: readonly unknown[]): Wanted {
  return { ...wanted, lists: [...wanted.lists, tokens] };
}

function noneOf(wanted: Wanted, tokens: readonly unknown[]): Wanted {
  return { ...wanted, forbidden: [...wanted.forbidden, ...tokens] };
}

/**
 * One element of each list, in every way, the last list turning fastest. Where that would be more than the limit, as
 * many spread over all ways.
 */
function* combinations(lists: readonly (readonly unknown[])[], limit: number): Generator<readonly unknown[]> {
  const total = lists.reduce((product, list) => product * list.length, 1);
  let stride = Math.max(1, Math.floor(total / limit));
  while (commonDivisor(total, stride) > 1) stride += 1;
  for (let count = 0; count < Math.min(total, limit); count += 1) {
    let place = (count * stride) % total;
    const chosen = lists.toReversed().map((list) => {
      const token = list[place % list.length];
      place = Math.floor(place / list.length);
      return token;
    });
    yield chosen.toReversed();
  }
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
