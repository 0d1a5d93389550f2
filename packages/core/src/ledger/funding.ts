import { divideCosts } from '../assembly/cost-share.ts';
import { checkFen, type Fen } from '../assembly/money.ts';
import type { DecideContext } from '../stream/decider.ts';
import { stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerState, ProjectFunding } from './ledger-state.ts';
import { raise } from './raise.ts';

/** Notes money of a project: asked for, granted, spent. What was not granted cannot be spent. */
export function fund(command: CommandOf<'fund'>, state: LedgerState, context: DecideContext): LedgerEvent[] {
  const { type: _, ...said } = command;
  checkFen(said.amount, '/amount');
  const { granted, spent } = fundingOf(state, said.project);
  const left = granted - spent;
  if (said.stage === 'spent' && said.amount > left) {
    throw raise('LEDGER_FUNDS', { path: '/amount', data: { project: said.project, left, amount: said.amount } });
  }
  return [{ type: 'funded', ...stamp(context), ...said }];
}

/** Money of a project; zero where nothing was noted. */
export function fundingOf({ funding }: Pick<LedgerState, 'funding'>, project: string): ProjectFunding {
  return funding.find((each) => each.project === project) ?? { project, asked: 0, granted: 0, spent: 0 };
}

/** Money of a project, what is left, and what comes to each building. */
export interface FundingReport extends ProjectFunding {
  readonly left: Fen;
  /** Spent for each building, in whole fen, adding up to what was spent. */
  readonly perBuilding: readonly { readonly building: string; readonly amount: Fen }[];
}

/**
 * What a project has cost, and how much of it comes to each building.
 *
 * @param state - the ledger
 * @param project - id of the project
 * @param buildings - ids of its buildings; measures, such as areas, where they do not bear alike
 * @returns asked, granted, spent, left, and one exact part for each building
 */
export function fundingReport(
  state: Pick<LedgerState, 'funding'>,
  project: string,
  buildings: readonly { readonly building: string; readonly measure?: string | number }[],
): FundingReport {
  const funding = fundingOf(state, project);
  const payers = buildings.map(({ building, measure }) => ({ payer: building, measure }));
  const by = buildings.some(({ measure }) => measure !== undefined) ? 'weight' : 'equal';
  const parts = buildings.length === 0 ? [] : divideCosts(funding.spent, payers, { by });
  return {
    ...funding,
    left: funding.granted - funding.spent,
    perBuilding: parts.map(({ payer, amount }) => ({ building: payer, amount })),
  };
}
