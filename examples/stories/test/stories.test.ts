import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const fileOf = (path: string) => new URL(`../${path}`, import.meta.url);

/** Tells a story as a reader would, and gives back what was printed and the picture that was drawn. */
async function told(
  story: string,
  locale: string,
  picture: string,
): Promise<{ text: string; before: string; after: string }> {
  const path = `pictures/${picture}.${locale}.svg`;
  const before = readFileSync(fileOf(path), 'utf8');
  const { stdout } = await run(process.execPath, [fileOf(`src/${story}.ts`).pathname, '--lang', locale]);
  return { text: stdout, before, after: readFileSync(fileOf(path), 'utf8') };
}

describe.each([
  [
    'broken-ramp',
    'ramp',
    ['2026-05-01 16:00', '2026-05-08 16:00', 'Missing: evidence:warning-photo', 'Missing: reply', 'in time'],
  ],
  ['blocked-drain', 'drain', ['blames-contractor', 'clearing (0/20000)', '200.00 yuan', 'in time']],
  [
    'elder-alone',
    'stair-light',
    ['grandma-su: visit, 2026-04-16, 1 day(s) late', 'h14-601: birthday, 2026-04-20', 'in time'],
  ],
])('the story %s', (story, picture, said) => {
  it.each(['en', 'zh-CN'])('is told to its end in %s, with the picture that is kept beside it', async (locale) => {
    const { text, before, after } = await told(story, locale, picture);
    if (locale === 'en') for (const words of said) expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}/);
    expect(after).toBe(before);
  });
});
