/** A text as bytes, where the engine has no encoder of its own; half characters stay apart from each other. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const further = code < 0x8_00 ? 1 : code < 0x1_00_00 ? 2 : 3;
      bytes.push((leads[further] ?? 0) | (code >> (6 * further)));
      for (let at = further - 1; at >= 0; at -= 1) bytes.push(0x80 | ((code >> (6 * at)) & 0x3f));
    }
  }
  return Uint8Array.from(bytes);
}

/** How the first byte begins, by how many follow. */
const leads = [0, 0xc0, 0xe0, 0xf0] as const;
