import { globSync, readFileSync } from 'node:fs';

/** A fenced block of TypeScript in a page or in a comment. */
export interface DocumentedExample {
  /** `file:line` of the block. */
  readonly place: string;
  readonly code: string;
}

/** Every TypeScript example that a reader may copy: of the pages, and of the comments in the sources. */
export function documentedExamples(root: URL): DocumentedExample[] {
  const files = globSync(
    ['README*.md', 'docs/*.md', 'docs/packs/*.md', 'packages/*/README*.md', 'packages/*/src/**/*.ts'],
    { cwd: root },
  );
  return files.toSorted().flatMap((file) => examplesIn(file, readFileSync(new URL(file, root), 'utf8')));
}

function examplesIn(file: string, text: string): DocumentedExample[] {
  return [...text.matchAll(/^( \*|\s+\*)? ?```ts\n([\s\S]*?)^(?: \*|\s+\*)? ?```/gm)].map((match) => {
    const line = text.slice(0, match.index).split('\n').length;
    const code = (match[2] ?? '')
      .split('\n')
      .map((each) => (match[1] === undefined ? each : each.replace(/^\s*\* ?/, '')))
      .join('\n');
    return { place: `${file}:${line}`, code };
  });
}

/**
 * The example as a module that checks itself: `expression; // => value` becomes a comparison; a `// =>` line of its own
 * belongs to the statement above it. Each comparison is handed to `globalThis.compareExample`.
 */
export function checkable(code: string): string {
  const lines = code.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const own = /^\s*\/\/ => (.*)$/.exec(line);
    const behind = /^(.*\S)\s*\/\/ => (.*)$/.exec(line);
    if (own !== null) out.push(comparison(out.pop() ?? '', continued(own[1] ?? '')));
    else if (behind !== null) out.push(comparison(behind[1] ?? '', continued(behind[2] ?? '')));
    else out.push(line);

    /** A value may go on over further comment lines. */
    function continued(value: string): string {
      let whole = value;
      for (let next = lines[at + 1]; next !== undefined && /^\s*\/\/ {2,}\S/.test(next); next = lines[at + 1]) {
        whole += ` ${next.replace(/^\s*\/\/\s*/, '')}`;
        at += 1;
      }
      return whole;
    }
  }
  return out.join('\n');
}

function comparison(statement: string, expected: string): string {
  const expression = statement.trim().replace(/;$/, '');
  return `globalThis.compareExample(${expression}, ${expected});`;
}
