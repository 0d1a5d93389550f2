const words = 'a list of words: ["漏水", "渗水"]';

/** English texts of `@linli/rules`, by code. */
export const en = {
  PACK_PATH_FORBIDDEN:
    'The path "{name}" is not a plain property path. Write names joined by dots, such as address.building; filters, wildcards, scripts and ".." are not run.',
  PACK_NAME_FORBIDDEN: 'The name "{name}" is taken or reserved. Choose another one.',
  PACK_LIMIT: 'This {what} is {size} long; at most {limit} is allowed. Shorten it.',
  PACK_DEPTH: 'Nested deeper than {limit} levels. Move inner conditions into a named condition, or split the rule.',
  PACK_OPERATOR:
    'Unknown operator "{operator}".[ Did you mean "{nearest}"?] Register it with `operators`, or use a built-in one.',
  PACK_SIZE: 'More than {limit} {what}. Split the rules, or raise `limits.{what}`.',
  PACK_CYCLE: 'The named condition "{name}" refers back to itself ({names}). Break the circle.',
  PACK_REF: 'No condition is named "{name}".[ Did you mean "{nearest}"?] Add it to `conditions`.',
  PACK_EMPTY: '"{key}" is empty[, so this {kind} would hold for everything]. Give it at least one entry.',
  PACK_AMBIGUOUS:
    'A condition has one of all, any, not, condition or fact; this one has {keys}. Keep one and nest the others.',
  PACK_KEY: 'Unknown key "{key}".[ Did you mean "{nearest}"?][ Allowed here: {allowed}.]',
  PACK_TYPE: 'Expected {expected}; found {found}.',
  PACK_VALUE:
    'The fact "{fact}" never has the value {value}.[ Did you mean "{nearest}"?] Its values are declared with the fact.',
  PACK_NUMBER:
    '{number} is not a number that survives JSON. Use a finite number no larger than 9007199254740991, and 0 instead of -0.',
  PACK_FACT: 'Unknown fact "{fact}".[ Did you mean "{nearest}"?] Declare it in `facts`, with its type.',
  PACK_CAPABILITY:
    'The fact "{fact}" cannot be read here.[ Did you mean "{nearest}"?] A value or an event may only read facts that are declared and not personal.',
  PACK_REGEX:
    'Cannot use the pattern {pattern}: {reason}. Look-around and back-references are not supported; keep repetitions small.',
  PACK_DATES:
    '{found} cannot stand here[: some of these days belong to {other}]. Write days as YYYY-MM-DD, from not after until, in the years {earliest} to {latest}.',
  PACK_DUPRULE: 'Two rules are named "{name}"; the first one is at {first}. Rename one.',
  PACK_PARAMETER: 'No parameter is named "{name}".[ Did you mean "{nearest}"?] Add it to `parameters`.',
  RULES_DAY: 'Some of these rules are dated, and {found} is not a day. Say which day counts: { on: "2026-10-01" }.',
  RULES_PARAMETER: 'The parameter "{name}" has no value on {on}, where a rule needs it. Give it one, or date the rule.',
  RULES_RULE: 'No rule is named "{name}".[ Did you mean "{nearest}"?]',
  RULES_DERIVE: 'The derived fact "{fact}" needs itself ({names}). Break the circle.',
  'expected=between': 'two numbers, the smaller first: [3, 6]',
  'expected=mentionsAny': words,
  'expected=mentionsAll': words,
  'expected=mentionsNone': words,
  'expected=instant': 'an instant with its offset, such as 2026-10-01T08:00:00+08:00',
} as const;

/** A code of an error that `@linli/rules` raises. */
export type RulesErrorCode = Exclude<keyof typeof en, `${string}=${string}`>;
