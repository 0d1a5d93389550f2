/** English texts of registry errors, by code. */
export const en = {
  REGISTRY_KEY: 'The registry has no field "{key}" here.[ Did you mean "{nearest}"?] Remove or rename it.',
  REGISTRY_VALUE: 'The registry cannot read {place}: {reason}.',
  REGISTRY_PERSONAL:
    'The field "{field}" of a {kind} is personal and may not stand in an event. Hand it in as a personal record.',
  REGISTRY_DATES: 'It cannot hold from {from} until {until}. Swap or correct the dates.',
  REGISTRY_EXISTS: 'The {kind} "{id}" is there since {from}. Change it, or end it before it is added anew.',
  REGISTRY_TWICE: 'The {kind} "{id}" is added twice at once. Keep one of them.',
  REGISTRY_UNKNOWN: 'There is no {kind} "{id}".[ Did you mean "{nearest}"?] Add it first, or together with this one.',
  REGISTRY_ENDED: '{name} ended on {until} and cannot be used on {day}. Choose one that holds on that day.',
  REGISTRY_NOT_YET: '{name} begins on {from} only and cannot be used on {day}. Choose a later day.',
  REGISTRY_PARENT: 'The place "{id}" needs the place "{parent}" above it. Add that one first, or together with it.',
  REGISTRY_ORDER: 'A {kind} ("{id}") cannot stand below a {parentKind} ("{parent}"). Correct the kind or the id.',
  REGISTRY_FIXED: 'A {kind} does not move. End it and add another; these can move: {kinds}.',
  REGISTRY_PAST: 'The {kind} "{id}" was added anew since {until}. Give a day of its present life.',
  REGISTRY_IN_USE: '{count} entries rest on the {kind} "{id}", such as {names}. Move or end them first.',
  REGISTRY_DECISION: '{name} ("{id}") belongs to all. Name the decision by which it is taken away or put to other use.',
  REGISTRY_CONSENT: 'Nobody may receive for "{resident}" who has not agreed. Record the consent, with day and form.',
} as const;
