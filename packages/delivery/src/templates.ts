import type { OutgoingMessage, PersonalRecord } from '@linli/core/stream';
import { fillText, type Locale, type LocalisedText, nearestName } from '@linli/errors';

import { raise } from './raise.ts';

/** What a receiver reads, in both languages. `{name}` is a value; a part in `[…]` is left out when its value is missing. */
export interface MessageTemplate {
  readonly subject: LocalisedText;
  readonly text: LocalisedText;
}

/** Templates by the name that messages use. */
export type Templates = Readonly<Record<string, MessageTemplate>>;

/** A message in words. */
export interface Rendered {
  /** One line. */
  readonly subject: string;
  readonly text: string;
}

/** How a message becomes words. */
export interface RenderOptions {
  readonly locale: Locale;
  /** Personal records whose fields the text may show; values of the message come before them. */
  readonly personal?: readonly PersonalRecord[];
  /** `html` escapes what HTML would read as its own (`plain`). */
  readonly as?: 'plain' | 'html';
}

/** Stands where a value is missing: it was forgotten, or never there. */
const missing = '—';

/**
 * Fills the template of a message. What values bring cannot change the text around them: line breaks, control
 * characters and marks that turn the direction of writing are taken out, and HTML is escaped.
 *
 * @returns subject and text
 * @throws LinliError `DELIVERY_TEMPLATE` where there is no such template
 *
 * @example
 * ```ts
 * import { render } from '@linli/delivery';
 *
 * const templates = {
 *   reply: {
 *     subject: { 'zh-CN': '答复：{title}', en: 'Answer: {title}' },
 *     text: { 'zh-CN': '{name}您好，{title}已办结。', en: 'Dear {name}, {title} is done.' },
 *   },
 * };
 * const message = { id: 'm1', template: 'reply', to: 'resident/7', values: { title: 'the ramp' } };
 * const personal = [{ key: 'case/r1#request', subjects: ['resident/7'], data: { name: 'Lin' } }];
 * render(templates, message, { locale: 'en', personal }).text; // => 'Dear Lin, the ramp is done.'
 * render(templates, message, { locale: 'en' }).text; // => 'Dear —, the ramp is done.'
 * ```
 */
export function render(templates: Templates, message: OutgoingMessage, options: RenderOptions): Rendered {
  const { template: name } = message;
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (template === undefined) {
    const nearest = nearestName(name, Object.keys(templates));
    throw raise('DELIVERY_TEMPLATE', { data: { template: name, nearest } });
  }
  const { locale, as = 'plain' } = options;
  const values = valuesOf(message, options.personal ?? [], as === 'html' ? escapeHtml : (text) => text);
  const fill = (text: LocalisedText) => fillText(text[locale], values, locale).replaceAll(/\{\w+\}/g, missing);
  return { subject: oneLine(fill(template.subject)), text: fill(template.text) };
}

/** Everything a template may name, without what could change the text around it. */
function valuesOf(
  { values }: OutgoingMessage,
  personal: readonly PersonalRecord[],
  escape: (text: string) => string,
): Readonly<Record<string, string>> {
  const fields = [values, ...personal.map(({ data }) => data)].toReversed().flatMap((data) => Object.entries(data));
  return Object.fromEntries(
    fields.flatMap(([name, value]) => {
      const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
      return isText ? [[name, escape(oneLine(String(value)).replaceAll(/[{}]/g, ''))] as const] : [];
    }),
  );
}

/** Without line breaks, control characters, and marks that turn the direction of what is written after them. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
