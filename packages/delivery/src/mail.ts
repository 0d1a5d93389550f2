import type { OutgoingMessage } from '@linli/core/stream';
import type { Locale } from '@linli/errors';
import type { Transporter } from 'nodemailer';

import { raise } from './raise.ts';
import type { SendContext, Sender } from './sender.ts';
import { render, type Templates } from './templates.ts';

/** How e-mails are made and sent. */
export interface MailOptions {
  /** What `createTransport` of nodemailer gives. */
  readonly transport: Pick<Transporter, 'sendMail'>;
  /** The sender's address. */
  readonly from: string;
  /** The address of a receiver; `undefined` where there is none, which lets the message die with that reason. */
  readonly address: (
    message: OutgoingMessage,
    context: SendContext,
  ) => string | undefined | Promise<string | undefined>;
  readonly templates: Templates;
  /** Language of a receiver (`zh-CN`). */
  readonly locale?: (message: OutgoingMessage) => Locale;
}

/**
 * Sends messages as e-mails of plain text.
 *
 * @returns a sender
 *
 * @example
 * ```ts
 * import { mailSender } from '@linli/delivery/mail';
 *
 * const mails = [];
 * const sender = mailSender({
 *   transport: { sendMail: async (mail) => mails.push(mail.subject) }, // what nodemailer's createTransport gives
 *   from: 'desk@willow.example',
 *   address: () => 'lin@willow.example',
 *   templates: { reply: { subject: { 'zh-CN': '答复', en: 'Answer' }, text: { 'zh-CN': '已办结。', en: 'Done.' } } },
 * });
 * const message = { id: 'm1', template: 'reply', to: 'resident/7', values: {} };
 * await sender.send(message, { tenant: 'willow', personal: [] });
 * mails; // => ['答复']
 * ```
 */
export function mailSender({ transport, from, address, templates, locale = () => 'zh-CN' }: MailOptions): Sender {
  return {
    send: async (message, context) => {
      const to = await address(message, context);
      if (to === undefined) throw raise('DELIVERY_ADDRESS', { data: { template: message.template } });
      const rendered = render(templates, message, { locale: locale(message), personal: context.personal });
      await transport.sendMail({
        from,
        // As one address: a comma in a text of others must not make two of it.
        to: { name: '', address: to },
        ...rendered,
        headers: { 'X-Linli-Message': encodeURIComponent(message.id) },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
  };
}
