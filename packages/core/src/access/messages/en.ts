/** English texts of access errors, by code. */
export const en = {
  ACCESS_DENIED: '"{actor}" may not {action} the {subject} "{id}". Ask somebody who answers for that place.',
  ACCESS_RECORD: 'Access is asked for a record, not for "{value}". Hand the record in, with its type and place.',
  ACCESS_SUBJECT: 'No kind of record "{subject}" is known. Name one of {subjects}, or give its schema.',
  ACCESS_FIELD: 'A {subject} has no field "{field}". Name a field of its schema.',
  ACCESS_PURPOSE: 'The field "{field}" of a {subject} is sensitive. Name the purposes for which it is shown.',
} as const;
