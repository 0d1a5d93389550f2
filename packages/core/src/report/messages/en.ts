/** English texts of report errors, by code. */
export const en = {
  REPORT_EVENT: 'The event "{type}" lacks what events of its kind have. Give events as a store writes them.',
  REPORT_MEETING:
    'No meeting on day {dayOfMonth} of a month lies ahead that this calendar knows. Allow days off, or extend the calendar.',
  REPORT_NAME: 'There is no report "{name}".[ Did you mean "{nearest}"?] The reports are: {known}.',
  REPORT_OPTION: 'The report knows no option "{key}".[ Did you mean "{nearest}"?]',
  REPORT_VALUE: 'The report cannot be asked that: {place} {reason}.',
  REPORT_YEARS:
    '{years} years[ from {from}] cannot be counted. Give whole years from 0 to 199, and a first day that exists.',
} as const;
