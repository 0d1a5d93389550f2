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
  REGISTRY_IN_USE:
    '{count} {count|entry rests|entries rest} on the {kind} "{id}", such as {names}. Move or end them first.',
  REGISTRY_DECISION: '{name} ("{id}") belongs to all. Name the decision by which it is taken away or put to other use.',
  REGISTRY_CONSENT: 'Nobody may receive for "{resident}" who has not agreed. Record the consent, with day and form.',
  REGISTRY_NOT_HOLDER:
    '"{holder}" does not hold the role "{role}" for "{place}".[ Only {holders} may do this.] Ask the holder, or appoint one.',
  REGISTRY_POST_PERSONAL:
    'What is personal may not be written in "{group}", a group of {audience}. Write it in a group of the grid.',
  REGISTRY_POST_ROLE: 'In "{group}" only these roles write: {roles}. Ask one of them.',
  ERRAND_THERE: 'The errand "{errand}" is open already. Open another under a new id.',
  ERRAND_OPEN: 'The errand is not open yet. Open it first.',
  ERRAND_CLOSED: 'The errand was finished at {at}. Open another.',
  ERRAND_TAKEN: 'The errand was taken by {names}. Choose another errand, or ask for it to be released.',
  ERRAND_NOBODY: 'Nobody has taken the errand "{errand}". Assign it before it is finished.',
  ERRAND_NOT_TAKER: '"{responder}" has not taken the errand. Name whoever has.',
  ERRAND_GUARDIAN: '"{responder}" is a minor without the consent of a guardian. Record the consent first.',
  ERRAND_MINOR_NIGHT:
    '"{responder}" is a minor and does not serve between {from} and {until}. Choose another time or person.',
  ERRAND_MINOR_KIND:
    '"{responder}" is a minor and does not take "{errand}".[ Minors take: {errands}.] Choose a grown-up.',
  ERRAND_SUPERVISOR: '"{responder}" is a minor. Name a grown-up responder as supervisor.',
  ERRAND_KIND: '"{responder}" does not take "{errand}", only {errands}. Choose somebody else.',
  ERRAND_SKILL: '"{responder}" has not the skills: {skills}. Choose somebody who has.',
  ERRAND_UNAVAILABLE: '"{responder}" has no time at {at}. Choose another time or person.',
  BRAND_UNKNOWN: 'There is no brand "{brand}". Declare it in a pack.',
  BRAND_UNMAPPED:
    'Nobody has defined "{member}" of {brand}; {open} of its members are open.[ Defined: {defined}.] Define it in a pack.',
  NOTICE_SENT: 'The notice was sent already. Send another under a new id.',
  NOTICE_NOT_SENT: 'The notice was not sent yet. Send it first.',
  NOTICE_RECEIVER: 'The notice does not go to "{id}". Correct the id, or send it to a wider group.',
} as const;
