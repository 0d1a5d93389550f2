/** How a cell begins that a spreadsheet would take for a formula, in either width. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that no spreadsheet takes for a formula. */
export function withoutFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link withoutFormula}. */
export function withFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
