// `pnpm test [FILTER]` is the quick run while working; `npm test` installs and runs every check there is.
import { install, pnpm } from './pnpm.mjs';

const whileWorking = process.env.npm_config_user_agent?.startsWith('pnpm/') ?? false;
if (whileWorking) pnpm('exec', 'vitest', 'run', ...process.argv.slice(2));
else {
  install();
  pnpm('--silent', 'run', 'verify');
}
