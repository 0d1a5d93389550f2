import type { DecideContext } from '../../stream/decider.ts';
import { type CaseCommand, type CaseCommandType, readCommand } from '../case-command.ts';
import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { caseTable } from '../case-table.ts';
import { type Decide, type Deciders, deciding } from '../deciding.ts';
import { raise } from '../raise.ts';
import { appeal } from './appeal.ts';
import { called } from './called.ts';
import { clockCommands } from './clocks.ts';
import { ending } from './ending.ts';
import { intake } from './intake.ts';
import { ownership } from './ownership.ts';
import { work } from './work.ts';

const all: Deciders<CaseCommandType> = {
  ...intake,
  ...ownership,
  ...called,
  ...work,
  ...clockCommands,
  ...ending,
  ...appeal,
};

/** What a command to a case leads to; see `cases.decide`. */
export function decide(command: CaseCommand, state: CaseState, context: DecideContext): readonly CaseEvent[] {
  const read = readCommand(command);
  const possible = caseTable[state.status];
  if (!possible.includes(read.type)) {
    const data = { command: read.type, status: state.status, possible: possible.length === 0 ? undefined : possible };
    throw raise('CASE_STATUS', { path: '/type', data });
  }
  const decideIt = all[read.type] as Decide<CaseCommandType>;
  return decideIt(read, deciding(state, context));
}
