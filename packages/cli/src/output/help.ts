import type { Locale } from '@linli/errors';

import type { Command, CommandTitle, Option, Options } from '../commands/command.ts';
import { say, type WordCode } from '../language.ts';
import { padTo, widthOf } from './width.ts';

/** The help of the whole. */
export function overview(commands: readonly CommandTitle[], locale: Locale): string[] {
  const rows = commands.map(
    ({ name, operands, about }) => [[name, ...operands].join(' '), say(locale, about)] as const,
  );
  return [
    say(locale, 'HELP_ABOUT'),
    '',
    `${say(locale, 'HELP_USAGE')} ${say(locale, 'HELP_SYNTAX')}`,
    '',
    say(locale, 'HELP_COMMANDS'),
    ...aligned(rows),
    '',
    say(locale, 'HELP_OPTIONS'),
    ...aligned([
      ['-h, --help', say(locale, 'OPTION_HELP')],
      ['-v, --version', say(locale, 'OPTION_VERSION')],
    ]),
    '',
    say(locale, 'HELP_MORE'),
  ];
}

/** The help of one command. */
export function commandHelp({ name, operands, about, options, examples }: Command, locale: Locale): string[] {
  return [
    say(locale, about),
    '',
    `${say(locale, 'HELP_USAGE')} ${['linli', name, ...operands].join(' ')} ${say(locale, 'HELP_REST')}`,
    '',
    say(locale, 'HELP_OPTIONS'),
    ...aligned(optionRows(options, (code) => say(locale, code))),
    '',
    say(locale, 'HELP_EXAMPLES'),
    ...examples.map((example) => `  ${example}`),
  ];
}

function optionRows(options: Options, text: (code: WordCode) => string): (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => [optionTitle(name, option), text(option.about)]);
}

function optionTitle(name: string, { short, value }: Option): string {
  const names = short === undefined ? `    --${name}` : `-${short}, --${name}`;
  return value === undefined ? names : `${names} ${value}`;
}

function aligned(rows: readonly (readonly [title: string, text: string])[]): string[] {
  const width = Math.max(...rows.map(([title]) => widthOf(title)));
  return rows.map(([title, text]) => `  ${padTo(title, width)}  ${text}`);
}
