import type { Sender } from './sender.ts';

/**
 * Writes each message as one line of JSON: for development, and where lines are collected. Values are in it, personal
 * records are not.
 *
 * @param write - takes a line with its line break; standard output unless told
 * @returns a sender
 *
 * @example
 * ```ts
 * import { consoleSender } from '@linli/delivery';
 *
 * const lines = [];
 * const message = { id: 'm1', template: 'reply', to: 'resident/7', values: { days: 3 } };
 * await consoleSender((line) => lines.push(line)).send(message, { tenant: 'willow', personal: [] });
 * lines[0]; // => '{"tenant":"willow","id":"m1","template":"reply","to":"resident/7","values":{"days":3}}\n'
 * ```
 */
export function consoleSender(write: (line: string) => unknown = (line) => process.stdout.write(line)): Sender {
  return {
    send: async ({ id, template, to, values }, { tenant }) => {
      write(`${printable(JSON.stringify({ tenant, id, template, to, values }))}\n`);
    },
  };
}

/** JSON escapes line breaks; what could colour or turn a terminal besides, this does. */
function printable(json: string): string {
  return json.replaceAll(
    /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
