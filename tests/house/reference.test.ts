import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { referencePages } from '../../scripts/reference/pages.ts';

it.each([...(await referencePages())])('%s says what the code says (pnpm reference)', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text);
});
