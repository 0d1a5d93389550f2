import { isAscii, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';

import type { RawLine } from './split-lines.ts';

/**
 * Takes a byte order mark off and turns UTF-16 into UTF-8, so that what follows need only tell UTF-8 from GB18030.
 */
export async function* withoutByteOrderMark(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let beginning = Buffer.alloc(0);
  let begun = false;
  let utf16: TextDecoder | undefined;
  for await (const chunk of chunks) {
    if (begun) {
      yield utf16 === undefined ? chunk : Buffer.from(utf16.decode(chunk, { stream: true }));
      continue;
    }
    beginning = Buffer.concat([beginning, chunk]);
    if (beginning.length < 3) continue;
    begun = true;
    utf16 = utf16Of(beginning);
    yield utf16 === undefined ? withoutMark(beginning) : Buffer.from(utf16.decode(beginning, { stream: true }));
  }
  if (utf16 !== undefined) yield Buffer.from(utf16.decode());
  else if (!begun) yield utf16Of(beginning) === undefined ? beginning : Buffer.alloc(0);
}

function utf16Of(beginning: Buffer): TextDecoder | undefined {
  const mark = beginning.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return new TextDecoder('utf-16le');
  return mark === 'feff' ? new TextDecoder('utf-16be') : undefined;
}

function withoutMark(beginning: Buffer): Buffer {
  return beginning.subarray(0, 3).toString('hex') === 'efbbbf' ? beginning.subarray(3) : beginning;
}

/** Decodes lines as UTF-8, or as GB18030 where that is what the file is written in. */
export class LineDecoder {
  #encoding: 'utf-8' | 'gb18030' | undefined;
  readonly #gb18030 = new TextDecoder('gb18030', { fatal: true });

  /** What the file is written in; missing as long as it might be either. */
  get encoding(): 'utf-8' | 'gb18030' | undefined {
    return this.#encoding;
  }

  /**
   * Settles the encoding by the first lines with more than ASCII in them: UTF-8 unless most of them are not UTF-8 but
   * GB18030. By several lines because a single short one may be both.
   */
  look(lines: readonly RawLine[]): void {
    if (this.#encoding !== undefined) return;
    const telling = lines.flatMap(({ bytes }) => (bytes === undefined || isAscii(bytes) ? [] : [bytes]));
    if (telling.length === 0) return;
    const utf8 = telling.filter((bytes) => isUtf8(bytes)).length;
    const gb18030 = telling.filter((bytes) => this.#fromGb18030(bytes) !== undefined).length;
    this.#encoding = utf8 * 2 < telling.length && gb18030 > utf8 ? 'gb18030' : 'utf-8';
  }

  /** The text of a line; `undefined` where the bytes mean nothing in the file's encoding. */
  decode(bytes: Buffer): string | undefined {
    if (this.#encoding === 'gb18030') return this.#fromGb18030(bytes);
    return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
  }

  #fromGb18030(bytes: Buffer): string | undefined {
    try {
      return this.#gb18030.decode(bytes);
    } catch {
      return undefined;
    }
  }
}
