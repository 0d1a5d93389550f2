import { parseArgs } from 'node:util';

import { type LinliError, nearestName } from '@linli/errors';

import type { Command, OptionValues, Options } from './commands/command.ts';
import { raise } from './errors.ts';
import type { Locale } from '@linli/errors';
import { readLocale, say } from './language.ts';

/** What was written after the name of a command. */
export interface Arguments {
  readonly operands: readonly string[];
  readonly options: OptionValues<Options>;
}

/**
 * Reads the arguments of a command. Strict: what it does not know is refused with the nearest name it does.
 *
 * @throws LinliError `ARG_OPTION`, `ARG_NO_VALUE`, `ARG_FLAG`, `ARG_MISSING`, `ARG_EXCESS`
 */
export function readArguments(args: readonly string[], command: Command, locale: Locale): Arguments {
  const { values, positionals, tokens } = parse(completed(args, command.options), command.options);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    const written = { command: command.name, option: token.rawName };
    if (option === undefined) throw unknownOption(token.rawName, command);
    if (option.type === 'boolean' && token.value !== undefined) throw raise('ARG_FLAG', { data: written });
    if (option.type === 'string' && (token.value === undefined || isMissing(token.value, token.inlineValue))) {
      throw raise('ARG_NO_VALUE', { data: { ...written, expected: say(locale, 'EXPECT_VALUE', written) } });
    }
  }
  const options = values as OptionValues<Options>;
  if (options['help'] !== true) checkOperands(positionals, command);
  return { operands: positionals, options };
}

/** The arguments, with the value that counts where an option may stand alone. */
function completed(args: readonly string[], options: Options): string[] {
  return args.map((arg, at) => {
    const bare = arg.startsWith('--') ? options[arg.slice(2)]?.bare : undefined;
    return bare === undefined || /^\d/.test(args[at + 1] ?? '') ? arg : `${arg}=${bare}`;
  });
}

/** What stands on the command line before it is known which command is meant. */
export function readPreferences(args: readonly string[]): { lang: Locale | undefined; json: boolean } {
  const { lang, json } = parse(args, { lang: { type: 'string' }, json: { type: 'boolean' } }).values;
  return { lang: typeof lang === 'string' ? readLocale(lang) : undefined, json: json === true };
}

function parse(args: readonly string[], options: Readonly<Record<string, Pick<Options[string], 'type' | 'short'>>>) {
  const known = Object.entries(options).map(
    ([name, { type, short }]) => [name, short ? { type, short } : { type }] as const,
  );
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
}

/** `--at --json` gives no instant, but forgets it. */
function isMissing(value: string, isInline: boolean | undefined): boolean {
  return value === '' || (isInline !== true && /^-./.test(value));
}

function unknownOption(option: string, { name, options }: Command): LinliError {
  const nearest = nearestName(
    option,
    Object.keys(options).map((known) => `--${known}`),
  );
  return raise('ARG_OPTION', { data: { command: name, option, nearest } });
}

function checkOperands(given: readonly string[], { name, operands }: Command): void {
  const missing = operands[given.length];
  if (missing !== undefined) throw raise('ARG_MISSING', { data: { command: name, operand: missing.replace('…', '') } });
  const excess = given[operands.length];
  if (excess !== undefined && operands.at(-1)?.endsWith('…') !== true) {
    throw raise('ARG_EXCESS', { data: { command: name, value: excess } });
  }
}
