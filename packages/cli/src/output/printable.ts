/** Controls, format characters (bidi, zero width, tags), halves of surrogate pairs; the joiner of emoji may stay. */
const unsafe = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
const unsafeInJson = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/**
 * A text that cannot steer a terminal: what is not meant to be seen is shown as an escape, white space as a blank.
 *
 * @param text - words from outside
 */
export function printable(text: string): string {
  return text.replaceAll(unsafe, (character) => (/\s/.test(character) ? ' ' : escaped(character)));
}

/** One line of JSON that cannot steer a terminal either. Reads back as the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(unsafeInJson, escaped);
}

function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}
