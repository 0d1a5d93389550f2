import { ConverterFactory, type ConverterFunction } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';

/** The conversion, and which UTF-16 units it would change at all. */
interface Simplifier {
  readonly convert: ConverterFunction;
  readonly changes: Uint8Array;
}

/**
 * Simplified characters for traditional ones, those of Taiwan and Hong Kong included; texts without any come back as
 * they are. Pass it to `normaliseText` where residents write traditional characters. Words are kept: `軟體` becomes
 * `软体`, not `软件`. Stands on a subpath of its own because it brings 95 kB of dictionaries, which are read at the
 * first call.
 *
 * @param text - any text; best after Unicode normalisation
 * @returns the text in simplified characters; rare characters may change their length in UTF-16 units
 *
 * @example
 * ```ts
 * import { simplify } from '@linli/core/traditional';
 *
 * simplify('電梯壞了,老人家上不了樓'); // => '电梯坏了,老人家上不了楼'
 * simplify('廚房著火'); // => '厨房着火'
 * simplify('著名'); // => '著名'
 * ```
 *
 * Source: dictionaries of OpenCC (Apache-2.0), as packed by opencc-js.
 */
export function simplify(text: string): string {
  const { convert, changes } = simplifier();
  return hasAny(text, changes) ? text.replace(chineseRun, convert) : text;
}

/** Reads the dictionaries at the first call, some 60 ms that nobody pays by importing. */
const simplifier = once(buildSimplifier);

/**
 * What the dictionaries are asked about: Chinese characters only, because the converter's own reading of description
 * signs (⿰) recurses without bound; and not 么, which it takes for a variant of 幺 although it is the usual simplified
 * 麼. At most 1000 at a time, because an endless match overflows the matcher's stack.
 */
const chineseRun = /(?:(?!么)\p{Script=Han}){1,1000}/gu;

function buildSimplifier(): Simplifier {
  const variants = [...(from['tw'] ?? []), ...(from['hk'] ?? [])].flat();
  const dictionaries = [variants, ...(to['cn'] ?? [])];
  const convert = ConverterFactory(...dictionaries);
  const changes = new Uint8Array(0x1_0000);
  // Characters beyond the basic plane are rare enough to be looked up every time.
  changes.fill(1, 0xd840, 0xd890);
  for (const character of new Set(JSON.stringify(dictionaries))) {
    if (character !== '么' && convert(character) !== character) changes[character.charCodeAt(0)] = 1;
  }
  return { convert: (run) => convert(run), changes };
}

function once<Value>(build: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= build());
}

function hasAny(text: string, units: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) {
    if (units[text.charCodeAt(index)] === 1) return true;
  }
  return false;
}
