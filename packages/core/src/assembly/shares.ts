import { due } from '@linli/time';

import type { DecideContext } from '../stream/decider.ts';
import { found, stamp } from './acting.ts';
import type { CommandOf } from './assembly-command.ts';
import type { AssemblyEvent } from './assembly-event.ts';
import type { AssemblyState } from './assembly-state.ts';
import { divideCosts } from './cost-share.ts';
import { checkFen } from './money.ts';
import { raise } from './raise.ts';
import { type CostShare, isOpenShare, openPayers } from './share-state.ts';

/** Divides costs among households. A cause must have been found before, where the template asks for one. */
export function shareCosts(
  { share, total, payers, by, remainder, replaces }: CommandOf<'share-costs'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  if (state.shares.some((each) => each.share === share)) {
    throw raise('ASSEMBLY_SHARE_TWICE', { path: '/share', data: { share } });
  }
  if (replaces !== undefined) mustBeUnpaid(state, replaces);
  const { costs } = state.template;
  const blamed = state.blames.filter(({ stage }) => stage === 'open').map(({ party }) => party);
  if (blamed.length > 0) throw raise('ASSEMBLY_CAUSE', { path: '/type', data: { missing: blamed } });
  const parts = divideCosts(total, payers, { by: by ?? costs.by, remainder: remainder ?? costs.remainder });
  const { limit } = costs;
  return [
    {
      type: 'costs-shared',
      ...stamp(context),
      share,
      total,
      parts,
      ...(limit !== undefined && { limit }),
      ...(replaces !== undefined && { replaces }),
    },
  ];
}

/** What nobody has paid for yet may be divided otherwise. */
function mustBeUnpaid(state: AssemblyState, name: string): void {
  const share = found(state.shares, (each) => each.share, name, 'ASSEMBLY_SHARE', '/replaces');
  if (!isOpenShare(share)) throw raise('ASSEMBLY_SETTLED', { path: '/replaces', data: { share: name } });
  const payer = share.parts.find(({ paid }) => paid > 0)?.payer;
  if (payer !== undefined) throw raise('ASSEMBLY_PAID', { path: '/replaces', data: { payer } });
}

/** Notes whether a household agrees to its part. The last consent starts the time for paying. */
export function consent(
  { share: name, payer, agrees }: CommandOf<'consent'>,
  state: AssemblyState,
  context: DecideContext,
): AssemblyEvent[] {
  const { share, part } = partOfPayer(state, name, payer);
  if (part.agrees === agrees) return [];
  if (part.paid > 0) throw raise('ASSEMBLY_PAID', { path: '/agrees', data: { payer } });
  const parts = share.parts.map((each) => (each.payer === payer ? { ...each, agrees } : each));
  const all = parts.every((each) => each.agrees === true);
  const dueAt =
    all && share.limit !== undefined
      ? due(context.at, share.limit, context.linli.calendar).at.toISOString()
      : undefined;
  return [
    { type: 'consented', ...stamp(context), share: name, payer, agrees, ...(dueAt !== undefined && { dueAt }) },
    ...settling(state, { ...share, parts }, context),
  ];
}

/** Notes a payment of a household that agreed. With the last one the costs are settled, and the room closes. */
export function pay(command: CommandOf<'pay'>, state: AssemblyState, context: DecideContext): AssemblyEvent[] {
  const { type: _, ...payment } = command;
  const { share: name, payer, amount } = payment;
  const { share, part } = partOfPayer(state, name, payer);
  if (part.agrees !== true) throw raise('ASSEMBLY_CONSENT', { path: '/payer', data: { payer } });
  const open = part.amount - part.paid;
  if (checkFen(amount, '/amount') === 0 || amount > open) {
    throw raise('ASSEMBLY_AMOUNT', { path: '/amount', data: { payer, amount, open } });
  }
  const parts = share.parts.map((each) => (each.payer === payer ? { ...each, paid: each.paid + amount } : each));
  return [{ type: 'paid', ...stamp(context), ...payment }, ...settling(state, { ...share, parts }, context)];
}

/** Settled: everybody agrees, and everybody has paid. The room closes with the last share. */
function settling(state: AssemblyState, share: CostShare, context: DecideContext): AssemblyEvent[] {
  if (openPayers(share).length > 0 || share.parts.some(({ agrees }) => agrees !== true)) return [];
  const others = state.shares.filter((each) => each.share !== share.share && isOpenShare(each));
  const roomCloses = others.length === 0 && state.room !== undefined && state.room.closedAt === undefined;
  return [
    { type: 'costs-settled', ...stamp(context), share: share.share },
    ...(roomCloses ? [{ type: 'room-closed', ...stamp(context) } as const] : []),
  ];
}

function partOfPayer(state: AssemblyState, name: string, payer: string) {
  const share = found(state.shares, (each) => each.share, name, 'ASSEMBLY_SHARE', '/share');
  if (!isOpenShare(share)) throw raise('ASSEMBLY_SETTLED', { path: '/share', data: { share: name } });
  return { share, part: found(share.parts, (each) => each.payer, payer, 'ASSEMBLY_PAYER', '/payer') };
}
