import { formatReport, testPack } from '@linli/testing';

import { chineseCatalogues } from '../describe.ts';
import { raise } from '../errors.ts';
import { readNames } from '../load/linli.ts';
import { loadPacks } from '../load/packs.ts';
import { printable, printableJson } from '../output/printable.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';

/** `linli pack test PACK`: runs the tests that a pack brings along, and says what they do not reach. */
export const packTestCommand = defineCommand({
  options: {
    uses: { type: 'string', value: 'A,B', about: 'OPTION_USES' },
    ...commonOptions,
  },
  examples: ['linli pack test ./my-pack.yaml', 'linli pack test ./my-pack.ts --uses neighbourhood --json'],
  async run([name], { uses }, session) {
    const { io, locale, stdout } = session;
    const used = await loadPacks(readNames(uses, session) ?? [], io);
    const [pack] = await loadPacks([name], io, used);
    if (pack === undefined) throw raise('PACK_UNKNOWN', { path: name, data: { pack: name } });
    const report = testPack(pack, { uses: used });
    await stdout.lines(
      session.json
        ? [printableJson(report)]
        : formatReport(report, locale, { catalogues: chineseCatalogues }).split('\n').map(printable),
    );
    return report.passed ? 0 : 1;
  },
});
