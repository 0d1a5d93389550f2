/** English texts of desk errors, by code. */
export const en = {
  DESK_STREAM: 'There is no "{stream}".[ Did you mean "{nearest}"?] Check the id; a case is opened by submit.',
  DESK_KIND: 'This desk runs no "{kind}".[ Did you mean "{nearest}"?] Give its decider to openDesk, under deciders.',
  DESK_CONFLICT: '"{stream}" has gone on {attempts} {attempts|time|times} while the command was decided. Try again.',
  DESK_REQUEST: 'The request "{id}" is there already, and says something else. Give the new one an id of its own.',
  DESK_COMMAND: 'A command is an object with a type, such as { "type": "accept" }; this one is {value}.',
  DESK_LABEL: 'The desk finds by {known}; there is no "{name}".[ Did you mean "{nearest}"?]',
} as const;
