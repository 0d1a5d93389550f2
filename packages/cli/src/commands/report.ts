import { formatReport, type RecordedEvents, type Report, runReport } from '@linli/core/report';

import { inFile, isLinliError, raise } from '../errors.ts';
import { readDataFile } from '../load/data-file.ts';
import { type Deciding, loadLinli } from '../load/linli.ts';
import { printable, printableJson } from '../output/printable.ts';
import { eventsOf } from '../report/events-file.ts';
import { openStore } from '../report/open-store.ts';
import type { Session } from '../session.ts';
import { defineCommand, type OptionValues } from './command.ts';
import { commonOptions, decidingOptions } from './options.ts';

const { format: _, ...deciding } = decidingOptions;

const options = {
  events: { type: 'string', value: 'FILE|-', about: 'OPTION_EVENTS' },
  store: { type: 'string', value: 'URL', about: 'OPTION_STORE' },
  tenant: { type: 'string', value: 'ID', about: 'OPTION_TENANT' },
  from: { type: 'string', value: 'DAY', about: 'OPTION_FROM' },
  until: { type: 'string', value: 'DAY', about: 'OPTION_UNTIL' },
  by: { type: 'string', value: 'WHAT', about: 'OPTION_BY' },
  within: { type: 'string', value: 'PLACE', about: 'OPTION_WITHIN' },
  category: { type: 'string', value: 'CODE', about: 'OPTION_CATEGORY' },
  options: { type: 'string', value: 'FILE', about: 'OPTION_OPTIONS' },
  markdown: { type: 'boolean', about: 'OPTION_MARKDOWN' },
  ...deciding,
  ...commonOptions,
} as const;

/** `linli report NAME`: figures of what has happened, each with what it divides by. */
export const reportCommand = defineCommand({
  options,
  examples: [
    'linli report three-rates --store desk.db --from 2026-01-01 --until 2026-03-31 --by month',
    'linli report on-time --events backup.jsonl --json',
    'linli report scorecard --store postgres://localhost/linli --options scorecard.yaml --markdown',
  ],
  async run([name], given, session) {
    const asked = await askedOf(given, session);
    const context = await loadLinli(given, session);
    const report = await withEvents(given, session, (events) => made(name, events, asked, given.options, context));
    const form = given.markdown === true ? 'markdown' : 'text';
    await session.stdout.lines(
      session.json
        ? [printableJson(report)]
        : formatReport(report, session.locale, { form })
            .split('\n')
            .map((line) => printable(line)),
    );
    return 0;
  },
});

type Given = OptionValues<typeof options>;

/** What the report is asked: the options on the command line win over those of the file. */
async function askedOf(given: Given, { io }: Session): Promise<Readonly<Record<string, unknown>>> {
  const { options: file, from, until, by, within, category } = given;
  const written = Object.entries({ from, until, by, within, category }).filter(([, value]) => value !== undefined);
  const read = file === undefined ? {} : await readDataFile(file, 'DATA', io);
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw raise('REPORT_OPTIONS', { path: file ?? '' });
  return { ...read, ...Object.fromEntries(written) };
}

/** The events of a store or of a file, whichever is given. */
async function withEvents(
  { events: file, store: url, tenant = 'default' }: Given,
  session: Session,
  use: (events: RecordedEvents) => Promise<Report>,
): Promise<Report> {
  if (file !== undefined && url !== undefined) {
    throw raise('ARG_CLASH', { data: { one: '--events', other: '--store' } });
  }
  if (file !== undefined) return use(eventsOf(file, session.io));
  if (url === undefined) throw raise('REPORT_EVENTS');
  const store = await openStore(url, session);
  try {
    return await use(store.readAll(tenant));
  } finally {
    await store.close();
  }
}

/** What cannot be asked stands in the file of options, or on the command line under the same name. */
async function made(
  name: string,
  events: RecordedEvents,
  asked: Readonly<Record<string, unknown>>,
  file: string | undefined,
  context: Deciding,
): Promise<Report> {
  try {
    return await runReport(name, events, asked, context);
  } catch (error) {
    throw file !== undefined && isLinliError(error) && error.code.startsWith('REPORT_') ? inFile(file, error) : error;
  }
}
