import { type Category, type Pack, responsibilityTitles, severityTitles, tierTitles } from '@linli/core';
import { formatLimit, parseLimit } from '@linli/time';

/** A row of a table in Markdown. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The table of categories as the pack's page for people has it, branch by branch. */
export function categoryRows(pack: Pack, titleOf: (role: string) => string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const [code, { title }] of Object.entries(pack.categories)) {
    const isLeaf = !Object.keys(pack.categories).some((other) => other.startsWith(`${code}/`));
    if (!isLeaf) continue;
    const said = <Key extends keyof Category>(key: Key) => inherited(pack, code, key);
    const branch = code.slice(0, code.indexOf('/'));
    const cells = [
      `\`${code}\``,
      title['zh-CN'],
      [said('lead') ?? []].flat().map(titleOf).join('、'),
      severityTitles[said('severity') ?? 'routine']['zh-CN'],
      responsibilityTitles[said('responsibility') ?? 'joint']['zh-CN'],
      tierTitles[said('tier') ?? 'community']['zh-CN'],
      pack.plans[said('plan') ?? '']?.title['zh-CN'] ?? '',
    ];
    rows.set(branch, [...(rows.get(branch) ?? []), row(...cells)]);
  }
  return rows;
}

/** The table of plans: each step, its limit, and what proves it. */
export function planRows(pack: Pack): string[] {
  return Object.entries(pack.plans).flatMap(([id, plan]) =>
    Object.entries(plan.steps).map(([step, { title, limit, start, evidence }]) =>
      row(
        `${plan.title['zh-CN']} \`${id}\``,
        `${title['zh-CN']} \`${step}\``,
        start === 'open' ? '受理时' : 'after' in start ? `${start.after} 之后` : start.on,
        typeof limit === 'object' ? `\`${limit.parameter}\`` : (limit ?? '答复中定'),
        evidence.map((slug) => `\`${slug}\``).join(' '),
      ),
    ),
  );
}

/** The table of figures, each with the days it holds and its source. */
export function parameterRows(pack: Pack): string[] {
  return Object.entries(pack.parameters).flatMap(([id, { title, unit, values }]) =>
    values.map(({ value, from, until, source }) =>
      row(
        `\`${id}\``,
        title['zh-CN'],
        unit === 'limit' ? formatLimit(parseLimit(String(value)), 'zh-CN') : `${String(value)} ${unit}`,
        [from ?? pack.from, until ?? ''].join(' – '),
        source === undefined ? '' : `\`${source}\``,
      ),
    ),
  );
}

/** The list of sources, with how far each can be relied on. */
export function sourceRows(pack: Pack): string[] {
  return Object.entries(pack.sources).map(([id, { title, reference, date, note }]) =>
    row(`\`${id}\``, title['zh-CN'], reference ?? '', date ?? '', note?.['zh-CN'] ?? ''),
  );
}

function inherited<Key extends keyof Category>(pack: Pack, code: string, key: Key): Category[Key] | undefined {
  const own = pack.categories[code]?.[key];
  const above = code.lastIndexOf('/');
  return own ?? (above < 0 ? undefined : inherited(pack, code.slice(0, above), key));
}
