import type { ChooseSender } from '@linli/delivery';

import { raise } from '../errors.ts';
import type { Session } from '../session.ts';

/** The sender that `--deliver` names: `console`, or the address of a webhook, which all messages go to. */
export async function senderFor(given: string | undefined, { io, say }: Session): Promise<ChooseSender | undefined> {
  if (given === undefined) return undefined;
  if (given === 'console') {
    const { consoleSender } = await import('@linli/delivery');
    const sender = consoleSender((line) => io.stdout.write(line));
    return () => sender;
  }
  if (!/^https?:\/\//.test(given)) {
    throw raise('ARG_VALUE', { data: { option: '--deliver', value: given, expected: say('EXPECT_DELIVER') } });
  }
  const secret = io.env['LINLI_HOOK_SECRET'];
  if (secret === undefined || secret === '') throw raise('WORK_SECRET');
  const { webhookSender } = await import('@linli/delivery/webhook');
  const allow = io.env['LINLI_HOOK_ALLOW']?.split(',').map((range) => range.trim());
  const sender = webhookSender({ url: () => given, secret, ...(allow !== undefined && { allow }) });
  return () => sender;
}
