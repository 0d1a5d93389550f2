import type { Options } from './command.ts';

/** Options that every command takes. */
export const commonOptions = {
  json: { type: 'boolean', about: 'OPTION_JSON' },
  lang: { type: 'string', value: 'zh-CN|en', about: 'OPTION_LANG' },
  help: { type: 'boolean', about: 'OPTION_HELP', short: 'h' },
} as const satisfies Options;

/** Options of the commands that decide requests. */
export const decidingOptions = {
  packs: { type: 'string', value: 'A,B', about: 'OPTION_PACKS' },
  neighbourhood: { type: 'string', value: 'FILE', about: 'OPTION_NEIGHBOURHOOD' },
  calendar: { type: 'string', value: 'FILE', about: 'OPTION_CALENDAR' },
  at: { type: 'string', value: 'INSTANT', about: 'OPTION_AT' },
  format: { type: 'string', value: 'FORMAT', about: 'OPTION_FORMAT' },
} as const satisfies Options;
