import type { Category, PackInput } from '@linli/core';
import type { Finding } from '@linli/core/check';

import { namePriority, officialMentions } from './official-name.ts';
import type { ImportStandardsOptions } from './options.ts';
import { problem } from './problem.ts';
import { type TableRow, tidy } from './table.ts';

/** A list of categories as a pack, and what of it was left out. */
export interface ImportedCategories {
  readonly pack: PackInput;
  readonly problems: readonly Finding[];
}

/** What a list of categories does not say about itself. */
export interface ImportCategoriesOptions extends Pick<
  ImportStandardsOptions,
  'id' | 'city' | 'version' | 'from' | 'until' | 'source' | 'words' | 'above'
> {
  /** Headers of the code and the name; `code` and `name` unless told. */
  readonly columns?: { readonly code?: string; readonly name?: string };
  /** Role that leads, and plan that sets the limits, for all of them. */
  readonly lead?: Category['lead'];
  readonly plan?: { readonly id: string; readonly definition: NonNullable<PackInput['plans']>[string] };
}

/**
 * Makes a pack of a hotline's list of categories, codes and names only. Words are the official name and those told under
 * `words`; codes that are no numbers, or come twice, are reported.
 *
 * @param table - the rows by header
 * @param options - city, edition and source; lead and plan for all of them
 * @returns the pack, the problems
 *
 * @example
 * ```ts
 * import { definePack } from '@linli/core';
 * import { importCategories } from '@linli/pack-city-standards';
 *
 * const { pack, problems } = importCategories(
 *   [
 *     { code: '012', name: '占道经营' },
 *     { code: '12a', name: '油烟污染' },
 *   ],
 *   {
 *     id: 'our-hotline',
 *     city: { 'zh-CN': '某市', en: 'a city' },
 *     from: '2026-01-01',
 *     source: { title: { 'zh-CN': '某市热线分类', en: 'Categories of a hotline' } },
 *     words: { '012': { any: ['摆摊'] } },
 *     lead: 'community-office',
 *   },
 * );
 * Object.keys(definePack(pack).categories); // => ['our-hotline', 'our-hotline/012']
 * problems.map(({ code, path }) => [code, path]); // => [['STANDARDS_CODE', '/1/code']]
 * ```
 */
export function importCategories(table: readonly TableRow[], options: ImportCategoriesOptions): ImportedCategories {
  const { id, city, version = '1.0.0', from, until, source, words = {}, above, columns = {}, lead, plan } = options;
  const problems: Finding[] = [];
  const categories: Record<string, Category> = {
    [id]: {
      title: { 'zh-CN': `${city['zh-CN']}热线分类`, en: `Hotline categories of ${city.en}` },
      source: 'standard',
      ...(lead !== undefined && { lead }),
      ...(plan !== undefined && { plan: plan.id }),
    },
  };
  const entries = table.map((row) => ({
    code: textOf(row[columns.code ?? 'code']),
    name: textOf(row[columns.name ?? 'name']),
  }));
  entries.forEach(({ code, name }, at) => {
    const other = entries.findIndex((entry, place) => place !== at && entry.code === code);
    if (!/^\d{1,6}$/.test(code)) {
      problems.push(problem('STANDARDS_CODE', at, 'code', { text: code }));
    } else if (name === '') {
      problems.push(problem('STANDARDS_BLANK', at, 'name', { column: 'name' }));
    } else if (other >= 0) {
      problems.push(problem('STANDARDS_DUPLICATE', at, 'code', { text: code, other }));
    } else {
      const mentions = [...officialMentions(name), ...[words[code] ?? []].flat()];
      categories[`${id}/${code}`] = {
        title: { 'zh-CN': name, en: name },
        ...(mentions.length > 0 && { mentions, priority: namePriority(name, above) }),
      };
    }
  });
  return {
    pack: {
      id,
      version,
      title: { 'zh-CN': `${city['zh-CN']}热线分类`, en: `Hotline categories of ${city.en}` },
      jurisdiction: city['zh-CN'],
      from,
      ...(until !== undefined && { until }),
      sources: { standard: source },
      ...(plan !== undefined && { plans: { [plan.id]: plan.definition } }),
      categories,
    },
    problems,
  };
}

function textOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? tidy(String(cell)) : '';
}
