import type { DecidedCategory } from './decision.ts';
import type { PackMatch, Policy } from './policy.ts';

/** What the classifying rules that hold amount to. */
export interface Classification {
  readonly category?: DecidedCategory;
  readonly alternatives: readonly DecidedCategory[];
}

/** One category by precedence: rule priority, then pack order, then rule id; the others stay visible. */
export function classify(matches: readonly PackMatch[], { vocabulary }: Policy): Classification {
  const fitting = new Map<string, DecidedCategory>();
  for (const { rule, event } of matches) {
    if (event.type !== 'classify') continue;
    const code = event.params.category;
    const known = vocabulary.categories.get(code);
    if (known !== undefined && !fitting.has(code)) fitting.set(code, { code, title: known.title, rule: rule.name });
  }
  const [category, ...alternatives] = fitting.values();
  return category === undefined ? { alternatives } : { category, alternatives };
}
