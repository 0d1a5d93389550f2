/** English texts of topic errors, by code. */
export const en = {
  TOPIC_COMMAND: 'A topic knows no command "{type}".[ Did you mean "{nearest}"?] Its commands are: {known}.',
  TOPIC_DATE: '"{receivedAt}" is no instant. Give when the request came in as ISO 8601 in UTC.',
  TOPIC_NOT_OPEN: 'The topic is {status}, not open. Only an open topic takes remedies and can be closed.',
  TOPIC_PARAMETER:
    'The parameter "{parameter}"[ of the pack "{pack}"] has no whole number for {day}. Give it a value that holds on that day.',
  TOPIC_REASON: 'A reason is missing. Say in a few words why, without personal data.',
  TOPIC_REMEDIES_MISSING:
    'The topic cannot be closed for good: {missing} not on record. Record these remedies first, or close it for the time being with a reason.',
  TOPIC_REMEDY: 'The topic knows no remedy "{remedy}".[ Did you mean "{nearest}"?] Its remedies are: {remedies}.',
  TOPIC_REQUEST: 'The request "{request}" does not belong to the topic.[ Did you mean "{nearest}"?]',
} as const;
