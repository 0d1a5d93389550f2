// `pnpm reference`: writes the pages of docs/ that are made from the code.
import { writeFileSync } from 'node:fs';

import { referencePages } from './reference/pages.ts';

for (const [file, text] of await referencePages()) {
  writeFileSync(file, text);
  console.log(file);
}
