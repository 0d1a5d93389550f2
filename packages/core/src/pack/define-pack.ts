import { checked } from '../check.ts';
import { categoryRules, usualPriority } from './category-rules.ts';
import { checkReferences } from './check-references.ts';
import { checkRules } from './check-rules.ts';
import { extendPack } from './extend-pack.ts';
import type { Pack, PackRule } from './pack.ts';
import { type PackInput, packSchema, type ParsedRule } from './pack-schema.ts';
import { qualifiedParameters } from './qualified.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Packs whose categories, roles, plans and facts a pack may use. */
export interface DefinePackOptions {
  readonly uses?: readonly Pack[];
}

const codes = { key: 'PACK_KEY', value: 'PACK_TYPE' } as const;

/**
 * Checks a rule pack and makes it ready for use. Whatever a pack says wrong is refused here, with its place: a fact,
 * operator, category, role, plan or parameter that nobody declared, a limit that cannot be read, dates that exclude
 * each other. Nothing is left to fail, or to be silently false, when a request comes in.
 *
 * @param input - the pack as its author writes it, in TypeScript or read from JSON or YAML
 * @param options - `uses`: further packs whose names this one refers to
 * @returns the pack, its categories expanded into rules
 * @throws LinliError with a code that starts with `PACK_` and a JSON pointer into the input
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 *
 * const pack = definePack({
 *   id: 'lights',
 *   version: '1.0.0',
 *   title: { 'zh-CN': '路灯', en: 'Street lights' },
 *   from: '2026-01-01',
 *   plans: {
 *     repair: {
 *       title: { 'zh-CN': '维修', en: 'Repair' },
 *       steps: { resolve: { title: { 'zh-CN': '修复', en: 'Repair' }, limit: '3wd' } },
 *     },
 *   },
 *   categories: {
 *     light: {
 *       title: { 'zh-CN': '路灯', en: 'Street light' },
 *       mentions: { any: ['路灯'] },
 *       lead: 'municipal-department',
 *       plan: 'repair',
 *     },
 *   },
 * });
 * pack.rules.map(({ name }) => name); // => ['lights/classify:light', 'lights/assign:light', 'lights/timebox:light']
 * ```
 */
export function definePack(input: PackInput, options: DefinePackOptions = {}): Pack {
  const { parsed, off } = extendPack(checked(packSchema, input, codes), options.uses ?? []);
  const inherited = parsed.rules.filter((rule) => rule.inherited !== undefined).length;
  const authored = parsed.rules.map((rule, at) => authoredRule(parsed.id, rule, at < inherited ? at : at - inherited));
  const rules = [...authored, ...categoryRules(parsed.id, parsed.categories)]
    .filter(({ name }) => !off.has(name.slice(parsed.id.length + 1)))
    .map((rule) => withinPeriod(parsed, qualifiedParameters(rule, parsed.id)));
  const pack: Pack = { ...parsed, authored: parsed.rules, rules };
  const others = (options.uses ?? []).filter(({ id }) => id !== parsed.extends);
  const vocabulary = vocabularyOf([...others, pack]);
  checkReferences(pack, vocabulary);
  checkRules(pack.rules, vocabulary);
  return Object.freeze(pack);
}

function authoredRule(pack: string, rule: ParsedRule, at: number): PackRule {
  const { name, conditions, event, priority = usualPriority, inherited, ...rest } = rule;
  return {
    ...withoutUndefined(rest),
    name: `${pack}/${name}`,
    conditions: conditions as PackRule['conditions'],
    event,
    priority,
    meta: { pack, path: `/rules/${at}`, ...(inherited === undefined ? {} : { inherited }) },
  };
}

/** A rule never holds outside the days of its pack. */
function withinPeriod(pack: { from: string; until?: string | undefined }, rule: PackRule): PackRule {
  const from = rule.from === undefined || rule.from < pack.from ? pack.from : rule.from;
  const ends = [rule.until, pack.until].filter((day) => day !== undefined).toSorted();
  return { ...rule, from, ...(ends[0] === undefined ? {} : { until: ends[0] }) };
}

function withoutUndefined<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
