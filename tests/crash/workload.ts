import type { Appending } from '@linli/core/stream';

/** The tenant that workers write for. */
export const tenant = 'willow';

/** When everything happens: the workers have no clock. */
export const at = '2026-09-30T08:00:00.000Z';

/** A new stream with one event, one wake that is due, and a message for each. */
export function command(key: string): Appending {
  const message = (id: string) => ({ id, template: 'reply', to: 'lin', values: {} });
  return {
    stream: `case/${key}`,
    expected: 0,
    events: [{ type: 'began', at }],
    wakes: [{ key: 'limit', at, event: { type: 'woke', at }, messages: [message(`${key}-woke`)] }],
    messages: [message(`${key}-began`)],
    summary: { kind: 'case', open: true, dueAt: at, labels: { owner: ['lin'] }, data: {} },
  };
}
