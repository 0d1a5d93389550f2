import { raise } from '../clocks/errors.ts';
import { readSingleLimit } from '../clocks/single-limit.ts';
import { epochOf } from '../instant.ts';
import type { LimitPart } from '../limit.ts';
import type { Idle } from './idle.ts';
import { PauseQuotas } from './pause-quotas.ts';
import type { Piece } from './piece.ts';
import { pauseFor, type Reckoning, reckon } from './reckoning.ts';
import { refuseExtension, refuseSuspension } from './refusals.ts';
import type { PlacedEvent, StopwatchEvent } from './stopwatch-event.ts';
import type { ReadRules } from './stopwatch-rules.ts';
import { readTerms, type Terms } from './terms.ts';

type EventOf<Type> = Extract<StopwatchEvent, { type: Type }>;
type Phase = 'waiting' | 'running' | 'idle' | 'stopped';

/** What each phase can take. A stopwatch that went on by itself can still be told to resume, once. */
const POSSIBLE: Readonly<Record<Phase, readonly StopwatchEvent['type'][]>> = {
  waiting: ['started', 'retargeted'],
  running: ['paused', 'extended', 'suspended', 'retargeted', 'stopped'],
  idle: ['resumed', 'extended', 'retargeted', 'stopped'],
  stopped: [],
};

/** The life of a stopwatch, event by event. */
export class Replay {
  terms: Terms;
  startedAt: number | undefined;
  stopped: { readonly at: number; readonly met: boolean } | undefined;
  /** When it was late for the first time, whatever was granted later. */
  breachedAt: number | undefined;
  reckoning: Reckoning | undefined;
  readonly extensions: LimitPart[] = [];
  readonly idles: Idle[] = [];
  readonly #rules: ReadRules;
  readonly #quotas: PauseQuotas;
  readonly #pieces: Piece[] = [];
  #pieceFrom = NaN;
  #renewed = false;
  #resumedByItself = false;

  constructor(terms: Terms, rules: ReadRules) {
    this.terms = terms;
    this.#rules = rules;
    this.#quotas = new PauseQuotas(rules.pauses);
  }

  /** The pause or suspension that goes on. */
  get open(): Idle | undefined {
    const last = this.idles.at(-1);
    return last?.to === undefined ? last : undefined;
  }

  /**
   * Takes the next event.
   *
   * @throws TIME_STOPWATCH_STATE when the stopwatch cannot take it now
   * @throws TIME_PAUSE_REASON, TIME_PAUSE_QUOTA, TIME_EXTENSION_SPENT, TIME_EXTENSION_LATE, TIME_SUSPENSION_SPENT,
   *   TIME_SUSPENSION_LATE, TIME_SUSPENSION_UNTIL when the rules refuse it
   */
  take({ event, at, path }: PlacedEvent): void {
    this.settle(at);
    this.#refuseOutOfPhase(event.type, at, path);
    if (event.type === 'started') this.#start(at);
    else if (event.type === 'paused') this.#idle('pause', event.reason, at, this.#quotaEnd(event.reason, at, path));
    else if (event.type === 'resumed') this.#resume(at);
    else if (event.type === 'extended') this.#extend(event, at, path);
    else if (event.type === 'suspended') this.#suspend(event, at, path);
    else if (event.type === 'retargeted') this.#retarget(event, at, path);
    else this.#stop(at, event.met ?? true);
  }

  /** Lets time pass until an instant: a pause may end by itself, and the limit may run out. */
  settle(at: number): void {
    const { open } = this;
    if (open !== undefined && open.endsBy <= at) {
      // A shorter limit may have run out before the pause began; that it ends does not move the breach.
      this.#noteBreach(open.endsBy);
      this.#endIdle(open.endsBy, true);
      this.#resumedByItself = true;
    }
    this.#noteBreach(at);
  }

  #noteBreach(at: number): void {
    const { reckoning } = this;
    if (reckoning === undefined || this.stopped !== undefined || !this.isLate(at)) return;
    this.breachedAt ??= Math.max(reckoning.due, this.#pieceFrom);
  }

  /** Whether the limit has run out, for one that is not stopped. A pause that began in time keeps it in time. */
  isLate(at: number): boolean {
    return (this.open?.from ?? at) > (this.reckoning?.due ?? Infinity);
  }

