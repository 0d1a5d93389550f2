/** One text in both languages. */
export interface Titles {
  readonly 'zh-CN': string;
  readonly en: string;
}

/**
 * What a fact is. An `instant` is an ISO 8601 text with an offset, or epoch milliseconds.
 */
export type FactType = 'string' | 'number' | 'boolean' | 'instant' | 'string[]' | 'number[]' | 'object' | 'object[]';

/** The facts of one evaluation, by name. A declared fact that is absent is `undefined`. */
export type Facts = Readonly<Record<string, unknown>>;

/** Reads another fact, given or derived, while a fact is derived. */
export type FactReader = (name: string) => unknown;

/** What is known of a fact before any evaluation. */
export interface FactDeclaration {
  readonly type: FactType;
  /** The only values it takes, for texts and lists of texts. A rule that asks for another one is refused. */
  readonly values?: readonly string[];
  /** Least value, for numbers. */
  readonly minimum?: number;
  /** Greatest value, for numbers. */
  readonly maximum?: number;
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** Name for people, used by explanations and questions. */
  readonly title?: Titles;
  /** Personal data: masked in printed explanations, and not to be read by events or as a rule's value. */
  readonly personal?: boolean;
  /** Says whether somebody complied. Care may never depend on it: the check of packs refuses such a rule. */
  readonly compliance?: boolean;
  /** The properties of an object, or of each object in a list. Without them every path is allowed. */
  readonly fields?: FactDeclarations;
  /** Computes the fact from others: at most once in an evaluation (for the same `params`), and only if a rule needs it. */
  readonly derive?: (read: FactReader, params: Facts) => unknown;
}

/** The facts rules may ask about, by name. A bare type is short for `{ type }`. */
export interface FactDeclarations {
  readonly [name: string]: FactType | FactDeclaration;
}

/** All fact types, in the order they are documented. */
export const factTypes: readonly FactType[] = [
  'string',
  'number',
  'boolean',
  'instant',
  'string[]',
  'number[]',
  'object',
  'object[]',
];

/** The long form of a declaration. */
export function declarationOf(declared: FactType | FactDeclaration): FactDeclaration {
  return typeof declared === 'string' ? { type: declared } : declared;
}
