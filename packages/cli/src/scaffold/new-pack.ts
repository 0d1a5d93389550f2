import { licence } from './licence.ts';
import { packageJson } from './package-json.ts';
import { packTypeScript } from './pack-typescript.ts';
import { packYaml } from './pack-yaml.ts';
import { readme, readmeChinese } from './readme.ts';

/** How the author writes. */
export type Form = 'yaml' | 'ts';

/** What a new pack is called, and when it begins. */
export interface NewPack {
  /** Name of the package: `@city/pack-pets`. */
  readonly name: string;
  /** Id of the pack: `pets`. */
  readonly id: string;
  readonly form: Form;
  /** Year in which it is made; the pack holds from its first day. */
  readonly year: number;
}

/** Reads the name of a package; without its scope and `pack-` it is the id of the pack. */
export function packIdOf(name: string): string | undefined {
  const [, id] = /^(?:@[a-z\d][\w.-]*\/)?(?:pack-)?([a-z][a-z\d]*(?:-[a-z\d]+)*)$/.exec(name) ?? [];
  return id !== undefined && name.length <= 100 && id.length <= 64 ? id : undefined;
}

/**
 * The files of a package that publishes a pack.
 *
 * @param pack - what it is called
 * @param schema - the JSON Schema of packs, for editors of YAML
 * @returns contents by path
 */
export function filesOf(pack: NewPack, schema: object): Readonly<Record<string, string>> {
  const common = {
    'package.json': `${JSON.stringify(packageJson(pack), undefined, 2)}\n`,
    'README.md': readme(pack),
    'README.zh-CN.md': readmeChinese(pack),
    LICENSE: licence(pack),
    '.gitignore': 'node_modules/\ndist/\n',
  };
  return pack.form === 'yaml'
    ? {
        'pack.yaml': packYaml(pack),
        'pack.schema.json': `${JSON.stringify(schema, undefined, 2)}\n`,
        'index.js': indexOfYaml,
        'index.d.ts': typesOfYaml,
        'test/pack.test.js': testOf('../index.js'),
        ...common,
      }
    : {
        'src/index.ts': packTypeScript(pack),
        'test/pack.test.js': testOf('../src/index.ts'),
        'tsconfig.json': `${JSON.stringify(tsconfig, undefined, 2)}\n`,
        ...common,
      };
}

const indexOfYaml = `import { readFileSync } from 'node:fs';

import { definePack } from '@linli/core';
import { parse } from 'yaml';

export default definePack(parse(readFileSync(new URL('pack.yaml', import.meta.url), 'utf8')));
`;

const typesOfYaml = `import type { Pack } from '@linli/core';

declare const pack: Pack;
export default pack;
`;

const tsconfig = {
  compilerOptions: {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    declaration: true,
    rootDir: 'src',
    outDir: 'dist',
    rewriteRelativeImportExtensions: true,
    skipLibCheck: true,
    types: [],
  },
  include: ['src'],
};

function testOf(pack: string): string {
  return `import { describe, it } from 'node:test';

import { describePack } from '@linli/testing';

import pack from '${pack}';

describePack(pack, { describe, it });
`;
}
