import { build, type Plugin } from 'esbuild';

import { checkable, type DocumentedExample, documentedExamples } from '../docs/examples.ts';

/** The name under which the program leaves the promise of its outcomes. */
export const OUTCOMES = 'linliOutcomes';

/** What an example gave. */
export interface Outcome {
  readonly place: string;
  /** Values as they came, and as the documentation has them. */
  readonly values: readonly (readonly [actual: string, expected: string])[];
  /** What stopped the example. */
  readonly error?: string;
}

const root = new URL('../../', import.meta.url);

/** The example of the README, and every one of the packages that run anywhere. */
export const examples: readonly DocumentedExample[] = documentedExamples(root).filter(({ place }) =>
  /^(README\.md|packages\/(errors|time|rules|core)\/)/.test(place),
);

/**
 * Examples and all they import as one script, as a browser gets it: what asks for Node cannot be bundled. The script
 * names no module system, and leaves a promise in `globalThis.linliOutcomes`.
 */
export async function bundle(chosen: readonly DocumentedExample[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: programOf(chosen), resolveDir: import.meta.dirname },
    plugins: [modulesOf(chosen)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function programOf(chosen: readonly DocumentedExample[]): string {
  const imports = chosen.map((_, index) => `import { run as run${index} } from 'example:${index}';`);
  const entries = chosen.map(({ place }, index) => `[${JSON.stringify(place)}, run${index}],`);
  return `
    import { runExamples } from './run-examples.ts';
    ${imports.join('\n')}
    globalThis.${OUTCOMES} = runExamples([${entries.join('\n')}]);`;
}

function modulesOf(chosen: readonly DocumentedExample[]): Plugin {
  return {
    name: 'example modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^example:/ }, ({ path }) => ({ path, namespace: 'example' }));
      onLoad({ filter: /.*/, namespace: 'example' }, ({ path }) => ({
        contents: moduleOf(chosen[Number(path.slice('example:'.length))]?.code ?? ''),
        resolveDir: import.meta.dirname,
        loader: 'ts',
      }));
    },
  };
}

/** An example as a module that does nothing until it is asked to. */
function moduleOf(code: string): string {
  const imports: string[] = [];
  const body = checkable(code).replaceAll(/^import\s[^;]*;/gm, (line) => (imports.push(line), ''));
  return `${imports.join('\n')}\nexport async function run() {\n${body}\n}`;
}
