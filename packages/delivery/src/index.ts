export { consoleSender } from './console.ts';
export { deliver, type DeliverOptions, type Delivery } from './deliver.ts';
export { type Hold, quietHours } from './quiet-hours.ts';
export { retryAt, type RetryPolicy, usualRetry } from './retry.ts';
export { type Sending, sendMessage, type SendOptions } from './send-message.ts';
export type { ChooseSender, SendContext, Sender } from './sender.ts';
export { standardTemplates } from './standard-templates.ts';
export { type MessageTemplate, render, type Rendered, type RenderOptions, type Templates } from './templates.ts';
