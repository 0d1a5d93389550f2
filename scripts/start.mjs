// `npm start`: install, then show the library at work on the sample requests.
import { install, pnpm } from './pnpm.mjs';

install();
pnpm('--silent', 'run', 'demo');
