import ts from 'typescript';

/** The name of a test, and where it stands. */
export interface TestTitle {
  readonly file: string;
  readonly line: number;
  readonly title: string;
}

const testFunctions = new Set(['describe', 'it', 'test']);
/** Members that make a test which does not run, or which is meant to fail. */
const idle = new Set(['skip', 'todo', 'fails']);
/** Members whose own argument is a table, a condition or a fixture, and no title. */
const preparing = new Set(['each', 'for', 'skipIf', 'runIf', 'extend']);

/**
 * Titles of the tests that run in a test file. A `describe` counts when it holds at least one; `…` stands for the parts
 * of a title that are computed.
 */
export function testTitles(file: string, source: string): TestTitle[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const titlesIn = (node: ts.Node): TestTitle[] => {
    const call = testCall(node);
    if (call?.runs === false) return [];
    const inner = childrenOf(node).flatMap(titlesIn);
    if (call === undefined || (call.groups && inner.length === 0)) return inner;
    return [{ file, line: lineOf(call.title, tree), title: textOf(call.title) }, ...inner];
  };
  return titlesIn(tree);
}

/** Names of the tests by example in a source file of a pack: objects with `name`, `given` and `then`. */
export function exampleNames(file: string, source: string): TestTitle[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const namesIn = (node: ts.Node): TestTitle[] => {
    const inner = childrenOf(node).flatMap(namesIn);
    const name = ts.isObjectLiteralExpression(node) ? nameOfExample(node) : undefined;
    return name === undefined ? inner : [{ file, line: lineOf(name, tree), title: textOf(name) }, ...inner];
  };
  return namesIn(tree);
}

interface TestCall {
  readonly title: ts.Expression;
  readonly groups: boolean;
  readonly runs: boolean;
}

/** Reads `it('…', body)`, `describe.each(table)('…', body)`, `test.skip('…', body)`; without a body a test is only planned. */
function testCall(node: ts.Node): TestCall | undefined {
  const [title, body] = ts.isCallExpression(node) ? node.arguments : [];
  if (!ts.isCallExpression(node) || title === undefined) return undefined;
  if (ts.isPropertyAccessExpression(node.expression) && preparing.has(node.expression.name.text)) return undefined;
  const members: string[] = [];
  let callee: ts.Expression = node.expression;
  while (!ts.isIdentifier(callee)) {
    if (ts.isPropertyAccessExpression(callee)) {
      members.push(callee.name.text);
      callee = callee.expression;
    } else if (ts.isCallExpression(callee)) callee = callee.expression;
    else if (ts.isTaggedTemplateExpression(callee)) callee = callee.tag;
    else return undefined;
  }
  if (!testFunctions.has(callee.text)) return undefined;
  return {
    title,
    groups: callee.text === 'describe',
    runs: body !== undefined && !members.some((member) => idle.has(member)),
  };
}

function nameOfExample(node: ts.ObjectLiteralExpression): ts.Expression | undefined {
  const valueOf = (key: string): ts.ObjectLiteralElementLike | undefined =>
    node.properties.find(({ name }) => name !== undefined && ts.isIdentifier(name) && name.text === key);
  const name = valueOf('name');
  const isExample = valueOf('given') !== undefined && valueOf('then') !== undefined;
  return isExample && name !== undefined && ts.isPropertyAssignment(name) ? name.initializer : undefined;
}

function textOf(title: ts.Expression): string {
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return '…';
  return [title.head.text, ...title.templateSpans.map(({ literal }) => literal.text)].join('…');
}

function lineOf(node: ts.Node, tree: ts.SourceFile): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
