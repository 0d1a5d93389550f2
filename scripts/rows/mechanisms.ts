/** One row of `docs/mechanisms.md`. */
export interface Mechanism {
  readonly id: string;
  /** What it is, in a line of English. */
  readonly mechanism: string;
  /** Short Chinese name. */
  readonly name: string;
  /** The package that serves it, and the part of it where one is named: `@linli/core reports`. */
  readonly package: string;
  /** The heading it stands under. */
  readonly theme: string;
}

const idCell = /^[A-Z]\d+$/;
const columns = 4;

/**
 * Reads the rows of the list of mechanisms.
 *
 * @param file - path for errors
 * @param markdown - text of the page: tables of `id | mechanism | 名称 | package` under headings
 * @returns the rows in the order of the page
 * @throws Error with `file:line` where a row lacks a cell or repeats an id
 */
export function parseMechanisms(file: string, markdown: string): Mechanism[] {
  const rows = new Map<string, Mechanism>();
  let theme = '';
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    theme = /^## (.+)$/.exec(line)?.[1] ?? theme;
    const cells = cellsOf(line);
    const [id = '', mechanism = '', name = '', served = ''] = cells;
    if (!idCell.test(id)) continue;
    const place = `${file}:${index + 1}`;
    if (cells.length !== columns || cells.includes('')) {
      throw new Error(`${place} row ${id} needs ${columns} filled cells: id, mechanism, 名称, package`);
    }
    if (rows.has(id)) throw new Error(`${place} row ${id} stands here a second time; give each id one row`);
    rows.set(id, { id, mechanism, name, package: served.replaceAll('`', ''), theme });
  }
  return [...rows.values()];
}

function cellsOf(line: string): string[] {
  const inner = /^\|(.*)\|\s*$/.exec(line)?.[1];
  return inner === undefined ? [] : inner.split('|').map((cell) => cell.trim());
}
