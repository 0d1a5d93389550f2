import type { ImportStandardsOptions } from './options.ts';
import type { StandardRow } from './standard-row.ts';

/** The rows of one class, and the category its requests have. */
export interface StandardClass {
  /** `event/04/05`. */
  readonly code: string;
  readonly category: string;
  /** Whether the category is another pack's. */
  readonly foreign: boolean;
  readonly rows: readonly StandardRow[];
}

/** Gathers rows by class, in the order of the table. */
export function classesOf(
  rows: readonly StandardRow[],
  { id, matters = {} }: Pick<ImportStandardsOptions, 'id' | 'matters'>,
): StandardClass[] {
  const byCode = new Map<string, StandardRow[]>();
  for (const row of rows) {
    const ofClass = byCode.get(row.code);
    if (ofClass === undefined) byCode.set(row.code, [row]);
    else ofClass.push(row);
  }
  return [...byCode].map(([code, ofClass]) => {
    const told = matters[code];
    return { code, rows: ofClass, category: told ?? `${id}/${code}`, foreign: told !== undefined };
  });
}

/** The handlers of a class, those of its first condition first. */
export function handlersOf({ rows }: StandardClass): readonly string[] {
  return [...new Set(rows.flatMap(({ handlers }) => handlers))];
}

/** Whether all conditions of a class are dealt with by the same units. */
export function sameHandlers({ rows }: StandardClass): boolean {
  return new Set(rows.map(({ handlers }) => handlers.join('、'))).size < 2;
}

/** Names that several classes have in common, with the codes of those classes. */
export function sharedNames(classes: readonly StandardClass[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, rows } of classes) {
    const name = rows[0]?.name ?? '';
    codes.set(name, [...(codes.get(name) ?? []), code]);
  }
  return new Map([...codes].filter(([, having]) => having.length > 1));
}
