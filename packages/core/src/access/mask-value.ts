const hidden = '＊';

/**
 * What is shown of a personal field to whom it is not clear: the first character of a name, the first three and last
 * four digits of a telephone, nothing of anything else.
 */
export function maskedValue(field: string, value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (name === 'name') return maskedName(value);
  if (name === 'phone') return maskedPhone(value);
  return hidden.repeat(3);
}

/** Family names stand first in Chinese; of other names the first letter is shown. */
function maskedName(name: string): string {
  const [first = '', ...rest] = [...name.normalize('NFKC').trim()];
  return rest.length === 0 ? hidden : first + hidden.repeat(Math.min(rest.length, 3));
}

function maskedPhone(phone: string): string {
  const digits = phone.normalize('NFKC').replaceAll(/\D/g, '');
  return digits.length < 11 ? hidden.repeat(3) : `${digits.slice(0, 3)}${hidden.repeat(4)}${digits.slice(-4)}`;
}
