import { ModelClock } from './model-clock.ts';

const HOUR = 3_600_000;

type Status = 'open' | 'dispatched' | 'accepted' | 'resolved' | 'closed' | 'cancelled';
type Step = 'safe' | 'resolve' | 'follow';

const limits: Readonly<Record<Step, number>> = { safe: 6 * HOUR, resolve: 24 * HOUR, follow: 2 * HOUR };
const [lead, called, fallback] = ['property-management', 'housing-department', 'community-office'] as const;

/**
 * A case as a person would keep it on paper: three steps, one of them after another, and who has it. Written without a
 * look at how cases are carried out; every method answers whether its command is to be taken.
 */
export class CaseModel {
  status: Status = 'open';
  answered = false;
  owner: string = lead;
  #outcome = false;
  #offeredFrom: 'open' | 'accepted' | undefined;
  #photoAt = -Infinity;
  #reopened = false;
  #begun = new Map<Step, number>();
  #done = new Set<Step>();
  /** The clocks of all runs, the latest of each step last. */
  readonly clocks: { readonly step: Step; readonly clock: ModelClock }[] = [];

  constructor(now: number) {
    this.#begin('safe', now);
    this.#begin('resolve', now);
  }

  get done(): readonly string[] {
    return [...this.#done].toSorted();
  }

  passes(now: number): void {
    for (const { clock } of this.clocks) clock.passes(now);
  }

  reply(): boolean {
    if (this.#over) return false;
    this.answered = true;
    return true;
  }

  photo(now: number): boolean {
    if (this.#over) return false;
    this.#photoAt = now;
    return true;
  }

  complete(step: Step, now: number): boolean {
    if (this.#over || !this.#begun.has(step) || this.#done.has(step)) return false;
    if (step === 'resolve' && !this.#hasPhoto) return false;
    this.#finish(step, now);
    return true;
  }

  resolve(now: number): boolean {
    if (!this.#working || (!this.#done.has('resolve') && !this.#hasPhoto)) return false;
    if (!this.#done.has('resolve')) this.#finish('resolve', now);
    this.status = 'resolved';
    this.#outcome = true;
    this.#offeredFrom = undefined;
    return true;
  }

  pause(now: number): boolean {
    const able = this.#running.filter((clock) => !clock.paused);
    if (!this.#working || able.length === 0) return false;
    for (const clock of able) clock.pause(now);
    return true;
  }

  resume(now: number): boolean {
    const able = this.#running.filter((clock) => clock.paused);
    if (this.#over || able.length === 0) return false;
    for (const clock of able) clock.resume(now);
    return true;
  }

  extend(step: Step): boolean {
    const clock = this.clocks.findLast((each) => each.step === step)?.clock;
    return this.#working && clock !== undefined && clock.extend();
  }

  dispatch(): boolean {
    if (!this.#working) return false;
    this.#offeredFrom ??= this.status === 'accepted' ? 'accepted' : 'open';
    this.status = 'dispatched';
    return true;
  }

  accept(): boolean {
    if (!this.#working) return false;
    if (this.status === 'dispatched') this.owner = called;
    this.status = 'accepted';
    this.#offeredFrom = undefined;
    return true;
  }

  refuse(): boolean {
    if (this.status !== 'dispatched' || this.#offeredFrom === undefined) return false;
    const before = this.#offeredFrom;
    this.#offeredFrom = undefined;
    this.status = before;
    if (this.owner === called) this.#answerable(lead, before);
    return true;
  }

  return(): boolean {
    if (this.status !== 'accepted') return false;
    this.#answerable(this.owner === lead ? fallback : lead, 'open');
    return true;
  }

  close(now: number, forced: boolean): boolean {
    if (this.#over || !this.#outcome || !this.answered || (!forced && this.#done.size < 3)) return false;
    this.#end('closed', now);
    return true;
  }

  cancel(now: number): boolean {
    if (!this.#working || !this.answered) return false;
    this.#end('cancelled', now);
    return true;
  }

  reopen(now: number): boolean {
    if (this.status !== 'resolved' && this.status !== 'closed') return false;
    const again = (['safe', 'resolve'] as const).filter((step) => this.status === 'closed' || this.#done.has(step));
    this.status = 'accepted';
    this.answered = false;
    this.#outcome = false;
    this.#reopened = true;
    // What comes after waits once more; what was never done goes on.
    this.clocks.findLast(({ step }) => step === 'follow')?.clock.stop(now);
    this.#begun.delete('follow');
    this.#done.delete('follow');
    for (const step of again) {
      this.#done.delete(step);
      this.#begin(step, now);
    }
    return true;
  }

  get #over(): boolean {
    return this.status === 'closed' || this.status === 'cancelled';
  }

  get #working(): boolean {
    return this.status === 'open' || this.status === 'dispatched' || this.status === 'accepted';
  }

  get #running(): readonly ModelClock[] {
    return this.clocks.flatMap(({ clock }) => (clock.runs ? [clock] : []));
  }

  /** A photo of the time before it was taken up again proves nothing now. */
  get #hasPhoto(): boolean {
    return this.#photoAt >= (this.#reopened ? (this.#begun.get('resolve') ?? Infinity) : 0);
  }

  #answerable(owner: string, otherwise: Status): void {
    this.owner = owner;
    this.status = owner === fallback ? 'accepted' : otherwise;
  }

  #begin(step: Step, now: number): void {
    this.#begun.set(step, now);
    this.clocks.push({ step, clock: new ModelClock(now, limits[step]) });
  }

  #finish(step: Step, now: number): void {
    this.clocks.findLast((each) => each.step === step)?.clock.stop(now);
    this.#done.add(step);
    if (step === 'resolve') this.#begin('follow', now);
  }

  #end(status: 'closed' | 'cancelled', now: number): void {
    for (const clock of this.#running) clock.stop(now);
    this.status = status;
    this.#offeredFrom = undefined;
  }
}
