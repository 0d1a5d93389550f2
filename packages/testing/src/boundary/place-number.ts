import { type Example, findMeasures, type Measure, normaliseText, type Pack } from '@linli/core';

type Given = Example['given'];
type Quantity = Measure['quantity'];

/** How a number is said so that core reads the fact from the text again. */
const phrases: Readonly<
  Record<string, { readonly quantity?: Quantity; readonly after: string; readonly whole?: true }>
> = {
  depth: { quantity: 'depth', after: '米深' },
  height: { quantity: 'height', after: '米高' },
  width: { quantity: 'width', after: '米宽' },
  length: { quantity: 'length', after: '米' },
  area: { quantity: 'area', after: '平方米' },
  people: { quantity: 'people', after: '人', whole: true },
  households: { quantity: 'households', after: '户', whole: true },
  amount: { quantity: 'money', after: '元', whole: true },
  age: { quantity: 'age', after: '岁', whole: true },
  floor: { after: '楼', whole: true },
};

/**
 * A request that says another number.
 *
 * @param given - the request of a test
 * @param fact - the fact to change
 * @param value - what it is to be
 * @param pack - declares facts of its own, which are given rather than said
 * @returns the request, or nothing where the fact comes from the registry or from other facts
 */
export function withNumber(given: Given, fact: string, value: number, pack: Pack): Given | undefined {
  if (Object.hasOwn(pack.facts, fact)) {
    const facts = given['facts'] as Readonly<Record<string, unknown>> | undefined;
    return { ...given, facts: { ...facts, [fact]: value } };
  }
  const phrase = phrases[fact];
  if (phrase === undefined || typeof given['text'] !== 'string') return undefined;
  const { text } = normaliseText(given['text']);
  const said = `${value}${phrase.after}`;
  const measures = findMeasures(text).filter(({ quantity }) => quantity === phrase.quantity);
  if (measures.length === 0) return { ...given, text: `${text},${said}` };
  const changed = measures
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + said + rest.slice(end), text);
  return { ...given, text: changed };
}

/** The number just below, the number itself, the number just above. */
export function aroundNumber(value: number, fact: string, whole: boolean): readonly [number, number, number] {
  const decimals = whole || phrases[fact]?.whole === true ? 0 : (String(value).split('.')[1]?.length ?? 0) + 1;
  const step = 10 ** -decimals;
  return [Number((value - step).toFixed(decimals)), value, Number((value + step).toFixed(decimals))];
}
