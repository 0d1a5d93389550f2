import type { ErrorData, LinliError, Locale } from '@linli/errors';

import { describe } from './describe.ts';
import type { Io } from './io.ts';
import { say, type WordCode } from './language.ts';
import { type Colours, coloursFor } from './output/colours.ts';
import { Output } from './output/output.ts';
import { printable, printableJson } from './output/printable.ts';

/** What a command works with. */
export interface Session {
  readonly io: Io;
  readonly locale: Locale;
  /** Whether programs read the output. */
  readonly json: boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly colours: Colours;
  /** A word in the reader's language. */
  readonly say: (code: WordCode, data?: ErrorData) => string;
  /** An error as one line: place, code, text. */
  readonly errorLine: (error: LinliError) => string;
  /** Prints an error on standard error. */
  readonly report: (error: LinliError) => Promise<void>;
}

/** Makes a session for a language and a form of output. */
export function openSession(io: Io, locale: Locale, json: boolean): Session {
  const [stdout, stderr] = [new Output(io.stdout), new Output(io.stderr)];
  const errorLine = (error: LinliError): string =>
    printable([error.path ?? '', error.code, describe(error, locale)].filter((part) => part !== '').join('  '));
  return {
    io,
    locale,
    json,
    stdout,
    stderr,
    colours: coloursFor(io.stdout, io.env),
    say: (code, data) => say(locale, code, data),
    errorLine,
    report: (error) =>
      stderr.lines([json ? printableJson({ error: errorData(error, locale) }) : `linli: ${errorLine(error)}`]),
  };
}

/** An error as data, with its text in the reader's language. */
export function errorData(error: LinliError, locale: Locale) {
  const { code, path, data } = error;
  return { code, ...(path !== undefined && { path }), message: describe(error, locale), data };
}
