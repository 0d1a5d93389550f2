import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';

import { onTestFinished } from 'vitest';

import { type ExitCode, run } from '@linli/cli';

/** A directory with files in it, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const directory = mkdtempSync(join(tmpdir(), 'linli-cli-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

/** What a run left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output line by line, without the last line feed. */
  readonly lines: readonly string[];
}

/** What the world is like for a run. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly directory?: string;
  readonly stdin?: string | readonly Uint8Array[];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether both outputs are terminals, and how wide. */
  readonly terminal?: { readonly columns: number };
  /** Milliseconds by which the clock goes on each time it is read. */
  readonly tick?: number;
}

/** The instant of every test: Wednesday afternoon before the National Day holiday. */
export const wednesday = '2026-09-30T16:05+08:00';

/** Runs the command line in this process, over files of its own. */
export async function linli(args: readonly string[], world: World = {}): Promise<Ran> {
  const { stdin = '', env = {}, terminal, tick = 0 } = world;
  const [stdout, stderr] = [new Collected(terminal), new Collected(terminal)];
  let now = Date.parse('2026-09-30T16:05:00+08:00') - tick;
  const code = await run(args, {
    stdin: Readable.from(typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin),
    stdout,
    stderr,
    env,
    directory: world.directory ?? folder(world.files),
    now: () => new Date((now += tick)),
  });
  const text = stdout.text();
  return { code, stdout: text, stderr: stderr.text(), lines: text.replace(/\n$/, '').split('\n') };
}

/** A stream that keeps what is written, and may pass for a terminal. */
class Collected extends Writable {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly #chunks: Buffer[] = [];

  constructor(terminal: World['terminal']) {
    super();
    this.isTTY = terminal !== undefined;
    this.columns = terminal?.columns ?? 100;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString('utf8');
  }
}

/** A pack small enough to see through: street lights, and a hazard. */
export const lights = `
id: lights
version: 1.2.0
title: { zh-CN: 路灯, en: Street lights }
from: 2026-01-01
plans:
  repair:
    title: { zh-CN: 维修, en: Repair }
    steps:
      reply: { title: { zh-CN: 首次答复, en: First reply }, limit: 4wh }
      resolve: { title: { zh-CN: 修复, en: Repair }, limit: 3wd }
  make-safe:
    title: { zh-CN: 排险, en: Make safe }
    steps:
      make-safe: { title: { zh-CN: 排险, en: Make safe }, limit: 1d }
categories:
  light:
    title: { zh-CN: 路灯不亮, en: Dark street light }
    mentions: { any: [路灯] }
    plan: repair
    lead: municipal-department
  pit:
    title: { zh-CN: 路面塌陷, en: Sunken road }
    mentions: { any: [塌] }
    severity: emergency
    plan: make-safe
    lead: housing-department
tests:
  - name: 楼门口的路灯
    given: { text: 3号楼门口路灯不亮, receivedAt: "2026-09-30T16:00+08:00" }
    then: { category: light, due: { resolve: "2026-10-10T16:00+08:00" } }
  - name: 坑
    given: { text: 路面塌了 }
    then: { category: pit, severity: emergency }
`;

/** Options that make an answer the same on every day and every machine. */
export const fixed = ['--packs', './lights.yaml', '--at', wednesday] as const;
