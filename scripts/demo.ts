// `pnpm demo`, the second half of `npm start`: the sample requests, decided with all packs, the reasons behind one, and
// what becomes of them as cases on the embedded store.
import { spawnSync } from 'node:child_process';

const sample = 'examples/sample-requests';
const linli = (...line: string[]) => {
  console.log(`\n$ linli ${line.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['packages/cli/src/linli.ts', ...line], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

const requests = `${sample}/requests.jsonl`;
const packs = ['--packs', 'all'];
const neighbourhood = ['--neighbourhood', `${sample}/neighbourhood.json`];
linli('triage', requests, ...neighbourhood, ...packs, '--at', '2026-10-10T18:00+08:00', '--all');
linli('explain', requests, '--id', 'r002', ...neighbourhood, ...packs, '--at', '2026-10-10T18:00+08:00');
linli('due', '2026-09-30T16:00+08:00', '1d+3wd');

console.log(`\n$ node ${sample}/desk.ts\n`);
const { status } = spawnSync(process.execPath, [`${sample}/desk.ts`], { stdio: 'inherit' });
process.exitCode = status ?? 1;
