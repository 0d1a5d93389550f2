/** The longest line that is read, in bytes. */
export const longestLine = 1_000_000;

/** The bytes of one line without its end; `undefined` where there were more than {@link longestLine}. */
export interface RawLine {
  readonly number: number;
  readonly bytes: Buffer | undefined;
}

/**
 * Cuts a stream of bytes into lines, chunk by chunk, holding no more than one line. Works on bytes because the encoding
 * may not be known yet: in UTF-8 and GB18030 a line feed is never part of another character.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine[]> {
  let number = 0;
  let pending: Buffer[] = [];
  let length = 0;
  const take = (): RawLine => {
    number += 1;
    const bytes = length > longestLine ? undefined : withoutReturn(Buffer.concat(pending));
    [pending, length] = [[], 0];
    return { number, bytes };
  };
  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > longestLine) pending = [];
    else if (part.length > 0) pending.push(part);
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const lines: RawLine[] = [];
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      keep(bytes.subarray(start, end));
      lines.push(take());
      start = end + 1;
    }
    keep(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

function withoutReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
}
