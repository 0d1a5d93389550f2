/** English texts of ledger errors, by code. */
export const en = {
  LEDGER_COMMAND: 'No command "{name}" is known in a ledger.[ Did you mean "{nearest}"?]',
  LEDGER_KEY: 'There is no field "{key}" here.[ Did you mean "{nearest}"?] Remove or rename it.',
  LEDGER_VALUE: 'The ledger cannot read {place}: {reason}.',
  LEDGER_TEMPLATE: 'No template "{name}" is in the packs in use.[ Did you mean "{nearest}"?] Load its pack.',
  LEDGER_PLACE: 'There is no place "{name}" in the neighbourhood.',
  LEDGER_OPENED: 'The ledger "{id}" is open already. Choose another id.',
  LEDGER_NOT_OPENED: 'The ledger is not open. Open it first.',
  LEDGER_TWICE: 'The id "{entry}" is taken. Choose another one.',
  LEDGER_TOPIC: 'The template knows no topic "{name}".[ Did you mean "{nearest}"?]',
  LEDGER_NEED: 'The template knows no need "{name}".[ Did you mean "{nearest}"?]',
  LEDGER_NAMES:
    'The how-to is for everybody and gives somebody away. Leave out names and numbers; put them into the personal part.',
  LEDGER_ENTRY: 'There is no entry "{name}".[ Did you mean "{nearest}"?]',
  LEDGER_OWNER: 'Only the owner of the ledger may do this with the entry "{entry}".',
  LEDGER_CONVERTED: 'The entry "{entry}" became the request "{request}" already.',
  LEDGER_LIFE_EVENT: 'The template knows no life event "{name}".[ Did you mean "{nearest}"?]',
  LEDGER_SIGNAL: 'The template knows no signal "{name}".[ Did you mean "{nearest}"?]',
  LEDGER_VISIT: 'No visit "{name}" is due.[ Did you mean "{nearest}"?]',
  LEDGER_VISIT_DONE: 'The visit "{entry}" was made or declined already.',
  LEDGER_MUST: 'The visit "{entry}" is a duty and cannot be declined. Make it.',
  LEDGER_FUNDS:
    'Of what was granted to "{project}", {left} fen are left; {amount} cannot be spent. Note the grant first.',
  LEDGER_PROGRAMME: 'No programme "{name}" is known or has begun.[ Did you mean "{nearest}"?]',
  LEDGER_STARTED: 'The programme "{programme}" began on {on} already.',
  LEDGER_PAIR: 'The pair "{pair}" is of the place "{place}". Begin another pair.',
  LEDGER_BEFORE: 'The day before ({before}) comes after the day after ({after}). Correct one of them.',
} as const;
