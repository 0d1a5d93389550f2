import { describe, expect, it } from 'vitest';

import { reports, runReport } from '@linli/core/report';

import { pack, willowLinli } from '../fixtures.ts';
import { CaseLog, closed, submitted, triaged } from './case-log.ts';

const light = { title: { 'zh-CN': '路灯', en: 'Street light' } };
const linli = willowLinli({
  packs: [pack({ categories: { light, drain: { title: { 'zh-CN': '下水道', en: 'Drain' } } } })],
});
const at = new Date('2026-12-31T00:00Z');
const run = (name: string, log: CaseLog, options: unknown) => runReport(name, log.events, options, { linli, at });

const full = new CaseLog()
  .of(
    'known',
    submitted('06-30 23:59', { channel: 'hotline', requester: 'shop' }),
    triaged('06-30 23:59', {
      category: 'light',
      severity: 'urgent',
      responsibility: 'joint',
      tier: 'grid',
      lead: { role: 'grid-worker', holder: 'lin' },
      places: ['willow/g1/north/b14', 'willow/g1/north', 'willow/g1', 'willow'],
      tags: ['dark', 'pressing'],
    }),
  )
  .of('bare', submitted('07-01 00:00'), triaged('07-01 00:00', { lead: { role: 'grid-worker' } }));

describe('a report divided', () => {
  it.each([
    [
      'category',
      [
        ['light', 'Street light'],
        ['-', 'unclassified'],
      ],
    ],
    [
      'lead',
      [
        ['grid-worker', 'grid worker'],
        ['lin', 'lin'],
      ],
    ],
    [
      'channel',
      [
        ['hotline', 'hotline'],
        ['web', 'web'],
      ],
    ],
    [
      'requester',
      [
        ['resident', 'resident'],
        ['shop', 'shop'],
      ],
    ],
    [
      'severity',
      [
        ['routine', 'routine'],
        ['urgent', 'urgent'],
      ],
    ],
    [
      'responsibility',
      [
        ['joint', 'joint'],
        ['-', 'not known'],
      ],
    ],
    [
      'tier',
      [
        ['grid', 'grid'],
        ['-', 'not known'],
      ],
    ],
    [
      'tag',
      [
        ['dark', 'dark'],
        ['pressing', 'pressing'],
        ['-', 'without a tag'],
      ],
    ],
    [
      'grid',
      [
        ['willow/g1', '第一网格'],
        ['-', 'not known'],
      ],
    ],
    [
      'estate',
      [
        ['willow/g1/north', '柳巷北里'],
        ['-', 'not known'],
      ],
    ],
    [
      'building',
      [
        ['willow/g1/north/b14', '北里14号楼'],
        ['-', 'not known'],
      ],
    ],
    [
      'month',
      [
        ['2026-06', '2026-06'],
        ['2026-07', '2026-07'],
      ],
    ],
    [
      'quarter',
      [
        ['2026-Q2', '2026-Q2'],
        ['2026-Q3', '2026-Q3'],
      ],
    ],
    ['year', [['2026', '2026']]],
  ])('by %s has a row for each, what is not known last', async (by, rows) => {
    const report = await run('closed-loop', full, { by });
    expect(report.rows.map(({ id, title }) => [id, title.en])).toEqual(rows);
  });

  it('counts a case in the row of each of its tags', async () => {
    const report = await run('closed-loop', full, { by: 'tag' });
    expect(report.rows.map(({ figures: { complete } }) => complete)).toMatchObject([
      { denominator: { ids: ['case/known'] } },
      { denominator: { ids: ['case/known'] } },
      { denominator: { ids: ['case/bare'] } },
    ]);
  });

  it.each([
    [{ within: 'willow/g1' }, ['case/known']],
    [{ within: 'willow/g2' }, []],
    [{ category: 'light' }, ['case/known']],
    [{ category: 'lig' }, []],
    [{}, ['case/known', 'case/bare']],
  ])('counts what is asked for: %j', async (options, ids) => {
    expect((await run('demand', full, options)).figures['received']).toMatchObject({ ids });
  });
});

describe('the demand ranking', () => {
  it('has the most asked for first, and no more rows than asked for', async () => {
    const log = new CaseLog();
    for (const [n, category] of ['light', 'drain', 'drain'].entries()) {
      log.of(`r${n}`, submitted('06-01 09:00'), triaged('06-01 09:00', { category }));
    }
    log.of('r1', ['06-01 10:00', { type: 'accepted', owner: { role: 'a' } }], ...closed('06-01 12:00'));
    const { rows } = await run('demand', log, {});
    expect(rows.map(({ id }) => id)).toEqual(['drain', 'light']);
    expect(rows[0]?.figures).toMatchObject({
      solved: { value: { exact: '1/2' } },
      open: { ids: ['case/r2'] },
      handling: { milliseconds: 7_200_000, ids: ['case/r1'] },
    });
    expect((await run('demand', log, { top: 1 })).rows).toHaveLength(1);
  });
});

describe('handling', () => {
  it('tells how often matters come back, are put off, or are forced to an end', async () => {
    const party = { role: 'works' };
    const log = new CaseLog()
      .of('back', submitted('06-01 09:00'), ['06-01 10:00', { type: 'refused', party, reason: 'not ours' }])
      .of('put-off', submitted('06-01 09:00'), [
        '06-01 10:00',
        { type: 'extended', clocks: [], reason: 'rain', approvedBy: [] },
      ])
      .of('parked', submitted('06-01 09:00'), [
        '06-01 10:00',
        { type: 'suspended', clocks: [], reason: 'frost', until: '2027-03-01T00:00:00.000Z' },
      ])
      .of('forced', submitted('06-01 09:00'), [
        '06-01 10:00',
        { type: 'closed', forced: { reason: 'r', authorisedBy: 'a', missing: [] }, clocks: [] },
      ]);
    const { figures } = await run('handling', log, {});
    expect(figures).toMatchObject({
      returned: { numerator: { ids: ['case/back'] }, value: { rounded: 25 } },
      extended: { numerator: { ids: ['case/put-off'] } },
      suspended: { numerator: { ids: ['case/parked'] } },
      reopened: { numerator: { ids: [] }, value: { rounded: 0 } },
      forced: { numerator: { ids: ['case/forced'] } },
    });
  });
});

describe('every report', () => {
  const options: Readonly<Record<string, object>> = {
    'work-kinds': { kinds: {} },
    promises: { promises: {} },
    compression: { baseline: { limit: '15d', title: light.title } },
    'care-link': { care: ['light'], compliance: ['drain'] },
    affected: { places: ['willow'] },
    scorecard: { indicators: {} },
  };

  it.each(reports.map(({ name }) => name))('%s says nothing false of nothing', async (name) => {
    const report = await run(name, new CaseLog(), options[name] ?? {});
    expect(report).toMatchObject({ name, asOf: at.toISOString(), asOfCivil: '2026-12-31 08:00' });
    for (const figure of Object.values(report.figures)) {
      if (figure.kind === 'rate' && figure.denominator.count === 0) expect(figure).not.toHaveProperty('value');
      if (figure.kind === 'score') expect(figure).not.toHaveProperty('value');
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
