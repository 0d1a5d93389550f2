/** A text after one pass of replacements, and the way back to the positions before it. */
export interface Rewritten {
  readonly text: string;
  /** The range of the text before the pass that a range of the text after it came from. */
  readonly before: (start: number, end: number) => TextRange;
}

/** A part of a text in UTF-16 units: `start` included, `end` not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What one match becomes; `at` is its position in the text before the pass. */
export type Replacement = (match: string, at: number) => string;

/**
 * Replaces every match, and can tell afterwards where any part of the result came from. The positions are worked out
 * by a second pass over the input when somebody first asks, so that nobody else pays.
 *
 * @param text - the input
 * @param pattern - a global pattern
 * @param replacement - a pure function; it may be called again later
 */
export function rewrite(text: string, pattern: RegExp, replacement: Replacement): Rewritten {
  let edits: Edits | undefined;
  return {
    text: text.replace(pattern, replacement),
    before: (start, end) => {
      edits ??= findEdits(text, pattern, replacement);
      const origin = startOf(edits, start);
      return { start: origin, end: end > start ? endOf(edits, end) : origin };
    },
  };
}

/** A replacement that moved something: everything between two edits moves as one. */
interface Edit extends TextRange {
  readonly afterStart: number;
  readonly afterEnd: number;
}

type Edits = readonly Edit[];

function findEdits(text: string, pattern: RegExp, replacement: Replacement): Edits {
  const edits: Edit[] = [];
  let shift = 0;
  for (const match of text.matchAll(pattern)) {
    const replaced = replacement(match[0], match.index);
    const { length } = replaced;
    // One unit for one moves nothing; longer ones may have changed places.
    if (replaced === match[0] || (length === 1 && match[0].length === 1)) continue;
    const end = match.index + match[0].length;
    const afterStart = match.index + shift;
    edits.push({ start: match.index, end, afterStart, afterEnd: afterStart + length });
    shift += length - match[0].length;
  }
  return edits;
}

function startOf(edits: Edits, position: number): number {
  const edit = lastStartingBy(edits, position);
  if (edit === undefined) return position;
  return position < edit.afterEnd ? edit.start : position - edit.afterEnd + edit.end;
}

/** The end of a range is the end of what its last character came from. */
function endOf(edits: Edits, end: number): number {
  const edit = lastStartingBy(edits, end - 1);
  if (edit === undefined) return end;
  return end <= edit.afterEnd ? edit.end : end - edit.afterEnd + edit.end;
}

function lastStartingBy(edits: Edits, position: number): Edit | undefined {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = edits[middle];
    if (edit !== undefined && edit.afterStart <= position) low = middle + 1;
    else high = middle;
  }
  return edits[low - 1];
}
