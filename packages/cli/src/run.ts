import { type Locale, nearestName } from '@linli/errors';

import { readArguments, readPreferences } from './arguments.ts';
import { type CommandEntry, commands, loadCommand } from './commands/commands.ts';
import { isLinliError, raise, reasonOf } from './errors.ts';
import type { ExitCode, Io } from './io.ts';
import { localeOf, readLocale, say } from './language.ts';
import { commandHelp, overview } from './output/help.ts';
import { ClosedOutput } from './output/output.ts';
import { openSession, type Session } from './session.ts';
import { version } from './version.ts';

/**
 * Runs the command line once. Reads and writes only through `io`.
 *
 * @param argv - the arguments after the name of the program: `['due', '2026-09-30T16:00+08:00', '1d+3wd']`
 * @param io - streams, environment, directory and clock
 * @returns 0 fine, 1 findings, 2 misuse
 *
 * @example
 * ```ts
 * import { PassThrough } from 'node:stream';
 * import { run } from '@linli/cli';
 *
 * const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
 * const io = { stdin, stdout, stderr, env: {}, directory: '.', now: () => new Date('2026-09-30T16:00+08:00') };
 * await run(['due', '2026-09-30T16:00+08:00', '1d'], io); // => 0
 * String(stdout.read()).split('\n')[0]; // => '1 day  2026-10-01 Thu 16:00'
 * ```
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { lang, json } = readPreferences(argv);
  const session = openSession(io, lang ?? localeOf(io), json);
  try {
    return await dispatch(argv, session);
  } catch (error) {
    return await failed(error, session);
  }
}

async function failed(error: unknown, session: Session): Promise<ExitCode> {
  if (error instanceof ClosedOutput) return 0;
  const known = isLinliError(error) ? error : raise('INTERNAL', { data: { reason: reasonOf(error) }, cause: error });
  try {
    await session.report(known);
  } catch (closed) {
    if (!(closed instanceof ClosedOutput)) throw closed;
  }
  return 2;
}

async function dispatch(argv: readonly string[], session: Session): Promise<ExitCode> {
  const { locale, stdout } = session;
  const [first] = argv;
  if (first === '--version' || first === '-v') {
    await stdout.lines([version]);
    return 0;
  }
  if (first === undefined || first === '--help' || first === '-h') {
    await stdout.lines(overview(commands, locale));
    return first === undefined ? 2 : 0;
  }
  const entry = commands.find(({ name }) => isNamed(argv, name));
  if (entry === undefined) return groupHelp(argv, session);
  const command = await loadCommand(entry);
  const { operands, options } = readArguments(argv.slice(command.name.split(' ').length), command, locale);
  if (options['help'] === true) {
    await stdout.lines(commandHelp(command, locale));
    return 0;
  }
  checkLanguage(options['lang'], locale);
  return command.run(operands as [string, ...string[]], options, session);
}

function isNamed(argv: readonly string[], name: string): boolean {
  const words = name.split(' ');
  return words.every((word, at) => argv[at] === word);
}

/** `linli pack --help` tells about the commands that begin with `pack`; anything else names no command. */
async function groupHelp(argv: readonly string[], { locale, stdout }: Session): Promise<ExitCode> {
  const words = argv.slice(0, 2).filter((word) => !word.startsWith('-'));
  const [first = argv[0] ?? '', second] = words;
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  const asksHelp = argv.some((word) => word === '--help' || word === '-h');
  if (group.length > 0 && (second === undefined || asksHelp)) {
    await stdout.lines(overview(group, locale));
    return asksHelp ? 0 : 2;
  }
  throw raise('ARG_COMMAND', {
    data: { name: group.length > 0 ? words.join(' ') : first, nearest: nearest(words, group) },
  });
}

function nearest(words: readonly string[], group: readonly CommandEntry[]): string | undefined {
  const names = (group.length > 0 ? group : commands).map(({ name }) => name);
  const starts = [...new Set(commands.map(({ name }) => name.split(' ', 1)[0] ?? ''))];
  return nearestName(words.join(' '), names) ?? nearestName(words[0] ?? '', starts);
}

function checkLanguage(lang: string | boolean | undefined, locale: Locale): void {
  if (typeof lang !== 'string' || readLocale(lang) !== undefined) return;
  throw raise('ARG_VALUE', { data: { option: '--lang', value: lang, expected: say(locale, 'EXPECT_LANG') } });
}
