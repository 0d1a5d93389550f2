import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { createLinli, definePack, openDesk, unknownNeighbourhood } from '@linli/core';
import { type SqliteStore, openSqlite } from '@linli/sqlite';
import { chinaCalendar } from '@linli/time';

import { folder, lights, linli } from '../command-line.ts';

const at = '2026-09-30T07:00:00.000Z';
/** Five minutes before the clock of the command line. */
const due = '2026-09-30T08:00:00.000Z';

/** A folder with a store in it, and the store after something was written to it. */
async function storeWith(write: (store: SqliteStore) => Promise<unknown>) {
  const directory = folder({ 'lights.yaml': lights });
  const store = await openSqlite(join(directory, 'cases.db'));
  await write(store);
  await store.close();
  return { directory, reopen: () => openSqlite(join(directory, 'cases.db')) };
}

const waiting = (store: SqliteStore) => {
  const messages = [{ id: 'm1', template: 'reminder', to: 'lin', values: { title: '路灯' } }];
  const wakes = [{ key: 'w1', at: due, event: { type: 'reminded', at: due }, messages }];
  return store.append('default', [{ stream: 'note/1', expected: 0, events: [], wakes }], { at });
};

describe('linli work', () => {
  it('fires what is due, says how late, and sends what comes of it', async () => {
    const { directory, reopen } = await storeWith(waiting);
    const args = ['work', 'cases.db', '--once', '--packs', './lights.yaml', '--deliver', 'console', '--json'];
    const { code, lines } = await linli(args, { directory });
    expect(code).toBe(0);
    const said = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(said).toMatchObject([
      { fired: 'reminded', stream: 'note/1', version: 1, due, late: 300_000 },
      { id: 'm1', to: 'lin', values: { title: '路灯' } },
      { message: 'sent', id: 'm1' },
    ]);
    const store = await reopen();
    expect(await store.outbox.list('default', 'sent')).toHaveLength(1);
    expect(await store.nextWake()).toBeUndefined();
    await store.close();
  });

  it('brings the streams up to date that it fired for', async () => {
    const plan = {
      title: { 'zh-CN': '维修', en: 'Repair' },
      steps: { resolve: { title: { 'zh-CN': '修复', en: 'Repair' }, limit: '1h' } },
    } as const;
    const pack = definePack({
      id: 'lights',
      version: '1.0.0',
      title: { 'zh-CN': '路灯', en: 'Lights' },
      from: '2026-01-01',
      plans: { repair: plan },
      categories: { light: { title: plan.title, mentions: { any: ['路灯'] }, plan: 'repair' } },
    });
    const context = { packs: [pack], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() };
    const { directory, reopen } = await storeWith((store) =>
      openDesk({ linli: createLinli(context), store }).submit({ id: 'r1', text: '路灯不亮' }, { at }),
    );
    const { code, lines } = await linli(['work', 'sqlite:cases.db', '--once', '--lang', 'en'], { directory });
    expect(code).toBe(0);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.at(-1)).toMatch(/^2026-09-30T08:05:00\.000Z {2}case\/r1: .+, 300 s late$/);
    const store = await reopen();
    expect(await store.find('default', { stale: true })).toEqual([]);
    await store.close();
  });

  it('leaves messages alone without --deliver', async () => {
    const { directory, reopen } = await storeWith(waiting);
    await linli(['work', 'cases.db', '--once'], { directory });
    const store = await reopen();
    expect(await store.outbox.list('default', 'waiting')).toHaveLength(1);
    await store.close();
  });

  it.each([
    [['work'], 'ARG_MISSING'],
    [['work', 'nothing.db'], 'FILE_MISSING'],
    [['work', 'cases.db', '--poll', 'soon'], 'ARG_VALUE'],
    [['work', 'cases.db', '--deliver', 'pigeon'], 'ARG_VALUE'],
    [['work', 'cases.db', '--deliver', 'https://hook.example/'], 'WORK_SECRET'],
    [['work', 'cases.db', '--deliver', 'console', '--pg-boss'], 'WORK_BOSS'],
    [['work', 'postgres://127.0.0.1:1/linli', '--pg-boss'], 'WORK_BOSS'],
  ])('%j is misuse', async (args, code) => {
    const { directory } = await storeWith(waiting);
    const ran = await linli([...args, '--json'], { directory });
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stderr)).toMatchObject({ error: { code } });
  });

  it('ends in peace when it is told to stop', async () => {
    const { directory } = await storeWith(waiting);
    const bin = fileURLToPath(new URL('../../src/linli.ts', import.meta.url));
    const child = spawn(process.execPath, [bin, 'work', 'cases.db', '--json', '--poll', '3600000'], { cwd: directory });
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    expect(JSON.parse(chunk.toString().split('\n')[0] ?? '')).toMatchObject({ fired: 'reminded' });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
