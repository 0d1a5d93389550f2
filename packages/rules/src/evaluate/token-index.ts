import type { Keywords } from '../keywords/keywords.ts';
import type { Operand } from '../logic/node.ts';
import type { Clause, TokenQuestion } from './clauses.ts';
import type { TokenSource } from '../logic/shape.ts';
import type { Table } from './table.ts';

/** The clauses whose answer a token turns around, by the token's number. */
interface Turns {
  readonly starts: Int32Array;
  readonly clauses: Int32Array;
}

/** A clause may ask several questions about the same tokens; each layer holds one question a clause. */
interface Layer {
  /** The answers while no token is found. */
  readonly untouched: number;
  readonly turns: Turns;
}

/**
 * Answers, for one operand, which clauses its tokens leave standing: words of a text, elements of a list, or a place and
 * all places above it.
 */
export class TokenIndex {
  readonly operand: Operand;
  readonly concerned: number;
  readonly #source: TokenSource;
  readonly #keywords: Keywords;
  readonly #table: Table;
  readonly #numbers = new Map<unknown, number>();
  readonly #layers: readonly Layer[];
  /** The answers of all layers while no token is found, and while the fact is no text or list at all. */
  readonly #untouched: number;
  readonly #unfit: number;
  /** Two rows to work in. */
  readonly #scratch: number;
  readonly #found: number[] = [];
  readonly #note = (token: number): void => {
    this.#found.push(token);
  };

  constructor(operand: Operand, source: TokenSource, keywords: Keywords, clauses: readonly Clause[], table: Table) {
    this.operand = operand;
    this.#source = source;
    this.#keywords = keywords;
    this.#table = table;
    const questions = clauses.map(({ tokens }) =>
      tokens.filter((each) => each.operand === operand && each.shape.source === source),
    );
    this.concerned = table.reserve(1);
    for (const [clause, asked] of questions.entries()) if (asked.length > 0) table.flip(this.concerned, clause);
    this.#scratch = table.reserve(2);
    this.#unfit = this.#row(questions, (asked) => asked.every(({ wanted }) => !wanted));
    this.#untouched = this.#row(questions, (asked) => asked.every(isUntouched));
    const depth = questions.reduce((most, asked) => Math.max(most, asked.length), 0);
    this.#layers = Array.from({ length: depth }, (_, at) => this.#layer(questions.map((asked) => asked[at])));
  }

  /** The row of the clauses that a value leaves standing. */
  rowOf(value: unknown): number {
    if (!this.#collect(value)) return this.#unfit;
    if (this.#found.length === 0) return this.#untouched;
    const { rows, stride } = this.#table;
    const result = this.#scratch + stride;
    for (const [at, layer] of this.#layers.entries()) {
      const into = at === 0 ? result : this.#scratch;
      this.#turn(layer, into);
      if (at > 0) for (let word = 0; word < stride; word += 1) rows[result + word]! &= rows[into + word]!;
    }
    return result;
  }

  /** Notes the tokens of a value; answers whether it can have any. */
  #collect(value: unknown): boolean {
    this.#found.length = 0;
    if (this.#source === 'items') {
      if (!Array.isArray(value)) return false;
      for (const item of value) this.#look(item);
      return true;
    }
    if (typeof value !== 'string') return false;
    if (this.#source === 'words') {
      this.#keywords.each(value, this.#note);
      return true;
    }
    for (let at = value.indexOf('/'); at !== -1; at = value.indexOf('/', at + 1)) this.#look(value.slice(0, at));
    this.#look(value);
    return true;
  }

  #look(token: unknown): void {
    const number = this.#numbers.get(token);
    if (number !== undefined) this.#found.push(number);
  }

  /** Writes the answers of a layer, given the tokens found. */
  #turn({ untouched, turns: { starts, clauses } }: Layer, into: number): void {
    const table = this.#table;
    const { rows, head } = table;
    table.copy(untouched, into);
    for (const token of this.#found) {
      const end = starts[token + 1] ?? 0;
      for (let at = starts[token] ?? 0; at < end; at += 1) {
        const clause = clauses[at]!;
        const place = head + (clause >>> 5);
        // Two tokens of a question turn its answer around once.
        const isTurned = ((rows[into + place]! ^ rows[untouched + place]!) >>> (clause & 31)) & 1;
        if (isTurned === 0) table.flip(into, clause);
      }
    }
  }

  #layer(questions: readonly (TokenQuestion | undefined)[]): Layer {
    const turning: number[][] = [];
    for (const [clause, question] of questions.entries()) {
      for (const token of question?.shape.tokens ?? []) (turning[this.#number(token)] ??= []).push(clause);
    }
    const untouched = this.#row(questions, (question) => question === undefined || isUntouched(question));
    return { untouched, turns: turnsOf(turning) };
  }

  #number(token: unknown): number {
    if (this.#source === 'words') return this.#keywords.add(String(token));
    const number = this.#numbers.get(token) ?? this.#numbers.size;
    this.#numbers.set(token, number);
    return number;
  }

  /** A new row with a bit for each clause that stands. */
  #row<Asked>(questions: readonly Asked[], stands: (asked: Asked) => boolean): number {
    const row = this.#table.reserve(1);
    for (const [clause, asked] of questions.entries()) if (stands(asked)) this.#table.flip(row, clause);
    return row;
  }
}

/** Whether a question is answered as wanted while none of its tokens is found. */
function isUntouched({ shape, wanted }: TokenQuestion): boolean {
  return shape.none === wanted;
}

function turnsOf(turning: readonly (readonly number[] | undefined)[]): Turns {
  const starts = new Int32Array(turning.length + 1);
  for (let token = 0; token < turning.length; token += 1) {
    starts[token + 1] = starts[token]! + (turning[token]?.length ?? 0);
  }
  return { starts, clauses: Int32Array.from(turning.flatMap((clauses) => clauses ?? [])) };
}
