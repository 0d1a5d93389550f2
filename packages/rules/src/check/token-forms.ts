import type { TokenForm } from './token-domain.ts';

/** What stands between words of a text, the first that is in none of them. */
const separators = ['，', '。', '；', ' ', '\n', '\u{e000}', '\u{e001}', '\u{e002}'];

/** Lists: an element is there or not. */
export const listForm: TokenForm = {
  holds: (token, other) => token === other,
  build: (tokens) => [[...new Set(tokens)]],
};

/**
 * Texts: a word holds every word inside it.
 *
 * @param constants - every text it is compared with
 * @returns the form, or `undefined` where no separator is left
 */
export function textForm(constants: readonly unknown[]): TokenForm | undefined {
  const texts = constants.filter((constant) => typeof constant === 'string');
  const separator = separators.find((candidate) => !texts.some((text) => text.includes(candidate)));
  if (separator === undefined) return undefined;
  return {
    holds: (token, other) => typeof token === 'string' && typeof other === 'string' && token.includes(other),
    build: (tokens, prefix) => {
      const words = [...new Set(tokens)].join(separator);
      const apart = separator + words;
      return words === '' || prefix === ''
        ? [prefix + words, prefix + apart, `${prefix}/${apart}`]
        : [prefix + apart, `${prefix}/${apart}`];
    },
  };
}
