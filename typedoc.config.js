import { globSync, readFileSync } from 'node:fs';

/** Every way into a package, as its `exports` say; catalogues of texts are no names to document. */
const entryPoints = globSync('packages/*/package.json').flatMap((file) => {
  const { exports = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(exports)
    .filter((path) => path.endsWith('.ts') && !path.includes('/messages/'))
    .map((path) => file.replace('package.json', path.slice(2)));
});

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints: [...new Set(entryPoints)],
  tsconfig: 'docs/tsconfig.json',
  out: 'docs/api',
  readme: 'none',
  excludePrivate: true,
  excludeInternal: true,
  skipErrorChecking: true,
  treatValidationWarningsAsErrors: true,
  validation: { notExported: false, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Variable', 'Function', 'Class', 'Interface', 'TypeAlias', 'Method', 'Accessor'],
  disableSources: true,
  externalSymbolLinkMappings: { '@types/node': { '*': '#' } },
};
