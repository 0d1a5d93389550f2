// `pnpm mutate PACKAGE [FILE …] [--concurrency N]`: changes the sources of a package bit by bit, and reports the changes
// that no test notices, with the share of those that one did. It takes long; name some files or folders of the
// package's src to look at those alone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What became of a changed place, as Stryker reports it. */
interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'CompileError' | 'RuntimeError';
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

interface Config {
  readonly mutate: readonly string[];
  readonly jsonReporter: { readonly fileName: string };
  readonly thresholds: { readonly break: number };
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { concurrency: { type: 'string' } } });
const [name = '', ...chosen] = positionals;
const root = new URL('../', import.meta.url);
const configFile = `stryker.${name}.json`;

if (!existsSync(new URL(configFile, root))) {
  console.error(`No ${configFile}: name a package that has one, as in: pnpm mutate time working-days.ts`);
  process.exit(2);
}
const config = JSON.parse(readFileSync(new URL(configFile, root), 'utf8')) as Config;
const sources = `packages/${name}/src/`;

linkCases();
const all = new Map<string, readonly Mutant[]>();
for (const part of chosen.length > 0 ? [chosen] : parts()) {
  for (const [file, { mutants }] of Object.entries(mutate(part).files)) all.set(file, mutants);
}
process.exitCode = summary() >= config.thresholds.break ? 0 : 1;

/**
 * Folder by folder, and file by file of those in none: only what is looked at is slowed down by being watched, and what
 * was found so far is printed part by part.
 */
function parts(): readonly (readonly string[])[] {
  return readdirSync(new URL(sources, root), { withFileTypes: true })
    .filter((entry) => !['messages', 'index.ts'].includes(entry.name))
    .map((entry) => [entry.isDirectory() ? `${entry.name}/` : entry.name]);
}

function mutate(part: readonly string[]): Report {
  const report = new URL(config.jsonReporter.fileName, root);
  rmSync(report, { force: true });
  const patterns = part.map((entry) => `${sources}${entry}${entry.endsWith('/') ? '**/*.ts' : ''}`);
  const without = config.mutate.filter((pattern) => pattern.startsWith('!'));
  const concurrency = values.concurrency === undefined ? [] : ['--concurrency', values.concurrency];
  const options = ['--mutate', [...patterns, ...without].join(','), ...concurrency];
  spawnSync('stryker', ['run', configFile, ...options], {
    cwd: root,
    stdio: 'inherit',
    // Laws and comparisons need fewer examples to notice a mutant than to find a bug.
    env: { LINLI_COMPARISONS: '480', LINLI_LIVES: '24', LINLI_SEED: '20260101', ...process.env },
  });
  if (!existsSync(report)) throw new Error(`no report of ${part.join(', ')}: see what Stryker says above`);
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

/** Prints what nobody noticed, and answers the share, in percent, of what somebody did. */
function summary(): number {
  const mutants = [...all].flatMap(([file, found]) => found.map((mutant) => ({ file, ...mutant })));
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  for (const { file, location, mutatorName, replacement = '' } of missed) {
    const [line = ''] = replacement.split('\n', 1);
    console.log(`${file}:${location.start.line}:${location.start.column}  ${mutatorName}  ${line}`);
  }
  const share = (100 * noticed) / (noticed + missed.length);
  console.log(`${name}: ${noticed} of ${noticed + missed.length} changes noticed, ${share.toFixed(1)} %`);
  return share;
}

/** Mutants are tried on a copy of the sources, in a folder of its own: the cases of the peers have to lie beside it. */
function linkCases(): void {
  const cases = new URL('../shared/data/working-time-cases.json', root);
  const beside = new URL('.stryker-tmp/shared/data/', root);
  const link = new URL('working-time-cases.json', beside);
  mkdirSync(beside, { recursive: true });
  if (existsSync(cases) && !existsSync(link)) symlinkSync(cases, link);
}