  /** Everything so far, and what lies ahead if nothing happens from outside. */
  pieces(): readonly Piece[] {
    const { open, reckoning } = this;
    if (reckoning === undefined || this.stopped !== undefined) return this.#pieces;
    const ahead = [this.#pieceTo(open?.endsBy ?? Infinity, reckoning)];
    if (open !== undefined && open.endsBy < Infinity) {
      const resumed = pauseFor(reckoning, open.from, open.endsBy);
      const rest = { from: open.endsBy, to: Infinity, idle: false, idleAndLate: false, renewed: false };
      ahead.push({ ...rest, reckoning: resumed });
    }
    return [...this.#pieces, ...ahead];
  }

  #start(at: number): void {
    this.startedAt = at;
    this.#pieceFrom = at;
    this.#reckonAnew();
  }

  #idle(kind: Idle['kind'], reason: string | undefined, at: number, endsBy: number): void {
    this.#endPiece(at);
    this.idles.push({ kind, reason, from: at, endsBy, to: undefined, automatic: false });
    this.#resumedByItself = false;
  }

  #quotaEnd(reason: string | undefined, at: number, path: string): number {
    return this.#quotas.begin(reason, at, this.terms, path);
  }

  #resume(at: number): void {
    if (this.open !== undefined) this.#endIdle(at, false);
    this.#resumedByItself = false;
  }

  #endIdle(at: number, automatic: boolean): void {
    const { open, reckoning } = this;
    if (open === undefined || reckoning === undefined) return;
    this.#endPiece(at);
    this.idles[this.idles.length - 1] = { ...open, to: at, automatic };
    this.reckoning = pauseFor(reckoning, open.from, at);
    if (open.kind === 'pause') this.#quotas.end(open.reason, at);
  }

  #extend({ by }: EventOf<'extended'>, at: number, path: string): void {
    refuseExtension(this.extensions.length, this.#rules, this.#lateSince(at), at, path);
    const usual = this.#rules.extensions.by ?? this.terms.limit;
    this.#endPiece(at);
    this.extensions.push(by === undefined ? usual : readSingleLimit(by, `${path}/by`));
    this.#reckonAnew();
  }

  #suspend(event: EventOf<'suspended'>, at: number, path: string): void {
    const count = this.idles.filter(({ kind }) => kind === 'suspension').length;
    const until = epochOf(event.until);
    refuseSuspension(count, until, this.#rules, this.terms.calendar, this.#lateSince(at), at, path);
    this.#idle('suspension', event.reason, at, until);
  }

  #retarget(event: EventOf<'retargeted'>, at: number, path: string): void {
    const { limit, calendar, policies } = this.terms;
    if (this.reckoning !== undefined) this.#endPiece(at);
    this.terms = readTerms(
      event.limit ?? { parts: [limit] },
      event.calendar ?? calendar,
      event.policies ?? policies,
      path,
    );
    if (this.reckoning !== undefined) this.#reckonAnew();
  }

  #stop(at: number, met: boolean): void {
    this.#endIdle(at, false);
    this.#endPiece(at);
    this.stopped = { at, met };
  }

  /** From the start, with the terms that hold now; pauses are measured again. */
  #reckonAnew(): void {
    if (this.startedAt === undefined) return;
    let reckoning = reckon(this.terms, this.startedAt, this.extensions);
    for (const { from, to } of this.idles) if (to !== undefined) reckoning = pauseFor(reckoning, from, to);
    this.reckoning = reckoning;
    this.#renewed = true;
  }

  #endPiece(at: number): void {
    if (this.reckoning === undefined) return;
    this.#pieces.push(this.#pieceTo(at, this.reckoning));
    this.#pieceFrom = at;
    this.#renewed = false;
  }

  #pieceTo(to: number, reckoning: Reckoning): Piece {
    const idle = this.open !== undefined;
    const idleAndLate = idle && this.isLate(to);
    return { from: this.#pieceFrom, to, idle, idleAndLate, renewed: this.#renewed, reckoning };
  }

  #lateSince(at: number): number | undefined {
    return this.isLate(at) ? this.reckoning?.due : undefined;
  }

  #refuseOutOfPhase(type: StopwatchEvent['type'], at: number, path: string): void {
    const running = this.open === undefined ? 'running' : 'idle';
    const phase = this.startedAt === undefined ? 'waiting' : this.stopped === undefined ? running : 'stopped';
    if (POSSIBLE[phase].includes(type) || (type === 'resumed' && phase === 'running' && this.#resumedByItself)) return;
    const possible = POSSIBLE[phase].length === 0 ? undefined : POSSIBLE[phase];
    const data = { type, state: phase, at: new Date(at).toISOString(), possible };
    throw raise('TIME_STOPWATCH_STATE', { path, data });
  }
}
