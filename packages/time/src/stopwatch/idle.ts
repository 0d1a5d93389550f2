/** A pause or a suspension. */
export interface Idle {
  readonly kind: 'pause' | 'suspension';
  readonly reason: string | undefined;
  readonly from: number;
  /** When it ends by itself: the end of a suspension, or of the quota for its reason; Infinity where it does not. */
  readonly endsBy: number;
  /** When it ended; `undefined` while it goes on. */
  readonly to: number | undefined;
  /** It ended by itself. */
  readonly automatic: boolean;
}
