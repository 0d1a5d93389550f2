import { describe, expect, it } from 'vitest';

import { bilingual, counted, formatReport, rate, type Report, total } from '@linli/core/report';

const title = bilingual('满意率', 'satisfied');
const yes = total(bilingual('满意', 'yes'), ['case/r1']);
const base: Report = {
  name: 'mine',
  title: bilingual('测试 | 报表', 'A | report'),
  counts: bilingual('办结', 'closed'),
  asOf: '2026-10-01T00:00:00.000Z',
  asOfCivil: '2026-10-01 08:00',
  from: '2026-09-01',
  until: '2026-09-30',
  figures: {},
  rows: [],
  remarks: [],
};
const text = (figures: Report['figures'], locale: 'zh-CN' | 'en' = 'en') =>
  formatReport({ ...base, figures }, locale)
    .split('\n')
    .slice(2);

describe('a figure as text', () => {
  it('never is a bare percentage', () => {
    const answered = total(bilingual('已回答', 'answered'), ['case/r1', 'case/r2', 'case/r3']);
    expect(text({ rate: rate(title, yes, answered) })).toEqual(['satisfied: 33.3% (1 yes / 3 answered)']);
    expect(text({ rate: rate(title, yes, answered) }, 'zh-CN')).toEqual(['满意率：33.3%（1 满意 / 3 已回答）']);
  });

  it('is a dash where nothing is known, not a zero', () => {
    const nobody = total(bilingual('已回答', 'answered'), []);
    expect(text({ rate: rate(title, nobody, nobody) })).toEqual(['satisfied: — (0 answered / 0 answered)']);
    const reason = bilingual('无登记', 'no registry');
    expect(text({ unknown: { kind: 'unknown', title, reason } })).toEqual(['satisfied: — (no registry)']);
    expect(text({ spread: { kind: 'spread', title, sample: nobody } })).toEqual(['satisfied: — (0 answered)']);
  });

  it('keeps a lower bound a lower bound', () => {
    const residents = counted(bilingual('居民', 'residents'), { atLeast: 3500 });
    expect(text({ rate: rate(title, counted(yes.title, 86), residents, { per: 1000 }) })).toEqual([
      'satisfied: 24.6‰ (86 yes / 3500+ residents)',
    ]);
    expect(text({ residents }, 'zh-CN')).toEqual(['居民：3500余']);
  });

  it('names the first ids and counts the rest', () => {
    const many = total(title, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(text({ many })).toEqual(['satisfied: 7 (a, b, c, d, e and 2 more)']);
    expect(text({ many }, 'zh-CN')).toEqual(['满意率：7（a、b、c、d、e 等 7 件）']);
  });

  it.for([
    [{ kind: 'duration', title, milliseconds: 20 * 60_000, ids: [] }, '20 min', '20分钟'],
    [{ kind: 'duration', title, milliseconds: 119 * 3_600_000, ids: [] }, '119 h', '119小时'],
    [
      { kind: 'score', title, value: { exact: '160/3', rounded: 53.33 }, outOf: 100, measured: 90 },
      '53.33 (of 90 points measured, 100 in all)',
      '53.33（已测量 90 分，满分 100 分）',
    ],
    [
      { kind: 'score', title, outOf: 10, measured: 0 },
      '— (of 0 points measured, 10 in all)',
      '—（已测量 0 分，满分 10 分）',
    ],
    [
      { kind: 'day', title, date: '2026-02-24', nominal: '2026-02-15', reason: '春节', provisional: false },
      '2026-02-24 (2026-02-15 春节)',
      '2026-02-24（2026-02-15 春节）',
    ],
    [
      { kind: 'day', title, date: '2027-03-15', nominal: '2027-03-15', provisional: true },
      '2027-03-15 (provisional)',
      '2027-03-15（暂定）',
    ],
    [
      { kind: 'spread', title, sample: yes, shortest: 60_000, median: 60_000, longest: 60_000 },
      '1 min (1 min–1 min, 1 yes)',
      '1分钟（1分钟–1分钟, 1 满意）',
    ],
  ] as const)('%# reads well in both languages', ([figure, english, chinese]) => {
    expect(text({ figure })).toEqual([`satisfied: ${english}`]);
    expect(text({ figure }, 'zh-CN')).toEqual([`满意率：${chinese}`]);
  });
});

describe('a report in Markdown', () => {
  const report: Report = {
    ...base,
    figures: { yes },
    rows: [
      { id: 'g1', title: bilingual('一|网格', 'grid | one'), figures: { rate: rate(title, yes, yes), yes } },
      { id: 'g2', title: bilingual('g2', 'g2'), figures: { yes } },
    ],
    remarks: [{ code: 'small-sample', text: bilingual('少', 'too <few>'), ids: [] }],
  };

  it('has a table of figures and one of parts, with nothing that breaks a cell', () => {
    expect(formatReport(report, 'en', { form: 'markdown' }).split('\n')).toEqual([
      '## A \\| report',
      '',
      'closed; 2026-09-01 – 2026-09-30; as of 2026-10-01 08:00',
      '',
      '| figure | value | basis |',
      '| --- | --- | --- |',
      '| yes | 1 | case/r1 |',
      '',
      '| part | satisfied | yes |',
      '| --- | --- | --- |',
      '| grid \\| one (g1) | 100% (1 yes / 1 yes) | 1 |',
      '| g2 |  | 1 |',
      '',
      '> too \\<few\\>',
    ]);
  });

  it('says the same as text', () => {
    expect(formatReport(report, 'zh-CN').split('\n')).toEqual([
      '测试 | 报表',
      '办结；2026-09-01 – 2026-09-30；截至 2026-10-01 08:00',
      '满意：1（case/r1）',
      '一|网格 (g1)',
      '  满意率：100%（1 满意 / 1 满意）',
      '  满意：1（case/r1）',
      'g2',
      '  满意：1（case/r1）',
      '! 少',
    ]);
  });
});
