/** English texts of `@linli/core`, by code. */
export const en = {
  PLACE_CODE: 'Cannot read "{code}" as a place code: {reason}. Write the digits of one of these schemes: {schemes}.',
  NEIGHBOURHOOD_KEY: 'The neighbourhood has no field "{key}".[ Did you mean "{nearest}"?] Remove or rename it.',
  NEIGHBOURHOOD_VALUE: 'The neighbourhood cannot be read at {place}: {reason}.',
  NEIGHBOURHOOD_DUPLICATE: 'The id "{id}" is given twice. Give each place and household an id of its own.',
  NEIGHBOURHOOD_PLACE: 'There is no place "{id}".[ Did you mean "{nearest}"?] List it under places, parents included.',
  NEIGHBOURHOOD_ORDER: 'A {kind} ("{id}") cannot stand below a {parentKind} ("{parent}"). Correct the kind or the id.',
  NEIGHBOURHOOD_ROLE:
    'No role "{name}" is known.[ Did you mean "{nearest}"?] Use a standard role, or load the pack that declares it.',
  REQ_KEY: 'A request has no field "{key}".[ Did you mean "{nearest}"?] Facts of your own go under "facts".',
  REQ_VALUE: 'The request cannot be read at {place}: {reason}.',
  REQ_ID: 'The request needs a usable id: {reason}. Use up to 128 letters, digits and . : # @ _ -',
  REQ_LIMIT: 'The text has {length} characters; at most {bound} are taken. Put the rest into an attachment.',
  REQ_DATE:
    'Cannot read "{value}" as an instant. Write an existing date with time and zone, such as 2026-09-30T16:00+08:00.',
  PACK_KEY: 'A pack has no field "{key}" here.[ Did you mean "{nearest}"?] Remove or rename it.',
  PACK_TYPE: 'The pack cannot be read at {place}: {reason}.',
  PACK_DUPLICATE: 'The pack "{pack}" is given twice. Keep one of them.',
  PACK_VERSIONS: 'The pack "{pack}" is there in several versions: {versions}. Keep one of them.',
  PACK_EXTENDS:
    'The pack "{name}" that this one extends is not at hand.[ Did you mean "{nearest}"?] Load it, and name it among the packs in use.',
  PACK_CHANGES: 'Changes need a pack to change. Name it under "extends".',
  PACK_RULE: 'The extended pack has no rule "{name}".[ Did you mean "{nearest}"?]',
  PACK_CLASH:
    'The pack "{pack}" gives {kind}/{name} a meaning that differs from the one it has already. Choose another name.',
  PACK_CATEGORY:
    'No category "{name}" is declared.[ Did you mean "{nearest}"?] Declare it under categories, its parents too.',
  PACK_ROLE: 'No role "{name}" is known.[ Did you mean "{nearest}"?] Use a standard role or declare it under roles.',
  PACK_PLAN: 'No plan "{name}" is declared.[ Did you mean "{nearest}"?] Declare it under plans.',
  PACK_STEP: 'The plan has no step "{name}".[ Did you mean "{nearest}"?]',
  PACK_PARAMETER: 'No parameter "{name}" is declared.[ Did you mean "{nearest}"?] Declare it under parameters.',
  PACK_PARAMETER_DAY:
    'The parameter "{parameter}" of pack "{pack}" has no value on {day}. Add a value whose dates include that day.',
  PACK_SOURCE: 'No source "{name}" is declared.[ Did you mean "{nearest}"?] Declare it under sources.',
  PACK_DATES: 'The dates exclude each other: from {from} until {until}. Swap or correct them.',
  PACK_OVERLAP:
    'Two values of the parameter hold on the same day ({from} – {until}). Let one end before the other begins.',
  PACK_DURATION: 'Cannot use {value} as a limit: {reason} Write 15min, 2h, 4wh, 1d or 3wd.',
  PACK_CYCLE: 'These wait for each other, so none can start: {names}. Let one of them start at open.',
  PACK_STAGE:
    'The fact "{fact}" is not decided yet when rules of stage "{stage}" run. Move the rule to a later effect, or ask another fact.',
} as const;
