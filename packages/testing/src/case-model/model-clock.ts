/** A clock as the model has it: hours by the wall, counted by hand. */
export class ModelClock {
  readonly #limit: number;
  #due: number;
  #pausedFrom: number | undefined;
  #extensions = 0;
  stoppedAt: number | undefined;
  late = false;

  constructor(start: number, limit: number) {
    this.#limit = limit;
    this.#due = start + limit;
  }

  get runs(): boolean {
    return this.stoppedAt === undefined;
  }

  get paused(): boolean {
    return this.#pausedFrom !== undefined;
  }

  /** When it is due, as things stand at an instant. */
  dueAt(now: number): number {
    const from = this.#pausedFrom;
    return from === undefined || from > this.#due ? this.#due : this.#due + now - from;
  }

  /** Time passes: a clock that runs and is not paused may become late. */
  passes(now: number): void {
    if (this.runs && !this.paused && now > this.#due) this.late = true;
  }

  pause(now: number): void {
    this.#pausedFrom = now;
  }

  resume(now: number): void {
    this.#due = this.dueAt(now);
    this.#pausedFrom = undefined;
  }

  /** Twice at most, and not when it is late. */
  extend(): boolean {
    if (!this.runs || this.#extensions === 2 || (this.#pausedFrom ?? 0) > this.#due || this.late) return false;
    this.#extensions += 1;
    this.#due += this.#limit;
    return true;
  }

  stop(now: number): void {
    if (!this.runs) return;
    this.passes(now);
    if (this.paused) this.resume(now);
    this.stoppedAt = now;
  }
}
