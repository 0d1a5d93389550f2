/** A text that reads as itself in Markdown, on one line. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_<>[\]|~]/g, String.raw`\$&`)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A name as programs write it. */
export function code(name: string): string {
  return `\`${name.replaceAll(/[`|\s]/g, ' ')}\``;
}

/**
 * A table. Columns in which no row says anything are left out; without rows there is no table.
 *
 * @param columns - the titles
 * @param rows - cells that are Markdown already
 */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const said = columns.map((_, at) => rows.some((row) => (row[at] ?? '') !== ''));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, at) => said[at]).join(' | ')} |`;
  if (rows.length === 0) return [];
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

/** A section, left out where it has no content. */
export function section(level: number, title: string, content: readonly string[]): string[] {
  return content.length === 0
    ? []
    : [`${'#'.repeat(level)} ${title}`, '', ...content, ...(content.at(-1) === '' ? [] : [''])];
}
