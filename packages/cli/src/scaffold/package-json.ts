import { versionOf } from '../version.ts';
import type { NewPack } from './new-pack.ts';

/** The compiler that new packs are written for. */
const typescriptVersion = '6.0.3';

/** The manifest of a new pack, with the exact versions of this release. */
export function packageJson({ name, id, form }: NewPack): object {
  const isYaml = form === 'yaml';
  const file = isYaml ? 'pack.yaml' : 'src/index.ts';
  const entry = isYaml
    ? { types: './index.d.ts', default: './index.js' }
    : { types: './dist/index.d.ts', default: './dist/index.js' };
  const core = { '@linli/core': versionOf('@linli/core') };
  return {
    name,
    version: '0.1.0',
    description: `Linli rule pack: ${id}`,
    keywords: ['linli', 'linli-pack'],
    license: 'MIT',
    type: 'module',
    exports: { '.': entry, './package.json': './package.json' },
    files: isYaml ? ['index.js', 'index.d.ts', 'pack.yaml'] : ['dist'],
    scripts: {
      test: isYaml
        ? `linli pack check ${file} && node --test`
        : `tsc --noEmit && linli pack check ${file} && node --test`,
      doc: `linli pack doc ${file} --out ${id}.md`,
      ...(isYaml ? { schema: 'linli pack schema --out pack.schema.json' } : { prepack: 'tsc' }),
    },
    ...(isYaml && { dependencies: { yaml: versionOf('yaml') } }),
    peerDependencies: core,
    devDependencies: {
      '@linli/cli': versionOf('@linli/cli'),
      ...core,
      '@linli/testing': versionOf('@linli/testing'),
      ...(isYaml ? {} : { typescript: typescriptVersion }),
    },
    engines: { node: '>=20' },
  };
}
