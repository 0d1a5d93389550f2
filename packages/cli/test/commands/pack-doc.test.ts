import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { folder, linli } from '../command-line.ts';

const pits = String.raw`
id: pits
version: 2.1.0
title: { zh-CN: 坑洞, en: Pits | holes }
about: { zh-CN: 路上的坑, en: Whatever one can *fall* into }
jurisdiction: Example Street
from: 2026-01-01
until: 2027-12-31
sources:
  notice:
    title: { zh-CN: 坑洞办法, en: Notice on pits }
    reference: Article 7
    url: https://example.org/pits
    date: 2025-12-20
    note: { zh-CN: 未核对, en: not checked }
parameters:
  repair:
    title: { zh-CN: 修复时限, en: Time to repair }
    unit: limit
    values:
      - { value: 5wd, until: 2026-06-30 }
      - { value: 3wd, from: 2026-07-01, until: 2026-12-31, source: notice }
      - { value: 2wd, from: 2027-01-01 }
  deep: { title: { zh-CN: 深坑, en: Deep pit }, unit: metres, values: [{ value: 1.5 }] }
  share: { title: { zh-CN: 同意比例, en: Consent }, unit: share, values: [{ value: 0.66 }] }
  winter: { title: { zh-CN: 冬季, en: Winter }, unit: switch, values: [{ value: true }] }
roles:
  pit-crew: { zh-CN: 填坑队, en: pit crew }
facts:
  traffic: { type: boolean, title: { zh-CN: 有车经过, en: cars pass } }
plans:
  mend:
    title: { zh-CN: 修补, en: Mending }
    source: notice
    steps:
      fence:
        title: { zh-CN: 围挡, en: Fence off }
        owner: [grid-worker, pit-crew]
        limit: 4wh
        evidence: [photo]
        escalation: [{ at: 0.8, action: remind, to: grid-worker }, { at: 1.5, action: report-upward, to: street-office }]
      fill: { title: { zh-CN: 填平, en: Fill }, start: { after: fence }, limit: { parameter: repair } }
      look: { title: { zh-CN: 复查, en: Look again }, start: { on: first-rain } }
categories:
  road: { title: { zh-CN: 道路, en: Road }, lead: [pit-crew, community-office], severity: urgent, responsibility: joint, plan: mend }
  road/pit:
    title: { zh-CN: 路面坑洞, en: Pit in the road }
    mentions:
      - { any: [坑, 洞, 陷, 塌, 凹, 窟窿, 窝], and: [路, 街], none: [坑人] }
      - { any: [掉进去] }
  road/ice: { title: { zh-CN: 结冰, en: Ice }, mentions: { any: [结冰] }, severity: routine, lead: grid-worker }
rules:
  - name: deep
    title: { zh-CN: 深坑特急, en: A deep pit }
    conditions:
      all:
        - { fact: category, operator: within, value: road }
        - { fact: depth, operator: greaterThanInclusive, value: { parameter: deep } }
    event: { type: rate, params: { severity: emergency } }
    source: notice
    from: 2026-05-01
  - name: shallow
    conditions:
      all:
        - { fact: depth, operator: lessThan, value: 0.1 }
        - { fact: category, operator: equal, value: road/pit }
    event: { type: tag, params: { tag: shallow, title: { zh-CN: 浅坑, en: Shallow } } }
  - name: many words
    conditions:
      any:
        - all:
            - { fact: traffic, operator: equal, value: true }
            - { fact: severity, operator: notEqual, value: routine }
        - not: { fact: channel, operator: in, value: [hotline, web] }
        - { fact: attachments, operator: 'someFact:equal', value: photo }
    event: { type: propose, params: { action: tape, title: { zh-CN: 拉警戒带, en: Put up tape }, role: volunteer-team } }
  - name: photo
    conditions: { all: [{ fact: lead, operator: equal, value: pit-crew }] }
    event: { type: require, params: { evidence: photo, title: { zh-CN: 现场照片, en: Photo of the place }, before: fill } }
  - name: look in
    conditions: { all: [{ fact: severity, operator: equal, value: emergency }] }
    event: { type: timebox, params: { step: call, title: { zh-CN: 回电, en: Call back }, limit: 30min, owner: grid-worker } }
  - name: by layer
    conditions: { all: [{ fact: people, operator: greaterThan, value: 10 }] }
    event: { type: assign, params: { lead: [street-office, pit-crew], partners: [grid-worker], responsibility: joint, tier: street } }
  - name: words of their own
    conditions: { all: [{ fact: text, operator: mentionsAny, value: [吞车] }] }
    event: { type: classify, params: { category: road/pit } }
tests:
  - name: a deep pit
    given: { text: 路上一个2米深的坑, receivedAt: 2026-09-30T16:00+08:00, channel: patrol, requester: { kind: worker }, facts: { traffic: true } }
    then: { category: road/pit, severity: emergency, lead: pit-crew, due: { call: 2026-09-30T16:30+08:00 }, requirements: [photo], rules: [deep] }
  - name: 谢谢 is nothing
    given: { text: 谢谢 }
    then: { category: null, tags: [] }
`;

