import { slugSchema } from '../names.ts';
import { responsibilityTitles, severityTitles, tierTitles } from '../triage/titles.ts';
import { patternOf } from './definitions.ts';
import { choices, described, textOf } from './described.ts';
import { isSchema, type JsonSchema, rewritten } from './json-schema.ts';
import { limitText } from './limit.ts';

const limitFields = new Set(['limit', 'longest', 'by', 'refusal', 'recurrence']);
const roleFields = new Set(['lead', 'partners', 'owner', 'to', 'role']);

const closed: Readonly<Record<string, JsonSchema>> = {
  severity: choices(Object.entries(severityTitles)),
  responsibility: choices(Object.entries(responsibilityTitles)),
  tier: choices(Object.entries(tierTitles)),
};

/**
 * What zod gives, completed for editors: every field with its text, names to choose from, and the language of
 * conditions, which zod leaves to the rules.
 *
 * @param schema - as zod gives it
 * @param request - what may stand under `given`
 */
export function completed(schema: JsonSchema, request: JsonSchema): JsonSchema {
  // A request of a test needs neither id nor text.
  const { required: _required, ...given } = describedFields(completedFields(request));
  return describedFields(completedFields(schema), given);
}

function describedFields(schema: JsonSchema, given?: JsonSchema): JsonSchema {
  return rewritten(schema, ({ description: _description, ...part }, path, kind) => {
    const [name, parent] = path.toReversed();
    const whole = kind === 'field' && name === 'given' && given !== undefined ? given : part;
    const text = textOf(path, kind, name === 'type' && parent === 'event' ? String(part['const']) : undefined);
    return text === undefined ? whole : described(whole, text);
  });
}

function completedFields(schema: JsonSchema): JsonSchema {
  return rewritten(schema, (part, path) => completedField(part, path));
}

function completedField(part: JsonSchema, path: readonly string[]): JsonSchema {
  const name = path.at(-1) ?? '';
  if (isTitle(part)) return { $ref: '#/definitions/title' };
  if (name === 'conditions') return { $ref: '#/definitions/conditions' };
  if (path.join('/') === 'facts' && part['type'] === undefined) {
    return { type: 'object', additionalProperties: { $ref: '#/definitions/declaration' } };
  }
  if (name === 'operators') return { type: 'array', maxItems: 0 };
  if (name === 'receivedAt') return { type: ['string', 'integer'], examples: ['2026-09-30T16:00+08:00'] };
  if (part['type'] !== 'string') return part;
  if (limitFields.has(name)) return limitText;
  if (name === 'category' || name === 'plan') return { $ref: `#/definitions/${name}` };
  if (roleFields.has(name) && part['pattern'] === patternOf(slugSchema)) return { $ref: '#/definitions/role' };
  return part['enum'] !== undefined && Object.hasOwn(closed, name) ? (closed[name] ?? part) : part;
}

/** A text in both languages. */
function isTitle({ properties }: JsonSchema): boolean {
  return isSchema(properties) && Object.keys(properties).join() === 'zh-CN,en';
}
