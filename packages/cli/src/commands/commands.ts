import type { Command, CommandBody, CommandTitle } from './command.ts';

/** A command that is loaded when it is wanted: `linli due` need not wait for packs. */
export interface CommandEntry extends CommandTitle {
  readonly load: () => Promise<CommandBody>;
}

/** Every command there is, in the order of the help. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'triage',
    about: 'COMMAND_TRIAGE',
    operands: ['FILE|-'],
    load: async () => (await import('./triage.ts')).triageCommand,
  },
  {
    name: 'explain',
    about: 'COMMAND_EXPLAIN',
    operands: ['FILE|TEXT'],
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'due',
    about: 'COMMAND_DUE',
    operands: ['START', 'LIMIT'],
    load: async () => (await import('./due.ts')).dueCommand,
  },
  {
    name: 'simulate',
    about: 'COMMAND_SIMULATE',
    operands: ['FILE|-'],
    load: async () => (await import('./simulate.ts')).simulateCommand,
  },
  {
    name: 'report',
    about: 'COMMAND_REPORT',
    operands: ['NAME'],
    load: async () => (await import('./report.ts')).reportCommand,
  },
  {
    name: 'work',
    about: 'COMMAND_WORK',
    operands: ['STORE'],
    load: async () => (await import('./work.ts')).workCommand,
  },
  {
    name: 'pack new',
    about: 'COMMAND_PACK_NEW',
    operands: ['NAME'],
    load: async () => (await import('./pack-new.ts')).packNewCommand,
  },
  {
    name: 'pack check',
    about: 'COMMAND_PACK_CHECK',
    operands: ['PACK…'],
    load: async () => (await import('./pack-check.ts')).packCheckCommand,
  },
  {
    name: 'pack test',
    about: 'COMMAND_PACK_TEST',
    operands: ['PACK'],
    load: async () => (await import('./pack-test.ts')).packTestCommand,
  },
  {
    name: 'pack diff',
    about: 'COMMAND_PACK_DIFF',
    operands: ['A', 'B', 'FILE|-'],
    load: async () => (await import('./pack-diff.ts')).packDiffCommand,
  },
  {
    name: 'pack doc',
    about: 'COMMAND_PACK_DOC',
    operands: ['PACK'],
    load: async () => (await import('./pack-doc.ts')).packDocCommand,
  },
  {
    name: 'pack schema',
    about: 'COMMAND_PACK_SCHEMA',
    operands: [],
    load: async () => (await import('./pack-schema.ts')).packSchemaCommand,
  },
];

/** The command of an entry, loaded. */
export async function loadCommand({ load, ...title }: CommandEntry): Promise<Command> {
  return { ...title, ...(await load()) };
}