const doc = async (lang: string) => {
  const { code, stdout } = await linli(['pack', 'doc', 'pits.yaml', '--lang', lang], { files: { 'pits.yaml': pits } });
  expect(code).toBe(0);
  return stdout;
};

describe('linli pack doc', () => {
  it('says in English what the pack says', async () => {
    const page = await doc('en');
    for (const line of [
      String.raw`# Pits \| holes`,
      String.raw`Whatever one can \*fall\* into`,
      'Version 2.1.0, in force from 2026-01-01 until 2027-12-31. Holds for: Example Street. It names 3 kinds of matter, 1 plan and 7 rules, and is held to 2 examples.',
      '| Pit in the road | `road/pit` | 坑, 洞, 陷, 塌, 凹, 窟窿 … (7 words); with it 路, 街; but not 坑人. Or: 掉进去 | pit crew, community office | urgent | joint | Mending |',
      '| Ice | `road/ice` | 结冰 | grid worker | routine | joint | Mending |',
      '| Fence off | grid worker, pit crew | at once | 4 working hours | Photo of the place | at 80 % remind the grid worker; at 150 % report to the street office | Notice on pits |',
      '| Fill | the lead | after “Fence off” | 5 working days (until 2026-06-30); 3 working days (2026-07-01 to 2026-12-31); 2 working days (from 2027-01-01) |  |  | Notice on pits |',
      '| Look again | the lead | on “first-rain” | none |  |  | Notice on pits |',
      '|  | 3 working days | 2026-07-01 to 2026-12-31 | Notice on pits |',
      '| Deep pit | 1.5 m | always |  |',
      '| Consent | 66 % | always |  |',
      '| Winter | yes | always |  |',
      '- **A deep pit**: when category is a matter of “Road” and depth in metres is at least “Deep pit” (1.5 m), it counts as emergency. In force from 2026-05-01. Source: Notice on pits.',
      '- **many words**: when (cars pass is yes and severity is not “routine”) or it is not so that channel is one of “hotline”, “web” or for one of them: attachments is “photo”, “Put up tape” is proposed to the volunteer team.',
      '- **photo**: when lead is “pit crew”, “Fill” is not done without “Photo of the place”.',
      '- **look in**: when severity is “emergency”, “Call back” is due within 30 minutes, by grid worker.',
      '- **by layer**: when people concerned is greater than 10, street office, else pit crew leads; along with grid worker; the responsibility is joint; it is answered at the level of the street.',
      '- **words of their own**: when the text mentions at least one of “吞车”, it is a matter of “Pit in the road”.',
      '| A deep pit | is a matter of “Road” | is at least “Deep pit” (1.5 m) | it counts as emergency |',
      '| shallow | is “Pit in the road” | is less than 0.1 | it is marked “Shallow” |',
      '| pit crew | `pit-crew` |',
      '| cars pass | `traffic` | `boolean` |',
      '- **a deep pit**: “路上一个2米深的坑”, channel: patrol, cars pass: true, kind of requester: worker, received 2026-09-30 16:00 → Pit in the road; emergency; pit crew leads; Call back due 2026-09-30 16:30; needed: Photo of the place; by the rule `deep`',
      '- “谢谢” → stays unclassified',
      '- **Pit in the road** `road/pit`: 坑, 洞, 陷, 塌, 凹, 窟窿, 窝; with it 路, 街; but not 坑人. Or: 掉进去',
      '| [Notice on pits](<https://example.org/pits>) | Article 7 | 2025-12-20 | not checked |',
    ]) {
      expect(page.split('\n')).toContain(line);
    }
  });

  it('says the same in Chinese', async () => {
    const page = await doc('zh-CN');
    for (const line of [
      '# 坑洞',
      '版本 2.1.0，2026-01-01 至 2027-12-31 施行。适用范围：Example Street。共 3 类事项、1 个办理方案、7 条规则，附 2 个例子。',
      '| 路面坑洞 | `road/pit` | 坑、洞、陷、塌、凹、窟窿……（共 7 个）；并提到路、街；但未提到坑人。或者：掉进去 | 填坑队、社区居委会 | 紧急 | 共同办 | 修补 |',
      '| 填平 | 主办 | “围挡”之后 | 5个工作日（至 2026-06-30）；3个工作日（2026-07-01 至 2026-12-31）；2个工作日（自 2027-01-01） |  |  | 坑洞办法 |',
      '- **深坑特急**：事项分类属于“道路”，并且深度(米)不小于“深坑”（1.5 米）的，按“特急”办。自 2026-05-01 有效。出处：坑洞办法。',
      '- **photo**：主办是“填坑队”的，没有“现场照片”不算完成“填平”。',
    ]) {
      expect(page.replaceAll('（米）', '(米)').split('\n')).toContain(line);
    }
  });

  it('says what may be done to the clocks of a plan, and what else its steps ask for', async () => {
    const files = {
      'leak.yaml': `
id: leak
version: 1.0.0
title: { zh-CN: 漏水, en: Leaks }
from: 2026-01-01
plans:
  mend:
    title: { zh-CN: 修漏, en: Mend the leak }
    refusal: 2h
    recurrence: 30d
    reviewers: 3
    measures: [talk, notice]
    pauses: { frost: { longest: 5d, most: 2 }, strike: {} }
    steps:
      find:
        title: { zh-CN: 查找, en: Find it }
        owner: [grid-worker, property-management]
        each: true
        parties: 2
        outcomes: { found: { title: { zh-CN: 找到, en: Found } }, lost: { reopens: find } }
        pauses: {}
      fix:
        title: { zh-CN: 修复, en: Mend }
        limit: 3wd
        rates: find
        extensions: { by: 1wd, approvals: 2 }
        suspensions: { most: 0 }
`,
    };
    const { lines } = await linli(['pack', 'doc', 'leak.yaml', '--lang', 'en'], { files });
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- A dispatch may be refused within 2 hours.',
      '- clocks pause only for `frost`, 5 days in all, 2 times at most, `strike`',
      '- The same trouble within 30 days after closing reopens the case.',
      '- Measures, each recurrence one further: `talk`, `notice`.',
      '- An appeal against lateness takes 3 reviewers.',
      '- “Find it”: every owner has a clock of their own, and all must report; at least 2 parties take part; comes out as Found, `lost` (then “Find it” is done again); clocks never pause',
      '- “Mend”: everybody in charge of “Find it” is rated first; the limit may be extended 2 times at most, by 1 working day, approved by 2 people; it cannot be parked until a day',
    ]);
  });

  it('shows rounds, assemblies, ledgers and topics', async () => {
    const page = async (pack: string) => (await linli(['pack', 'doc', pack, '--lang', 'en'])).lines;
    expect(await page('care')).toContain('## Rounds');
    expect(await page('renovation')).toContain('## Ledgers');
    expect(await page('dispute')).toContain('## Assemblies');
    expect((await page('e-bike')).find((line) => line.includes('requests in'))).toMatch(/days, in one \w+ \|/);
  });

  it('names what a pack does otherwise than the one it extends, and why', async () => {
    const files = {
      'pits.yaml': pits,
      'ours.yaml': `
id: ours
version: 1.0.0
title: { zh-CN: 我们的坑, en: Our pits }
from: 2026-01-01
extends: pits
changes:
  - { parameter: repair, values: [{ value: 1wd }], reason: { zh-CN: 快些, en: Faster } }
  - { category: road/ice, set: { severity: emergency, tier: grid, priority: 20, partners: [grid-worker], plan: mend, mentions: { any: [冰] } }, reason: { zh-CN: 老人多, en: Many old people } }
  - { rule: shallow, off: true, reason: { zh-CN: 不需要, en: Not needed } }
  - { rule: deep, priority: 50, reason: { zh-CN: 先看, en: First } }
`,
    };
    const { stdout } = await linli(['pack', 'doc', 'ours.yaml', '--uses', 'pits.yaml'], { files });
    for (const line of [
      '| “Time to repair” is 1 working day | Faster |',
      '| Ice: severity: emergency; it is answered at the level of the grid; along with grid worker; plan: Mending; words: 冰; priority: 20 | Many old people |',
      '| the rule `shallow` does not count | Not needed |',
      '| the rule `deep` has priority 50 | First |',
    ]) {
      expect(stdout.split('\n')).toContain(line);
    }
    expect(stdout).toContain('Built on the pack `pits`, for which it stands in.');
    expect(stdout).toContain(' Taken over from pits.');
    expect(stdout).not.toContain('**shallow**');
  });

  it.each([
    ['one-plus-three', 'en'],
    ['one-plus-three', 'zh-CN'],
    ['neighbourhood', 'en'],
    ['neighbourhood', 'zh-CN'],
  ])('of %s in %s leaves no gap, and keeps its tables in shape', async (pack, lang) => {
    const { code, lines, stdout } = await linli(['pack', 'doc', pack, '--lang', lang]);
    expect(code).toBe(0);
    expect(lines.filter((line) => /undefined|\[object|\{\w+\}|NaN/.test(line))).toEqual([]);
    const widths = stdout
      .split(/\n(?!\|)/)
      .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
      .map((rows) => new Set(rows.map((row) => row.replaceAll(String.raw`\|`, '').split('|').length)));
    expect(widths.filter((found) => found.size > 1)).toEqual([]);
    expect(widths.some((found) => found.size === 1)).toBe(true);
  });

  it('writes a file where told to', async () => {
    const directory = folder({ 'pits.yaml': pits });
    const { stdout } = await linli(['pack', 'doc', 'pits.yaml', '--out', 'pits.md', '--lang', 'zh-CN'], { directory });
    expect(stdout).toBe('已写入：pits.md\n');
    expect(readFileSync(join(directory, 'pits.md'), 'utf8')).toBe(await doc('zh-CN'));
    const unwritable = await linli(['pack', 'doc', 'pits.yaml', '--out', 'no/pits.md'], { directory });
    expect(unwritable).toMatchObject({ code: 2, stderr: expect.stringContaining('no/pits.md  FILE_WRITE') });
  });

  it('gives programs the page as text', async () => {
    const { stdout } = await linli(['pack', 'doc', 'one-plus-three', '--json', '--lang', 'en']);
    const { pack, markdown } = JSON.parse(stdout);
    expect(pack.id).toBe('one-plus-three');
    expect(markdown).toMatch(/^# 1\+3: hazards in shared space\n/);
  });
});
