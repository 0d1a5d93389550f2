import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { caseCommands, caseStatuses, caseTable } from '@linli/core/case';

const namesIn = (text: string) => [...text.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);

describe.each([
  ['cases.md', '_work_: '],
  ['cases.zh-CN.md', '办理中：'],
])('docs/%s', (file, workLine) => {
  const page = readFileSync(new URL(`../../../../docs/${file}`, import.meta.url), 'utf8');
  const lines = page.split('\n');
  const rowOf = (name: string) => lines.find((line) => line.startsWith(`| \`${name}\``))?.split('|');
  const work = namesIn(lines.find((line) => line.startsWith(workLine)) ?? '');

  it.each(caseStatuses)('says what "%s" takes', (status) => {
    const named = namesIn(rowOf(status)?.[3] ?? '');
    const hasWork = status === 'open' || status === 'dispatched' || status === 'accepted';
    expect([...named, ...(hasWork ? work : [])]).toEqual([...caseTable[status]]);
  });

  it.each([...caseCommands])('has a row for "%s"', (command) => {
    expect(rowOf(command)).toHaveLength(6);
  });
});
