import { type Desk, type Linli, type Pack, definePack, type PackInput, type ServiceRequestInput } from '@linli/core';
import { runReport, type Report } from '@linli/core/report';
import type { Store } from '@linli/core/stream';

/** Beijing time: `'2026-06-05 16:00'`. */
export function beijing(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`);
}

/** A pack with these categories, each known by the words of its Chinese title, none with a plan unless given. */
export function packOf(categories: Readonly<Record<string, string>>, more: Partial<PackInput> = {}): Pack {
  return definePack({
    id: 'scenario',
    version: '1.0.0',
    title: { 'zh-CN': '情景', en: 'Scenario' },
    from: '2020-01-01',
    categories: Object.fromEntries(
      Object.entries(categories).map(([code, words]) => [
        code,
        { title: { 'zh-CN': words, en: code }, mentions: { any: [words] }, lead: 'community-office' },
      ]),
    ),
    ...more,
  });
}

/** A desk, and the store it works on. */
export interface Office {
  readonly desk: Desk;
  readonly linli: Linli;
  readonly store: Store;
}

/** Takes in a request at an instant. */
export async function bring(
  { desk }: Office,
  id: string,
  text: string,
  at: Date,
  more: Partial<ServiceRequestInput> = {},
): Promise<void> {
  await desk.submit({ id, text, receivedAt: at, ...more }, { at });
}

/** Accepts, solves, answers and closes a case at an instant. */
export async function finish({ desk }: Office, id: string, at: Date): Promise<void> {
  await desk.command(id, { type: 'accept' }, { at, by: 'office' });
  await desk.command(id, { type: 'resolve', outcome: 'solved' }, { at, by: 'office' });
  await desk.command(id, { type: 'reply' }, { at, by: 'office', personal: { text: '已办结' } });
  await desk.command(id, { type: 'close' }, { at, by: 'office' });
}

/** A report of everything on the desk, as of an instant. */
export function reportOf(
  { store, linli }: Office,
  name: string,
  options: Readonly<Record<string, unknown>>,
  at: Date,
): Promise<Report> {
  return runReport(name, store.readAll('default'), options, { linli, at });
}
