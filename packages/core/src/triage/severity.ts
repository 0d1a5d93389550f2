/** How soon harm may come, from mild to grave. */
export const severities = ['routine', 'urgent', 'emergency'] as const;

/** `routine`: in its turn. `urgent`: before others. `emergency`: at once, clocks run through nights and holidays. */
export type Severity = (typeof severities)[number];

/** The graver of two. */
export function graver(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) >= severities.indexOf(other) ? one : other;
}
