import { isBuiltin } from 'node:module';

import ts from 'typescript';

import { mayImport, roomOf } from './rooms.ts';

/** Something in a source file that the house does not allow. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The longest a source file may be. */
export const longestFile = 400;

/** Names that reach for a clock, for chance, for the machine or for the world outside. */
const impureGlobals = new Set([
  'process',
  'Buffer',
  'console',
  'fetch',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'require',
  '__dirname',
  '__filename',
  'eval',
  'Function',
]);
const impureMembers = new Set(['Date.now', 'Math.random']);

/**
 * What breaks the rules of the house in one source file.
 *
 * @param folder - package folder: `time`, `pack-neighbourhood`
 * @param file - path for the report
 * @param source - text of the file
 */
export function inspect(folder: string, file: string, source: string): Breach[] {
  const breaches: Breach[] = [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const report = (node: ts.Node, text: string) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    breaches.push({ file, line, text });
  };
  const room = roomOf(folder);
  if (room === undefined)
    return [{ file, line: 1, text: `packages/${folder} is not a room; add it to scripts/house/rooms.ts` }];
  const lines = source.split('\n').length - 1;
  if (lines > longestFile && !file.includes('/generated/')) {
    breaches.push({ file, line: lines, text: `${lines} lines; a file has at most ${longestFile}: split it by noun` });
  }

  const visit = (node: ts.Node): void => {
    const specifier = importedFrom(node);
    if (specifier !== undefined) checkImport(node, specifier);
    if (room.pure) checkPurity(node);
    ts.forEachChild(node, visit);
  };
  const checkImport = (node: ts.Node, specifier: string): void => {
    const ours = /^@linli\/([^/]+)/.exec(specifier)?.[1];
    if (ours !== undefined && !mayImport(folder, ours)) report(node, `${folder} may not import @linli/${ours}`);
    if (/^(?:\.\.\/)+(?:packages|tests|scripts|examples)\//.test(specifier))
      report(node, `import ${specifier} leaves the package`);
    if (room.pure && isBuiltin(specifier)) report(node, `${folder} is pure: no Node built-in (${specifier})`);
  };
  const checkPurity = (node: ts.Node): void => {
    if (
      ts.isPropertyAccessExpression(node) &&
      impureMembers.has(`${node.expression.getText(tree)}.${node.name.text}`)
    ) {
      report(node, `${folder} is pure: no ${node.getText(tree)}; take it as an argument`);
    }
    const makesDate =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(tree) === 'Date';
    if (makesDate && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0)) {
      report(node, `${folder} is pure: no new Date() of now; take the instant as an argument`);
    }
    if (ts.isIdentifier(node) && impureGlobals.has(node.text) && isReference(node)) {
      report(node, `${folder} is pure: no ${node.text}`);
    }
    const isModuleState =
      ts.isVariableStatement(node) && node.parent === tree && (node.declarationList.flags & ts.NodeFlags.Const) === 0;
    if (isModuleState) report(node, `${folder} is pure: no variable at module level; make it const or local`);
  };
  visit(tree);
  return breaches;
}

function importedFrom(node: ts.Node): string | undefined {
  const literal =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return literal !== undefined && ts.isStringLiteral(literal) ? literal.text : undefined;
}

/** A name that is read, not one that is declared here, imported, a key, a member, or a type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isTypeReferenceNode(parent) || ts.isTypeQueryNode(parent)) return false;
  const declares =
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent)) &&
    parent.name === node;
  const names =
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent);
  return !declares && !names;
}
