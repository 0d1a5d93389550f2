import { createLinli, type Pack, unknownNeighbourhood } from '@linli/core';
import type { LinliError } from '@linli/errors';
import { chinaCalendar } from '@linli/time';

import { isLinliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { readNames } from '../load/linli.ts';
import { loadEach, loadPacks } from '../load/packs.ts';
import { printable, printableJson } from '../output/printable.ts';
import { errorData, type Session } from '../session.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';

/** `linli pack check PACK…`: everything that keeps packs from loading, alone and together. */
export const packCheckCommand = defineCommand({
  options: {
    uses: { type: 'string', value: 'A,B', about: 'OPTION_USES' },
    ...commonOptions,
  },
  examples: ['linli pack check ./my-pack.yaml', 'linli pack check ./my-pack.ts neighbourhood --json'],
  async run(names, { uses }, session) {
    const used = await loadPacks(readNames(uses, session) ?? [], session.io);
    const { packs, findings } = await check(names, used, session.io);
    await print(packs, findings, session);
    return findings.length > 0 ? 1 : 0;
  },
});

interface Checked {
  readonly packs: readonly Pack[];
  readonly findings: readonly LinliError[];
}

/** Packs alone first: together they can only be checked once each of them is sound. */
async function check(names: readonly string[], used: readonly Pack[], io: Io): Promise<Checked> {
  const loaded = await loadEach(names, io, used);
  const packs = loaded.flatMap((each) => ('pack' in each ? [each.pack] : []));
  const findings = loaded.flatMap((each) => ('error' in each ? [each.error] : []));
  const misuse = findings.find(isMisuse);
  if (misuse !== undefined) throw misuse;
  return { packs, findings: findings.length > 0 ? findings : clashes([...used, ...packs]) };
}

function clashes(packs: readonly Pack[]): LinliError[] {
  try {
    createLinli({ packs, neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
    return [];
  } catch (error) {
    if (isLinliError(error)) return [error];
    throw error;
  }
}

/** That there is nothing to check is misuse, not a finding. */
function isMisuse({ code }: LinliError): boolean {
  return code.startsWith('FILE_') || ['PACK_UNKNOWN', 'PACK_FILE', 'PACK_TYPESCRIPT'].includes(code);
}

async function print(packs: readonly Pack[], findings: readonly LinliError[], session: Session): Promise<void> {
  const { stdout, locale, say, colours } = session;
  if (session.json) {
    const fine = packs.map(({ id, version }) => ({ id, version }));
    await stdout.lines([printableJson({ packs: fine, findings: findings.map((each) => errorData(each, locale)) })]);
    return;
  }
  const fine = packs.map(({ id, version, rules, categories, tests }) => {
    const counts = { rules: rules.length, categories: Object.keys(categories).length, tests: tests.length };
    return printable(say('CHECK_FINE', { pack: id, version, ...counts }));
  });
  await stdout.lines([
    ...fine.map((line) => `${colours.green('✓')} ${line}`),
    ...findings.map((finding) => `${colours.red('✗')} ${session.errorLine(finding)}`),
    ...(findings.length > 0 ? [say('CHECK_FINDINGS', { count: findings.length })] : []),
  ]);
}
