/** English texts of `@linli/time`, by code. */
export const en = {
  TIME_INSTANT: 'Cannot read {value} as an instant. Give a valid Date, epoch milliseconds, or a Temporal instant.',
  TIME_DATE: 'Cannot read {value} as a date. Write a day that exists as "YYYY-MM-DD".',
  TIME_CALENDAR: 'A calendar has no "{name}". Use one of: {known}.',
  TIME_PERIOD: 'A period ends at {to}, not after it begins at {from}. Give an end after the beginning.',
  TIME_PERIODS:
    'Cannot read {value} as periods. Write a list: [{ "from": "2026-05-01T09:00+08:00", "to": "2026-05-01T11:00+08:00" }].',
  TIME_HOURS:
    'Cannot read the hours {value}. Write opening and closing of each interval: [["09:00","12:00"],["14:00","18:00"]]; all day is [["00:00","24:00"]].',
  TIME_HOURS_OVERLAP:
    'The hours {value} begin before the hours before them have ended. Write them in order and apart from each other, also across midnight.',
  TIME_ZONE:
    'Unknown time zone {zone}. Use an IANA name such as "Asia/Shanghai", "UTC", or an offset such as "+08:00".',
  TIME_LIMIT: 'Cannot read "{text}" as a limit. Write 15min, 2h, 4wh, 1d, 3wd, or parts joined with "+": 1d+3wd.',
  TIME_LIMIT_AMBIGUOUS: 'The limit "{text}" can mean more than one thing. Write one of: {choices}.',
  TIME_LIMIT_RANGE: 'The limit "{text}" is out of range. Give more than 0 and at most {most}.',
  TIME_COUNT: 'Cannot add {value} days. Give a whole number of days, no more than three centuries hold.',
  TIME_DURATION: 'Cannot add {value} milliseconds. Give a number, no more than three centuries hold.',
  TIME_POLICY: 'There is no policy "{name}". Use one of: {known}.',
  TIME_POLICY_CONFLICT:
    'A first day "counted-before-opening" needs a counting of "end-of-day" or "closing". Give one of them, or leave the first day "not-counted".',
  TIME_ZONES_DIFFER: 'The calendars are in different zones, {one} and {other}. Combine calendars of one zone.',
  TIME_OVERLAY:
    'The overlays contradict each other or the dates they settle: {date}. Give each date once, and dates for each year up to provisionalFrom.',
  TIME_LIMIT_WORDS:
    'The limit "{text}" has words that are not part of a limit: "{words}". Write {choices}, and keep the condition or action apart.',
  TIME_NO_WORKING_TIME:
    'The calendar has not that much working time[ after {after}][ before {before}]. Give it weekly hours, or hours for dates there.',
  TIME_RANGE:
    '[{at} is][What is counted from {from} lies] outside the years {first} to {last} that calendars cover. Check the date and the count.',
} as const;
