import { decideEntry } from '../decide-entry.ts';
import { raise } from '../errors.ts';
import type { Entry } from '../input/entry.ts';
import { readEntries } from '../input/entries.ts';
import type { Reading } from '../input/read-lines.ts';
import { openSource, type Source } from '../input/source.ts';
import { type Deciding, loadLinli } from '../load/linli.ts';
import { JsonSink } from '../output/json-sink.ts';
import { printableJson } from '../output/printable.ts';
import { Progress } from '../output/progress.ts';
import type { Sink } from '../output/sink.ts';
import { summaryData } from '../output/summary-data.ts';
import { summaryLines } from '../output/summary-lines.ts';
import { TableSink } from '../output/table-sink.ts';
import type { Session } from '../session.ts';
import { Summary } from '../summary.ts';
import { defineCommand } from './command.ts';
import { commonOptions, decidingOptions } from './options.ts';
import { readFormat, readWidth } from './read-options.ts';

/** `linli triage FILE|-`: decides the requests of a file, as a stream. */
export const triageCommand = defineCommand({
  options: {
    ...decidingOptions,
    all: { type: 'boolean', about: 'OPTION_ALL' },
    width: { type: 'string', value: 'N', about: 'OPTION_WIDTH' },
    ...commonOptions,
  },
  examples: [
    'linli triage requests.jsonl --neighbourhood neighbourhood.json',
    'linli triage requests.csv --at 2026-09-30T16:00+08:00 --json',
    'echo "3号楼电梯困人" | linli triage - --packs one-plus-three,./my-pack.yaml',
  ],
  async run([file], options, session) {
    const all = options.all === true;
    const width = readWidth(options.width, session);
    const format = readFormat(options.format, session);
    const source = await openSource(file, session.io);
    const deciding = await loadLinli(options, session);
    const { packs, calendar } = deciding.linli;
    const sink: Sink = session.json ? new JsonSink(session) : new TableSink(session, calendar, { width, all });
    const reading: Reading = { bytes: 0, lines: 0 };
    const summary = await decideAll(readEntries(source, reading, format), {
      source,
      reading,
      deciding,
      sink,
      session,
      all,
    });
    if (summary.decided + summary.refused === 0) throw raise('INPUT_EMPTY', { path: file, data: { file } });
    await session.stdout.lines(
      session.json
        ? [printableJson({ summary: summaryData(summary, reading, packs, deciding.at) })]
        : summaryLines(summary, reading, packs, { all, width }, session),
    );
    return summary.refused > 0 ? 1 : 0;
  },
});

interface Run {
  readonly source: Source;
  readonly reading: Reading;
  readonly deciding: Deciding;
  readonly sink: Sink;
  readonly session: Session;
  readonly all: boolean;
}

async function decideAll(entries: AsyncIterable<Entry>, run: Run): Promise<Summary> {
  const { source, reading, deciding, sink, session, all } = run;
  const summary = new Summary();
  // Rows that run through the same terminal leave no room for a bar.
  const progress = new Progress(session, source.size, !((all || session.json) && session.stdout.stream.isTTY === true));
  for await (const entry of entries) {
    const outcome = decideEntry(entry, deciding, source.name);
    if ('error' in outcome) {
      summary.refuse(outcome.error);
      await sink.refused(outcome.error);
    } else {
      summary.add(outcome.decision);
      summary.ignore(outcome.ignored);
      await sink.decided(outcome.decision, outcome.said);
    }
    await progress.update(reading.bytes, summary.decided);
  }
  await progress.clear();
  await sink.finish();
  return summary;
}
