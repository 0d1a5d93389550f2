import type { CostPart } from './cost-share.ts';
import type { Fen } from './money.ts';

/** What one household owes, whether it agrees, and what it has paid. */
export interface CostPartState extends CostPart {
  /** Missing until it has answered. */
  readonly agrees?: boolean;
  readonly paid: Fen;
}

/** Costs that are divided among households. */
export interface CostShare {
  readonly share: string;
  readonly total: Fen;
  readonly parts: readonly CostPartState[];
  /** How long payers have, from when all have agreed. */
  readonly limit?: string;
  readonly dueAt?: string;
  readonly reminded: boolean;
  readonly settledAt?: string;
  /** The division that stands in for this one. */
  readonly replacedBy?: string;
}

/** Whether it is still to be agreed or paid. */
export function isOpenShare({ settledAt, replacedBy }: CostShare): boolean {
  return settledAt === undefined && replacedBy === undefined;
}

/** What has been paid so far. */
export function paidOf({ parts }: Pick<CostShare, 'parts'>): Fen {
  return parts.reduce((sum, { paid }) => sum + paid, 0);
}

/** Who has not paid in full. */
export function openPayers({ parts }: Pick<CostShare, 'parts'>): string[] {
  return parts.filter(({ paid, amount }) => paid < amount).map(({ payer }) => payer);
}
