import { CST, type Document, isScalar, Lexer, parseDocument, visit } from 'yaml';

import { raise, reasonOf } from '../errors.ts';
import { placeOf } from '../input/line.ts';
import type { DataKind } from './data-file.ts';

/** The deepest nesting that is read; conditions of rules need no more. */
const deepest = 64;
/** The widest indentation, in columns. */
const widest = 400;
/** How often anchors may be repeated in all: word lists may be shared, bombs may not be built. */
const mostAliases = 100;

/**
 * Parses YAML 1.2 strictly: one document, plain values, no tags, no key twice. `NO` is a word, and a number with
 * leading zeros stays the text it is (a code, never eight times one).
 */
export function parseYaml(text: string, file: string, kind: DataKind): unknown {
  const refuse = (reason: string, line: number) =>
    raise(`${kind}_YAML`, { path: placeOf(file, line), data: { reason } });
  const tooDeep = lineTooDeep(text);
  if (tooDeep !== undefined) throw refuse(`nested deeper than ${deepest} levels`, tooDeep);
  const document = parseDocument(text, {
    stringKeys: true,
    uniqueKeys: true,
    resolveKnownTags: false,
    prettyErrors: true,
  });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1;
    if (problem.code !== 'DUPLICATE_KEY') throw refuse(reasonOf(problem).replace(/ at line .*$/, ''), line);
    throw raise(`${kind}_DUPKEY`, { path: placeOf(file, line), data: { key: keyAt(text, problem.pos[0]) } });
  }
  keepCodes(document);
  return plainValue(document, refuse);
}

function plainValue(document: Document, refuse: (reason: string, line: number) => Error): unknown {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    // An anchor that holds itself would send every reader after this one in circles.
    JSON.stringify(value);
    return value;
  } catch (error) {
    throw refuse(error instanceof ReferenceError ? 'too many aliases' : 'an anchor that contains itself', 1);
  }
}

function keepCodes(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      const { source } = node;
      if (isScalar(node) && source !== undefined && typeof node.value === 'number' && /^[-+]?0\d/.test(source)) {
        node.value = source;
      }
    },
  });
}

function keyAt(text: string, index: number): string {
  return /^[^\s:]{1,64}/.exec(text.slice(index))?.[0] ?? '?';
}

/**
 * The first line nested too deep. Looked for before parsing, because the parser recurses: deep input ends the process
 * where no error can be caught.
 */
function lineTooDeep(text: string): number | undefined {
  let line = 1;
  let flow = 0;
  let inLine = 0;
  let before: CST.TokenType | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    // A mark says that the next lexeme is content, whatever it begins with.
    const type: CST.TokenType | null = before === 'scalar' ? null : CST.tokenType(lexeme);
    before = type;
    if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow -= 1;
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') inLine += 1;
    else if (type === 'newline') inLine = 0;
    const indented = type === 'space' && lexeme.length > widest;
    if (flow > deepest || (flow === 0 && inLine > deepest) || indented) return line;
    line += lexeme.split('\n').length - 1;
  }
  return undefined;
}
