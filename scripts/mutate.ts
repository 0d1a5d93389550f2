// `pnpm mutate PACKAGE [FILE …] [--concurrency N]`: changes the sources of a package bit by bit, and reports the changes
// that no test notices. It takes long; name some files or folders of the package's src to look at those alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { concurrency: { type: 'string' } } });
const [name = '', ...files] = positionals;
const root = new URL('../', import.meta.url);
const config = `stryker.${name}.json`;

if (!existsSync(new URL(config, root))) {
  console.error(`No ${config}: name a package that has one, as in: pnpm mutate time working-days.ts`);
  process.exit(2);
}

// Mutants are tried on a copy of the sources, in a folder of its own: the cases of the peers have to lie beside it.
const cases = new URL('../shared/data/working-time-cases.json', root);
const beside = new URL('.stryker-tmp/shared/data/', root);
const link = new URL('working-time-cases.json', beside);
mkdirSync(beside, { recursive: true });
if (existsSync(cases) && !existsSync(link)) symlinkSync(cases, link);

const chosen = files.map((file) => `packages/${name}/src/${file}${file.endsWith('/') ? '**/*.ts' : ''}`);
const options = [
  ...(chosen.length > 0 ? ['--mutate', chosen.join(',')] : []),
  ...(values.concurrency === undefined ? [] : ['--concurrency', values.concurrency]),
];
const { status } = spawnSync('stryker', ['run', config, ...options], {
  cwd: root,
  stdio: 'inherit',
  // Laws and comparisons need fewer examples to notice a mutant than to find a bug.
  env: { LINLI_COMPARISONS: '480', LINLI_SEED: '20260101', ...process.env },
});
process.exitCode = status ?? 1;
