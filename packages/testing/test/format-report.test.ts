import { describeFailure, formatReport, testPack } from '@linli/testing';
import { zhCN as coreTexts } from '@linli/core/zh-CN';
import { describe, expect, it } from 'vitest';

import { goodTests, pitsWith } from './packs.ts';

const failing = testPack(
  pitsWith([
    ...goodTests.slice(1),
    {
      name: 'a deep pit',
      given: { text: '大坑3米深' },
      then: { severity: 'urgent', due: { resolv: '2026-01-05T10:00+08:00' } },
    },
  ]),
);

describe('a report', () => {
  it('of a pack that passes is short', () => {
    expect(formatReport(testPack(pitsWith(goodTests)), 'en')).toBe(
      [
        'Pack pits 1.0.0: 3 of 3 tests pass',
        'Rules held at least once: 9 of 9',
        'Conditions seen both true and false: 6 of 6',
      ].join('\n'),
    );
  });

  it('tells each failure under its test, with the part of the reasons it rests on', () => {
    const lines = formatReport(failing, 'en').split('\n');
    const conditions = /^ {7}/;
    expect(lines.filter((line) => !conditions.test(line))).toEqual([
      'Pack pits 1.0.0: 2 of 3 tests pass',
      '✗ a deep pit',
      '  /tests/2/then/due/resolv  No plan has a step "resolv". Did you mean "resolve"?',
      '  /tests/2/then/severity  severity: expected "urgent", got "emergency".',
      '    Category: Pit (road/pit)',
      '    └─ Rule pits/classify:road/pit',
      '    Severity: emergency',
      '    └─ Rule pits/deep',
      'Rules held at least once: 9 of 9',
      'Conditions seen both true and false: 6 of 6',
    ]);
    expect(lines.filter((line) => conditions.test(line)).join('\n')).toContain('depth in metres is greater than 2');
  });

  it('speaks Chinese', () => {
    const lines = formatReport(failing, 'zh-CN').split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '规则包 pits 1.0.0：3 个测试，2 个通过',
      '✗ a deep pit',
      '  /tests/2/then/due/resolv  没有方案含有环节“resolv”。是否想写“resolve”？',
      '  /tests/2/then/severity  severity：应为 "urgent"，实为 "emergency"。',
    ]);
    expect(lines.at(-1)).toBe('成立与不成立都出现过的条件：6 / 6');
  });

  it('lists what no test reaches', () => {
    const lines = formatReport(testPack(pitsWith(goodTests.slice(1, 2))), 'en').split('\n');
    expect(lines).toEqual([
      'Pack pits 1.0.0: 1 of 1 tests pass',
      '✗ The suite itself',
      '  /tests  Tests let 44 % of the rules hold; 100 % is asked for. Add a test for each rule listed below.',
      'Rules held at least once: 4 of 9',
      '  never held: pits/deep',
      '  never held: pits/fence',
      '  never held: pits/classify:road/pit',
      '  never held: pits/assign:road/pit',
      '  never held: pits/timebox:road/pit',
      'Conditions seen both true and false: 0 of 6',
      '  never false: text mentionsAny ["路灯"] (/categories/road~1lamp/mentions/any)',
      '  never true: text mentionsAny ["坑","塌陷"] (/categories/road~1pit/mentions/any)',
      '  never false: text mentionsNone ["坑人"] (/categories/road~1pit/mentions/none)',
      '  never true: category equal "road/pit" (/rules/0/conditions/all/0)',
      '  never true: depth greaterThan 2 (/rules/0/conditions/all/1)',
      '  never true: severity equal "emergency" (/rules/1/conditions/all/0)',
    ]);
  });

  it('says in the reader’s language what core says, where it is given core’s texts', () => {
    const report = testPack(pitsWith([{ name: 'odd', given: { text: '坑', sendr: 'me' }, then: { category: null } }]));
    const [failure] = report.failures;
    const told = (options?: { catalogues: (typeof coreTexts)[] }) =>
      failure && describeFailure(failure, 'zh-CN', options);
    expect(told()).toBe('无法研判该诉求：A request has no field "sendr". Facts of your own go under "facts".');
    expect(told({ catalogues: [coreTexts] })).toMatch(/^无法研判该诉求：诉求没有“sendr”这一栏。/);
  });

  it('shows nothing where a decision says nothing, and cuts what is long', () => {
    const failure = {
      code: 'TEST_EXPECTED',
      path: '/tests/0/then/tier',
      expectation: 'tier',
      expected: 'grid',
      actual: null,
      data: {},
    } as const;
    expect(describeFailure(failure, 'en')).toBe('tier: expected "grid", got nothing.');
    expect(describeFailure(failure, 'zh-CN')).toBe('tier：应为 "grid"，实为 无。');
    expect(describeFailure({ ...failure, actual: '长'.repeat(500) }, 'en')).toHaveLength(
      'tier: expected "grid", got .'.length + 101,
    );
  });
});
