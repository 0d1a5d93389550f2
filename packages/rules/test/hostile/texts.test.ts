import { describeError } from '@linli/errors';
import { describe, expect, it } from 'vitest';

import { type RulesOptions, validate } from '@linli/rules';
import { zhCN } from '@linli/rules/zh-CN';

import { brokenDeclarations } from './broken-declarations.ts';
import { brokenRules } from './broken-rules.ts';
import { tooMuch } from './too-much.ts';
import { facts } from './writing.ts';

/** What an author reads, first in English, then in Chinese. */
function told(name: string, rules: unknown, options: Partial<RulesOptions> = {}): string {
  const errors = validate(rules, { facts, ...options }).slice(0, 3);
  const lines = errors.flatMap((error) => [`${error.path} ${error.message}`, describeError(error, [zhCN])]);
  return [name, ...lines.map((line) => `  ${line}`)].join('\n');
}

/** The files are to be read: would an author know what to do next? */
describe('what an author is told', () => {
  it('of a rule that does not load', async () => {
    const texts = brokenRules.map(([name, rule]) => told(name, [rule]));
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('texts/rules.txt');
  });

  it('of too much', async () => {
    const texts = tooMuch.map(([name, rules, options]) => told(name, rules, options));
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('texts/too-much.txt');
  });

  it('of declarations that do not load', async () => {
    const texts = brokenDeclarations.map(([name, options]) => told(name, [], options));
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot('texts/declarations.txt');
  });
});
