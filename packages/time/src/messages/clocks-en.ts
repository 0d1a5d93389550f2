/** English texts of stopwatches, cohorts, recurrences, rotas and iCalendar, by code. */
export const clocksEn = {
  TIME_OPTION: 'There is no option "{name}".[ Did you mean "{nearest}"?] Use one of: {known}.',
  TIME_OPTION_COUNT: 'Cannot use {value} as a count. Give a whole number, {least} or more.',
  TIME_LIMIT_PARTS:
    'The limit "{limit}" has {count} parts, and only one can be measured here. Measure each part by itself.',
  TIME_STOPWATCH_EVENT: 'There is no stopwatch event "{type}".[ Did you mean "{nearest}"?] Use one of: {known}.',
  TIME_STOPWATCH_STATE: 'A stopwatch that is {state} cannot take "{type}" at {at}.[ It can take: {possible}.]',
  TIME_PAUSE_REASON:
    'There is no pause for the reason "{reason}".[ Did you mean "{nearest}"?][ Give one of: {known}.] Or let the rules allow it.',
  TIME_PAUSE_QUOTA:
    'The pauses for "{reason}" are used up:[ {most} of them][ {longest} in all] are allowed. Go on without a pause, or change the rules.',
  TIME_EXTENSION_SPENT:
    'The limit has been extended {most} {most|time|times}, more is not allowed. Go on without, or suspend it.',
  TIME_EXTENSION_LATE:
    'The limit was due at {due} and cannot be extended at {at}, when it is late. Ask before it is due.',
  TIME_SUSPENSION_SPENT: 'A stopwatch may be suspended {most} {most|time|times}, which it has been. Go on without.',
  TIME_SUSPENSION_LATE:
    'The limit was due at {due} and cannot be suspended at {at}, when it is late. Ask before it is due.',
  TIME_SUSPENSION_UNTIL: 'Cannot suspend from {at} until {until}. Give a later instant, {latest} at the latest.',
  TIME_WARNING:
    'Cannot read {value} as a warning. Write { "share": 0.8 }, above 0 and up to 10, { "before": "4wh" } or { "after": "1d" }.',
  TIME_COHORT_MEMBERS: 'A cohort needs members, and each of them once.[ "{member}" is named twice.] Check the list.',
  TIME_COHORT_MEMBER:
    '"{member}" is not a member of the cohort.[ Did you mean "{nearest}"?] Name a member, or count it elsewhere.',
  TIME_RECURRENCE:
    'Cannot read {value} as a pattern. Write { "weekday": "fri" }, { "dayOfMonth": 15 }, { "dayOfYear": "03-05" } or { "days": 5 }; steps are whole, and ten years at most.',
  TIME_RECURRENCE_START: 'The pattern counts from a first date. Give it as "starts".',
  TIME_RECURRENCE_EXCEPTION:
    '{date} is not a date of the pattern, so it cannot be left out or moved. Give the date before it is rolled, or put another one in as "added".',
  TIME_TIME_OF_DAY: 'Cannot read {value} as a time of day. Write hours and minutes: "05:00".',
  TIME_ROTA_PEOPLE: 'A rota needs people, and each of them once. Check the list.',
  TIME_ROTA_SHIFT:
    'A rota needs shifts, and each with a name of its own. Check them, or leave them out for whole days.',
  TIME_ROTA_TURN:
    'There is no one turn on {date}[ with the shift "{shift}"].[ The shifts of that day: {known}.] Name a day on which a turn begins, and its shift.',
  TIME_WATCH_LIMIT: 'A shift limit of {limit} does not run on without pause. Give hours or minutes: 12h.',
  TIME_ICAL_UID: 'The uid "{uid}" is empty, or names two entries. Give each entry one of its own, and keep it.',
  TIME_ICAL_END:
    'An event cannot end at {value}. Give an end after the start, both as dates or both as instants, or leave it out.',
  TIME_ICAL_LENGTH: 'An event cannot last {limit}. Give hours or minutes, 2h, or leave it out for whole days.',
} as const;
