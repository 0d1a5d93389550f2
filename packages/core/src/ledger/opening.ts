import { nearestName } from '@linli/errors';

import { checkedWith } from '../check.ts';
import type { Linli } from '../linli.ts';
import type { DecideContext } from '../stream/decider.ts';
import { stamp } from './acting.ts';
import type { CommandOf } from './ledger-command.ts';
import type { LedgerEvent, LedgerOpened } from './ledger-event.ts';
import { ledgerTemplateSchema } from './ledger-template.ts';
import { raise } from './raise.ts';

/** Opens a ledger under a template of a pack, or one of its own. */
export function open(command: CommandOf<'open'>, context: DecideContext): LedgerEvent[] {
  const { id, owner, place } = command;
  if (place !== undefined && context.linli.neighbourhood.place(place) === undefined) {
    throw raise('LEDGER_PLACE', { path: '/place', data: { name: place } });
  }
  const template = templateOf(command.template, context.linli);
  return [{ type: 'ledger-opened', ...stamp(context), id, owner, ...template, ...(place !== undefined && { place }) }];
}

function templateOf(
  template: CommandOf<'open'>['template'],
  { packs }: Linli,
): Pick<LedgerOpened, 'template' | 'source'> {
  if (typeof template !== 'string') {
    const codes = { key: 'LEDGER_KEY', value: 'LEDGER_VALUE' } as const;
    return { template: checkedWith(raise, ledgerTemplateSchema, template, codes, '/template') };
  }
  const known = packs.flatMap((pack) =>
    Object.entries(pack.ledgers).map(([name, data]) => ({ id: `${pack.id}/${name}`, data, pack })),
  );
  const named = known.find(({ id }) => id === template);
  if (named !== undefined) return { template: named.data, source: { template, version: named.pack.version } };
  const nearest = nearestName(
    template,
    known.map(({ id }) => id),
  );
  throw raise('LEDGER_TEMPLATE', { path: '/template', data: { name: template, nearest } });
}
