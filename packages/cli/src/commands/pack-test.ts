import {
  type BoundaryCases,
  boundaryCases,
  formatMutationScore,
  formatReport,
  mutationScore,
  testPack,
} from '@linli/testing';

import { chineseCatalogues } from '../describe.ts';
import { raise } from '../errors.ts';
import { readNames } from '../load/linli.ts';
import { loadPacks } from '../load/packs.ts';
import { printable, printableJson } from '../output/printable.ts';
import type { Session } from '../session.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';
import { readCount, readShare } from './read-options.ts';

/** Mistakes listed for people; programs get all of them. */
const shownMistakes = 50;

/** `linli pack test PACK`: runs the tests that a pack brings along, and says what they do not reach. */
export const packTestCommand = defineCommand({
  options: {
    uses: { type: 'string', value: 'A,B', about: 'OPTION_USES' },
    mutations: { type: 'string', value: '[N]', bare: 'all', about: 'OPTION_MUTATIONS' },
    threshold: { type: 'string', value: 'PERCENT', about: 'OPTION_THRESHOLD' },
    boundaries: { type: 'boolean', about: 'OPTION_BOUNDARIES' },
    ...commonOptions,
  },
  examples: [
    'linli pack test ./my-pack.yaml',
    'linli pack test ./my-pack.ts --uses neighbourhood --json',
    'linli pack test ./my-pack.yaml --mutations --threshold 85',
    'linli pack test ./my-pack.yaml --boundaries',
  ],
  async run([name], options, session) {
    const { io, locale, stdout } = session;
    const threshold = readShare('--threshold', options.threshold, session);
    const mutations = options.mutations ?? (threshold === undefined ? undefined : 'all');
    const sample = mutations === 'all' ? undefined : readCount('--mutations', mutations, session);
    const uses = await loadPacks(readNames(options.uses, session) ?? [], io);
    const [pack] = await loadPacks([name], io, uses);
    if (pack === undefined) throw raise('PACK_UNKNOWN', { path: name, data: { pack: name } });

    const report = testPack(pack, { uses });
    const score =
      mutations === undefined ? undefined : mutationScore(pack, { uses, ...(sample !== undefined && { sample }) });
    const boundaries = options.boundaries === true ? boundaryCases(pack, { uses, locale }) : undefined;
    const isBelow = score !== undefined && threshold !== undefined && score.score < threshold;
    if (session.json) {
      await stdout.lines([
        printableJson({ ...report, ...(score && { mutations: score }), ...(boundaries && { boundaries }) }),
      ]);
    } else {
      const texts = [
        formatReport(report, locale, { catalogues: chineseCatalogues }),
        ...(score ? [formatMutationScore(score, locale, { most: shownMistakes })] : []),
        ...(isBelow ? [session.say('TEST_BELOW', { threshold: Number((threshold * 100).toFixed(1)) })] : []),
        ...(boundaries ? await boundaryTexts(boundaries, session) : []),
      ];
      await stdout.lines(texts.flatMap((text) => text.split('\n')).map(printable));
    }
    return report.passed && !isBelow ? 0 : 1;
  },
});

/** Cases as YAML, each below the place of its boundary. */
async function boundaryTexts({ cases, unreached }: BoundaryCases, { say }: Session): Promise<string[]> {
  const { stringify } = await import('yaml');
  return [
    '',
    say('BOUNDARY_CASES', { count: cases.length }),
    ...cases.flatMap(({ path, example }) => [`# ${path}`, stringify([example], { lineWidth: 0 }).trimEnd()]),
    ...(unreached.length > 0 ? [say('BOUNDARY_UNREACHED', { count: unreached.length })] : []),
    ...unreached.map((path) => `  ${path}`),
  ];
}
