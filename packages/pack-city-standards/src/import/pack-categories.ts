import type { Category, LocalisedText, Mention } from '@linli/core';

import { namePriority, officialMentions } from './official-name.ts';
import type { ImportStandardsOptions } from './options.ts';
import type { UnitRoles } from './roles.ts';
import { handlersOf, sharedNames, type StandardClass } from './standard-class.ts';
import { groupCode, type StandardKind } from './standard-row.ts';

const kindTitles: Readonly<Record<StandardKind, LocalisedText>> = {
  facility: { 'zh-CN': '部件', en: 'Facilities' },
  event: { 'zh-CN': '事件', en: 'Events' },
};

/** The most roles that a lead may be a choice of. */
const mostLeads = 10;

/** The tree of the standard: the city, the kind, the large class, the class. */
export function categoriesOf(
  classes: readonly StandardClass[],
  roles: UnitRoles,
  options: ImportStandardsOptions,
): Record<string, Category> {
  const own = classes.filter(({ foreign }) => !foreign);
  const shared = sharedNames(classes);
  const categories: Record<string, Category> = {};
  for (const of of own) {
    const [row] = of.rows;
    if (row === undefined) continue;
    const group = groupCode(row);
    categories[options.id] ??= {
      title: { 'zh-CN': `${options.city['zh-CN']}城市管理`, en: `City management of ${options.city.en}` },
      source: 'standard',
    };
    categories[`${options.id}/${row.kind}`] ??= { title: kindTitles[row.kind], ...severityOf(row.kind, options) };
    categories[`${options.id}/${group}`] ??= { title: sameText(row.group), ...severityOf(group, options) };
    categories[of.category] = categoryOf(of, { name: row.name, telling: !shared.has(row.name) }, roles, options);
  }
  return categories;
}

/** The official name of a class, and whether it tells the class from others. */
interface ClassName {
  readonly name: string;
  readonly telling: boolean;
}

function categoryOf(of: StandardClass, named: ClassName, roles: UnitRoles, options: ImportStandardsOptions): Category {
  const { name } = named;
  const handlers = roles.of(handlersOf(of));
  const mentions = mentionsOf(of, named, options);
  return {
    title: sameText(name),
    ...(mentions.length > 0 && { mentions: [...mentions], priority: namePriority(name, options.above) }),
    ...(handlers.length > 0 && { lead: handlers.slice(0, mostLeads) }),
    ...(handlers.length > mostLeads && { partners: handlers.slice(mostLeads) }),
    ...(of.rows.length === 1 && { plan: of.rows[0]?.id }),
    ...severityOf(of.code, options),
  };
}

/**
 * The official name of an event, and the words that were told for the class or its conditions. The name of a facility
 * says which thing it is and not what is wrong with it, so it is no word by itself.
 */
function mentionsOf(
  { code, rows }: StandardClass,
  named: ClassName,
  { words = {} }: ImportStandardsOptions,
): Mention[] {
  const isMatter = named.telling && rows.every(({ kind }) => kind === 'event');
  const told = [code, ...rows.map(({ id }) => id)].flatMap((key) => words[key] ?? []);
  return [...(isMatter ? officialMentions(named.name) : []), ...told];
}

function severityOf(code: string, { severities = {} }: ImportStandardsOptions): Pick<Category, 'severity'> {
  const severity = severities[code];
  return severity === undefined ? {} : { severity };
}

/** Names of the table are Chinese; nobody has translated them. */
function sameText(text: string): LocalisedText {
  return { 'zh-CN': text, en: text };
}
