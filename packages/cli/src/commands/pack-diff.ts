import { decideEntry } from '../decide-entry.ts';
import { type Cause, causeOf, rulesOf } from '../diff/cause.ts';
import { type Difference, differences } from '../diff/differences.ts';
import { exampleLine, tallyLines } from '../diff/show.ts';
import { Tally } from '../diff/tally.ts';
import { raise } from '../errors.ts';
import { readEntries } from '../input/entries.ts';
import type { Entry } from '../input/entry.ts';
import type { Reading } from '../input/read-lines.ts';
import { openSource, type Source } from '../input/source.ts';
import { type Deciding, loadLinli } from '../load/linli.ts';
import { printableJson } from '../output/printable.ts';
import { Progress } from '../output/progress.ts';
import type { Session } from '../session.ts';
import { defineCommand } from './command.ts';
import { commonOptions, decidingOptions } from './options.ts';
import { readCount, readFormat } from './read-options.ts';

const { neighbourhood, calendar, at, format } = decidingOptions;

/** `linli pack diff A B FILE`: decides requests under two packs, and lists what changed by the rule behind it. */
export const packDiffCommand = defineCommand({
  options: {
    uses: { type: 'string', value: 'A,B', about: 'OPTION_BESIDE' },
    neighbourhood,
    calendar,
    at,
    format,
    examples: { type: 'string', value: 'N', about: 'OPTION_EXAMPLES' },
    all: { type: 'boolean', about: 'OPTION_ALL_RULES' },
    'exit-code': { type: 'boolean', about: 'OPTION_EXIT_CODE' },
    ...commonOptions,
  },
  examples: [
    'linli pack diff one-plus-three ./our-one-plus-three.yaml requests.csv --uses neighbourhood',
    'linli pack diff old.yaml,neighbourhood new.yaml,neighbourhood requests.jsonl --json --exit-code',
  ],
  async run([before, after, file], options, session) {
    if (after === undefined || file === undefined) {
      throw raise('ARG_MISSING', { data: { command: 'pack diff', operand: 'FILE|-' } });
    }
    const beside = options.uses === undefined ? '' : `,${options.uses}`;
    const examples = readCount('--examples', options.examples, session) ?? 3;
    const form = readFormat(options.format, session);
    const source = await openSource(file, session.io);
    const one = await loadLinli({ ...options, packs: before + beside }, session);
    const other: Deciding = { ...(await loadLinli({ ...options, packs: after + beside }, session)), at: one.at };

    const reading: Reading = { bytes: 0, lines: 0 };
    const tally = await compareAll(readEntries(source, reading, form), {
      source,
      reading,
      one,
      other,
      examples,
      session,
    });
    if (tally.decided + tally.refused === 0) throw raise('INPUT_EMPTY', { path: file, data: { file } });
    await session.stdout.lines(
      session.json
        ? [printableJson({ summary: summaryOf(tally, one, other) })]
        : tallyLines(tally, options.all === true, session),
    );
    return tally.refused > 0 || (options['exit-code'] === true && tally.changed > 0) ? 1 : 0;
  },
});

interface Comparison {
  readonly source: Source;
  readonly reading: Reading;
  readonly one: Deciding;
  readonly other: Deciding;
  readonly examples: number;
  readonly session: Session;
}

async function compareAll(entries: AsyncIterable<Entry>, comparison: Comparison): Promise<Tally> {
  const { source, reading, one, other, examples, session } = comparison;
  const tally = new Tally(examples);
  const [oldRules, newRules] = [rulesOf(one.linli), rulesOf(other.linli)];
  const progress = new Progress(session, source.size, !session.json || session.stdout.stream.isTTY !== true);
  for await (const entry of entries) {
    const old = decideEntry(entry, one, source.name);
    const now = 'error' in old ? old : decideEntry(entry, other, source.name);
    if ('error' in old || 'error' in now) {
      tally.refused += 1;
      if ('error' in now) await session.report(now.error);
    } else {
      const [before, after] = [old.decision, now.decision];
      const changes = differences(before, after);
      const cause = (change: Difference) =>
        causeOf(change, { decision: before, rules: oldRules }, { decision: after, rules: newRules });
      tally.add(changes, cause, (first) =>
        exampleLine(first, [before, after], now.said, other.linli.calendar, session),
      );
      if (session.json && changes.length > 0) await session.stdout.lines([jsonLine(before.request, changes, cause)]);
    }
    await progress.update(reading.bytes, tally.decided);
  }
  await progress.clear();
  return tally;
}

function jsonLine(request: string, changes: readonly Difference[], cause: (change: Difference) => Cause): string {
  return printableJson({ request, changes: changes.map((change) => ({ ...change, ...cause(change) })) });
}

function summaryOf(tally: Tally, one: Deciding, other: Deciding) {
  const { decided, changed, refused, byEffect } = tally;
  return {
    at: one.at,
    decided,
    changed,
    refused,
    byEffect: Object.fromEntries(byEffect),
    byRule: tally.groups().map(({ effect, cause, count, also }) => ({
      effect,
      ...cause,
      count,
      also: Object.fromEntries(also),
    })),
    packs: [one, other].map(({ linli }) => linli.packs.map(({ id, version }) => ({ id, version }))),
  };
}
