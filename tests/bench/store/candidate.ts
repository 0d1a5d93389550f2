/** Somebody who does one kind of work: a store of Linli, or the same done by hand with the database under it. */
export interface StoreCandidate {
  readonly name: string;
  /** Gets ready for a turn; not measured. */
  prepare?(): Promise<void>;
  /** Does a turn of the work; answers how many operations that was. */
  work(): Promise<number>;
  /** How much is there in the end, to be compared. */
  count(): Promise<number>;
}
