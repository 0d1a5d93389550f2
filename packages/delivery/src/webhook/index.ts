export { type AddressOptions, type Lookup, resolveTarget, type Target } from './target.ts';
export { signatureOf } from './signature.ts';
export { type WebhookOptions, webhookSender } from './webhook-sender.ts';
