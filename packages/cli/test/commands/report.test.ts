import { join } from 'node:path';

import { createLinli, openDesk, unknownNeighbourhood } from '@linli/core';
import { openMemoryStore } from '@linli/core/memory';
import type { Report } from '@linli/core/report';
import type { Store } from '@linli/core/stream';
import onePlusThree from '@linli/pack-one-plus-three';
import { openSqlite } from '@linli/sqlite';
import { chinaCalendar } from '@linli/time';
import { describe, expect, it } from 'vitest';

import { folder, linli } from '../command-line.ts';

const at = '2026-09-01T09:00+08:00';

/** Two requests on a store, one of them answered. */
async function fill(store: Store): Promise<void> {
  const packs = [onePlusThree];
  const desk = openDesk({
    linli: createLinli({ packs, neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() }),
    store,
  });
  await desk.submit({ id: 'r1', text: '坡道扶手断了', channel: 'patrol', receivedAt: at }, { at });
  await desk.submit({ id: 'r2', text: '路灯不亮', channel: 'hotline', receivedAt: at }, { at });
  await desk.command('r1', { type: 'reply' }, { at });
}

async function jsonLines(entries: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const entry of entries) text += `${JSON.stringify(entry)}\n`;
  return text;
}

async function log(): Promise<string> {
  const store = openMemoryStore();
  await fill(store);
  return jsonLines(store.readAll('default'));
}

describe('linli report', () => {
  it('reads the events of a file, and says what each figure divides by', async () => {
    const files = { 'log.jsonl': await log() };
    const { code, lines } = await linli(['report', 'closed-loop', '--events', 'log.jsonl'], { files });
    expect(code).toBe(0);
    expect(lines).toEqual([
      'Closed loop',
      'requests received, by the day they came in; as of 2026-09-30 16:05',
      'closed loop: 0% (0 with a record and a reply / 2 requests)',
      'without a record: 2 (case/r1, case/r2)',
      'without a reply: 1 (case/r2)',
    ]);
  });

  it('reads standard input, and a backup as well', async () => {
    const store = openMemoryStore();
    await fill(store);
    const stdin = await jsonLines(store.backup('default'));
    const { stdout } = await linli(['report', 'demand', '--events', '-', '--by', 'channel', '--json'], { stdin });
    const report = JSON.parse(stdout) as Report;
    expect(report.rows.map(({ id }) => id)).toEqual(['hotline', 'patrol']);
  });

  it('reads an embedded store, and leaves it as it was', async () => {
    const directory = folder();
    const store = await openSqlite(join(directory, 'desk.db'));
    await fill(store);
    const version = await store.version('default', 'case/r1');
    await store.close();
    for (const url of ['desk.db', 'sqlite:desk.db']) {
      const { code, stdout } = await linli(['report', 'demand', '--store', url, '--json'], { directory });
      expect(code).toBe(0);
      expect((JSON.parse(stdout) as Report).figures['received']).toMatchObject({ count: 2 });
    }
    const other = await linli(['report', 'demand', '--store', 'desk.db', '--tenant', 'elsewhere', '--json'], {
      directory,
    });
    expect((JSON.parse(other.stdout) as Report).figures['received']).toMatchObject({ count: 0 });
    const again = await openSqlite(join(directory, 'desk.db'));
    expect(await again.version('default', 'case/r1')).toBe(version);
    await again.close();
  });

  it('takes what else is asked from a file, and the period from the command line', async () => {
    const options = 'from: 2026-08-01\ntag: pressing\n';
    const files = { 'log.jsonl': await log(), 'options.yaml': options };
    const args = [
      'report',
      'tags',
      '--events',
      'log.jsonl',
      '--options',
      'options.yaml',
      '--from',
      '2026-09-02',
      '--json',
    ];
    expect(JSON.parse((await linli(args, { files })).stdout)).toMatchObject({
      from: '2026-09-02',
      figures: { tagged: { denominator: { count: 0 } } },
    });
  });

  it('writes a page in Markdown, in the reader’s language', async () => {
    const files = { 'log.jsonl': await log() };
    const args = ['report', 'handling', '--events', 'log.jsonl', '--markdown', '--lang', 'zh'];
    const { lines } = await linli(args, { files });
    expect(lines[0]).toBe('## 办理质量');
    expect(lines).toContain('| 延期率 | 0% | 0 延期 / 2 诉求 |');
  });

  it.each<[string, string[], string, string]>([
    ['a report nobody knows', ['three-rats', '--events', 'log.jsonl'], 'REPORT_NAME', 'Did you mean "three-rates"?'],
    ['no events', ['solved'], 'REPORT_EVENTS', '--store'],
    ['two places for events', ['solved', '--events', 'log.jsonl', '--store', 'x.db'], 'ARG_CLASH', '--store'],
    ['a store that is not there', ['solved', '--store', 'log.jsonk'], 'FILE_MISSING', 'log.jsonl'],
    ['a store of an unknown kind', ['solved', '--store', 'mysql://x'], 'ARG_VALUE', 'postgres://…'],
    ['a day that does not exist', ['solved', '--events', 'log.jsonl', '--from', '2026-02-30'], 'REPORT_VALUE', '/from'],
    ['a row nobody knows', ['solved', '--events', 'log.jsonl', '--by', 'mood'], 'REPORT_VALUE', '/by'],
    [
      'options that are no object',
      ['solved', '--events', 'log.jsonl', '--options', 'list.json'],
      'REPORT_OPTIONS',
      'list.json',
    ],
    [
      'an unknown option',
      ['solved', '--events', 'log.jsonl', '--options', 'odd.json'],
      'REPORT_OPTION',
      'odd.json#/frm',
    ],
    ['a line that is no event', ['solved', '--events', 'bad.jsonl'], 'EVENT_LINE', 'bad.jsonl:2'],
    ['a line that is no JSON', ['solved', '--events', 'broken.jsonl'], 'EVENT_LINE', 'broken.jsonl:1'],
  ])('refuses %s', async (_, args, code, text) => {
    const event = '{"stream":"case/r1","event":{"type":"closed","at":"2026-09-01T00:00:00.000Z"}}';
    const files = {
      'log.jsonl': await log(),
      'list.json': '[]',
      'odd.json': '{"frm": "2026-01-01"}',
      'bad.jsonl': `${event}\n{"stream":"case/r1","event":{"type":"closed","at":"yesterday"}}\n`,
      'broken.jsonl': '{"stream":\n',
    };
    const { code: exit, stderr } = await linli(['report', ...args], { files });
    expect(exit).toBe(2);
    expect(stderr).toContain(code);
    expect(stderr).toContain(text);
  });
});
