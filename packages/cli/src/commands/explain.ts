import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { type Explanation, formatExplanation } from '@linli/core';
import { nearestName } from '@linli/errors';

import { decideEntry } from '../decide-entry.ts';
import { raise, systemCode } from '../errors.ts';
import { type Format, readEntries } from '../input/entries.ts';
import type { Entry } from '../input/entry.ts';
import { requestOf } from '../input/fields.ts';
import { openSource } from '../input/source.ts';
import type { Io } from '../io.ts';
import { loadLinli } from '../load/linli.ts';
import { printable, printableJson } from '../output/printable.ts';
import { defineCommand } from './command.ts';
import { commonOptions, decidingOptions } from './options.ts';
import { readFormat } from './read-options.ts';

/** Ids named to choose from. */
const shownIds = 5;

/** `linli explain FILE|TEXT`: the tree behind one decision. */
export const explainCommand = defineCommand({
  options: {
    id: { type: 'string', value: 'ID', about: 'OPTION_ID' },
    ...decidingOptions,
    ...commonOptions,
  },
  examples: ['linli explain "14-24门楼前路面塌了个坑,3米深"', 'linli explain requests.jsonl --id r001 --json'],
  async run([operand], options, session) {
    const { io, stdout } = session;
    const format = readFormat(options.format, session);
    const { name, entry } = (await isFile(operand, io))
      ? { name: operand, entry: await chosen(operand, options.id, format, io) }
      : { name: 'TEXT', entry: { line: 1, ...requestOf({ id: 'text', text: operand }, 1) } };
    const outcome = decideEntry(entry, await loadLinli(options, session), name);
    if ('error' in outcome) {
      await session.report(outcome.error);
      return 1;
    }
    const explanation = outcome.decision.explain();
    await stdout.lines([
      session.json ? printableJson(explanation) : formatExplanation(safe(explanation), session.locale),
    ]);
    return 0;
  },
});

/** Standard input, something that exists, or a name that only a file would have. */
async function isFile(operand: string, { directory }: Io): Promise<boolean> {
  if (operand === '-' || /^\S+\.(?:jsonl|ndjson|json|csv|txt)$/i.test(operand)) return true;
  try {
    await stat(resolve(directory, operand));
    return true;
  } catch (error) {
    // A sentence may be too long for a name, or hold what no name can.
    return systemCode(error) === 'EACCES';
  }
}

/** The request of a file that is meant. */
async function chosen(file: string, id: string | undefined, format: Format | undefined, io: Io): Promise<Entry> {
  const ids: string[] = [];
  let only: Entry | undefined;
  for await (const entry of readEntries(await openSource(file, io), { bytes: 0, lines: 0 }, format)) {
    const found = 'error' in entry ? undefined : entry.request.id;
    if (id !== undefined && found === id) return entry;
    if (found !== undefined) ids.push(found);
    only ??= entry;
    if (id === undefined && ids.length > shownIds) break;
  }
  if (only === undefined) throw raise('INPUT_EMPTY', { path: file, data: { file } });
  if (id !== undefined) throw raise('EXPLAIN_ID', { path: file, data: { file, id, nearest: nearestName(id, ids) } });
  if (ids.length <= 1) return only;
  throw raise('EXPLAIN_CHOICE', { path: file, data: { file, ids: ids.slice(0, shownIds).map(printable) } });
}

/** The same statements, with values that cannot steer a terminal. */
function safe({ code, data, children }: Explanation): Explanation {
  return { code, data: safeValue(data) as Explanation['data'], children: children.map(safe) };
}

function safeValue(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(safeValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, safeValue(inner)]));
}
