import type { CheckCode } from '../check/finding.ts';

/** English texts of findings, by code. */
export const checkEn: Readonly<Record<CheckCode, string>> = {
  CHECK_CONTRADICTION:
    'The rule "{rule}" can never hold: its conditions exclude each other. Correct them, or remove the rule.',
  CHECK_TAUTOLOGY:
    'The rule "{rule}" always holds, whatever the facts. Ask what was meant, or say so by allowing this.',
  CHECK_DEAD:
    'The rule "{rule}" never decides: whenever it holds, "{other}" does too and wins. Narrow "{other}", or raise the priority of "{rule}".',
  CHECK_REDUNDANT: 'The rule "{rule}" says the same as "{other}" under the same conditions. Remove one of them.',
  CHECK_SUBSUMED:
    'The rule "{rule}" adds nothing: "{other}" says the same and holds whenever it does. Remove it, or let it say more.',
  CHECK_OVERLAP:
    'The rules "{rule}" and "{other}" conflict and can hold together, as for {witness}; only their order decides for "{winner}". Give one a higher priority, or exclude the case.',
  CHECK_GAP:
    'No rule of type "{type}" can hold for {combination}; see {witness}. Add a rule for it, or allow the gap by leaving the type out of `complete`.',
  CHECK_UNREACHABLE_CONDITION:
    'This part of the rule "{rule}" makes no difference: the other conditions rule it out[ for {words}]. Remove it, or correct the others.',
  CHECK_UNUSED_PARAMETER: 'No rule uses the parameter "{name}". Use it, or remove it.',
  CHECK_EXPIRED: '"{name}" ended on {day}, before {on}. Remove it, or give it a new date.',
  CHECK_FAR_DATE: '"{name}" has the date {day}, which is far away. Check the year.',
  CHECK_ALLOWED: '"{rule}" allows {allowed}, but nothing of the kind is found. Remove the allowance.',
};
