import type { Decision, LocalisedText, Severity } from '@linli/core';
import type { LinliError } from '@linli/errors';

/** Errors that are kept to be shown; more are only counted. */
const shownRefusals = 20;
/** Names of unknown fields that are counted one by one; hostile input could bring any number. */
const knownIgnored = 100;

/** How often one rule decided on one category. */
export interface CategoryCount {
  readonly code: string;
  readonly rule: string;
  readonly title: LocalisedText;
  count: number;
}

/** What a run over many requests came to. Holds counts only, however long the input. */
export class Summary {
  decided = 0;
  unclassified = 0;
  refused = 0;
  provisional = false;
  readonly bySeverity: Record<Severity, number> = { emergency: 0, urgent: 0, routine: 0 };
  readonly #byRule = new Map<string, CategoryCount>();
  readonly refusals: LinliError[] = [];
  readonly refusedByCode = new Map<string, number>();
  readonly ignored = new Map<string, number>();

  /** Counts a decision. */
  add({ category, severity, provisional }: Decision): void {
    this.decided += 1;
    this.bySeverity[severity] += 1;
    this.provisional ||= provisional;
    if (category === undefined) {
      this.unclassified += 1;
      return;
    }
    const { code, rule, title } = category;
    const known = this.#byRule.get(`${rule} ${code}`);
    if (known === undefined) this.#byRule.set(`${rule} ${code}`, { code, rule, title, count: 1 });
    else known.count += 1;
  }

  /** Counts a line that gave no decision. */
  refuse(error: LinliError): void {
    this.refused += 1;
    if (this.refusals.length < shownRefusals) this.refusals.push(error);
    this.refusedByCode.set(error.code, (this.refusedByCode.get(error.code) ?? 0) + 1);
  }

  /** Counts fields that a request does not have. */
  ignore(fields: readonly string[]): void {
    for (const field of fields) {
      const name = this.ignored.has(field) || this.ignored.size < knownIgnored ? field : '…';
      this.ignored.set(name, (this.ignored.get(name) ?? 0) + 1);
    }
  }

  /** Which rule decided on which category, most frequent first. */
  byRule(): readonly CategoryCount[] {
    return [...this.#byRule.values()].toSorted((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
  }
}
