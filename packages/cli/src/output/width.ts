import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Texts whose width is their length, or twice it: most of what is measured. */
const narrow = /^[ -~]*$/;
const wide = /^[\u4E00-\u9FFF]*$/;

/** Columns a text takes on a terminal; a Chinese character takes two. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length;
  return wide.test(text) ? text.length * 2 : stringWidth(text);
}

/** The text, filled up with blanks to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text in at most so many columns; what is cut off shows as `…`. */
export function shorten(text: string, width: number): string {
  return wrap(text, width, 1)[0] ?? '';
}

/**
 * Breaks a text into lines.
 *
 * @param text - one line of text
 * @param width - columns of a line
 * @param most - number of lines there is room for; the last one ends in `…` where something is left over
 */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most - 1) {
    const head = unlessItLeads(fitting(rest, width), rest);
    if (head === '') break;
    lines.push(head);
    rest = rest.slice(head.length).trimStart();
  }
  if (rest === '') return lines;
  const whole = widthOf(rest) <= width;
  return [...lines, whole ? rest : `${fitting(rest, width - 1)}…`];
}

/** A line does not begin with a comma: the character before it goes along to the next line. */
function unlessItLeads(head: string, text: string): string {
  const next = text.slice(head.length);
  const cut = head.search(/.$/u);
  return cut > 0 && /^[\p{Pe}\p{Pf}\p{Po}]/u.test(next) ? head.slice(0, cut) : head;
}

/** The longest beginning that fits. */
function fitting(text: string, width: number): string {
  let end = 0;
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    end += segment.length;
  }
  return text.slice(0, end);
}
