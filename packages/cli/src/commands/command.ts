import type { ExitCode } from '../io.ts';
import type { WordCode } from '../language.ts';
import type { Session } from '../session.ts';

/** An option of a command. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  /** What counts where the value is left out. Such a value is a number: `--mutations`, `--mutations 200`. */
  readonly bare?: string;
  readonly about: WordCode;
  readonly short?: string;
}

/** The options of a command by name. */
export type Options = Readonly<Record<string, Option>>;

/** What was given for each option. */
export type OptionValues<Known extends Options> = {
  readonly [Name in keyof Known]?: OptionValue<Known[Name]['type']>;
};

type OptionValue<Type> = Type extends 'boolean' ? boolean : string;

/** How a command is listed: all that is known before its file is loaded. */
export interface CommandTitle {
  /** `triage`, `pack check`. */
  readonly name: string;
  readonly about: WordCode;
  /** What stands for the operands in the help: `FILE|-`. A last one that ends in `…` may be repeated. */
  readonly operands: readonly string[];
}

/** What a command takes and does. One file each. */
export interface CommandBody<Known extends Options = Options> {
  readonly options: Known;
  readonly examples: readonly string[];
  run(operands: readonly [string, ...string[]], options: OptionValues<Known>, session: Session): Promise<ExitCode>;
}

/** A command of the command line. */
export type Command = CommandTitle & CommandBody;

/** Ties the options of a command to what it is given, then forgets the difference. */
export function defineCommand<const Known extends Options>(body: CommandBody<Known>): CommandBody {
  return body;
}
