import type { Facts, RuleExplanation } from '@linli/rules';
import { type Calendar, civilTime, formatLimit, formatTrace, parseLimit } from '@linli/time';

import type { RequestReading } from '../facts/read-facts.ts';
import type { Stage } from '../facts/request-facts.ts';
import type { LocalisedText } from '../localised-text.ts';
import type { PackRule } from '../pack/pack.ts';
import type { Decision, Party, TimeBox } from './decision.ts';
import { explainConditions } from './explain-conditions.ts';
import { because, type Explanation } from './explanation.ts';
import type { Policy } from './policy.ts';
import { responsibilityTitles, severityTitles, tierTitles } from './titles.ts';

/** What was at hand when it was decided. */
export interface DecisionRecord {
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly reading: RequestReading;
  /** Everything the rules could read. */
  readonly facts: Facts;
  readonly day: string;
}

/** The tree behind a decision: place, category, severity, who, by when, each with the rules and values it rests on. */
export function explainDecision(decision: Decision, record: DecisionRecord): Explanation {
  const { policy, calendar, facts, day } = record;
  const heldIn = (stage: Stage, keep: (rule: PackRule) => boolean): Explanation[] =>
    policy.ruleSets[stage]
      .explain(facts, { on: day })
      .rules.filter(({ rule, matched }) => matched && keep(rule as PackRule))
      .map((held) => explainRule(held, policy));
  const named = (stage: Stage, name: string) => heldIn(stage, (rule) => rule.name === name);

  return because('EXPLAIN_DECISION', { request: decision.request, at: wallTime(decision.at, calendar) }, [
    explainPlace(record.reading),
    ...explainCategory(decision, policy, named),
    decision.severity === 'routine'
      ? because('EXPLAIN_SEVERITY_DEFAULT')
      : because(
          'EXPLAIN_SEVERITY',
          { severity: severityTitles[decision.severity] },
          heldIn('rate', ({ event }) => event.type === 'rate' && event.params.severity === decision.severity),
        ),
    ...explainAssignment(
      decision,
      heldIn('assign', () => true),
    ),
    ...decision.timeBoxes.map((box) => explainTimeBox(box, decision, calendar, named('timebox', box.rule))),
    ...decision.tags.map(({ tag, title, rule }) =>
      because('EXPLAIN_TAG', { title: title ?? tag }, named('remark', rule)),
    ),
    ...decision.proposals.map(({ title, rule }) => because('EXPLAIN_PROPOSAL', { title }, named('remark', rule))),
    ...decision.requirements.map(({ evidence, title, rule }) =>
      because('EXPLAIN_REQUIREMENT', { title: title ?? evidence }, named('remark', rule)),
    ),
    because('EXPLAIN_PACKS', { packs: decision.packs.map(({ id, version }) => `${id} ${version}`) }),
  ]);
}

const origins: Readonly<Record<'given' | 'home' | 'read', LocalisedText | undefined>> = {
  given: { 'zh-CN': '随诉求给出', en: 'given with the request' },
  home: { 'zh-CN': '诉求人住址', en: 'home of the requester' },
  read: undefined,
};

function explainPlace({ location, text }: RequestReading): Explanation {
  const { place, candidates, mention, origin = 'read' } = location;
  const raw = mention === undefined ? undefined : text.rawRange(mention.start, mention.end);
  const words =
    mention === undefined || raw === undefined ? undefined : text.raw.slice(raw.start, raw.end) || mention.words;
  if (place !== undefined) {
    return because('EXPLAIN_PLACE', {
      name: place.name,
      words: origin === 'read' ? words : undefined,
      origin: origins[origin],
    });
  }
  return candidates.length > 1
    ? because('EXPLAIN_PLACE_OPEN', { words, names: candidates.map(({ name }) => name) })
    : because('EXPLAIN_PLACE_UNKNOWN', { words });
}

function explainCategory(
  { category, alternatives }: Decision,
  policy: Policy,
  named: (stage: Stage, name: string) => Explanation[],
): Explanation[] {
  if (category === undefined) return [because('EXPLAIN_UNCLASSIFIED')];
  const rules = new Map(policy.packs.flatMap((pack) => pack.rules.map((rule) => [rule.name, rule])));
  const winner = rules.get(category.rule);
  return [
    because('EXPLAIN_CATEGORY', { ...category }, [
      ...named('classify', category.rule),
      ...alternatives.map((other) =>
        because(
          'EXPLAIN_ALTERNATIVE',
          { ...other, reason: reasonToYield(winner, rules.get(other.rule)) },
          named('classify', other.rule),
        ),
      ),
    ]),
  ];
}

/** Why one classifying rule goes before another. */
function reasonToYield(winner: PackRule | undefined, other: PackRule | undefined): LocalisedText {
  if (winner === undefined || other === undefined || winner.priority !== other.priority) {
    const [high, low] = [winner?.priority, other?.priority];
    return { 'zh-CN': `规则优先级 ${low} 低于 ${high}`, en: `its rule has priority ${low}, below ${high}` };
  }
  return winner.meta.pack === other.meta.pack
    ? { 'zh-CN': '优先级相同，按规则编号排序', en: 'same priority, so the order of rule ids decides' }
    : { 'zh-CN': '优先级相同，按规则包次序', en: 'same priority, so the order of packs decides' };
}

function explainAssignment(
  { assignment, responsibility, tier }: Decision,
  rules: readonly Explanation[],
): Explanation[] {
  const { lead, partners, fallback } = assignment;
  const unheld =
    lead !== undefined && lead.holder === undefined ? [because('EXPLAIN_LEAD_UNHELD', partyData(lead))] : [];
  return [
    lead === undefined ? because('EXPLAIN_NO_LEAD') : because('EXPLAIN_LEAD', partyData(lead), [...unheld, ...rules]),
    ...(partners.length === 0 ? [] : [because('EXPLAIN_PARTNERS', { titles: partners.map(partyName) })]),
    ...(fallback === undefined ? [] : [because('EXPLAIN_FALLBACK', partyData(fallback))]),
    ...(responsibility === undefined
      ? []
      : [because('EXPLAIN_RESPONSIBILITY', { responsibility: responsibilityTitles[responsibility] })]),
    ...(tier === undefined ? [] : [because('EXPLAIN_TIER', { tier: tierTitles[tier] })]),
  ];
}

function partyData({ title, name }: Party) {
  return { title, name };
}

function partyName({ title, name }: Party): LocalisedText {
  return name === undefined ? title : { 'zh-CN': `${title['zh-CN']}(${name})`, en: `${title.en} (${name})` };
}

const notOfficial: LocalisedText = {
  'zh-CN': '暂定：涉及尚未公布放假安排的日期',
  en: 'provisional: touches days without an official calendar',
};

function explainTimeBox(
  box: TimeBox,
  { timeBoxes }: Decision,
  calendar: Calendar,
  rules: readonly Explanation[],
): Explanation {
  const { title, start, dueAt, provisional, source } = box;
  if (box.limit === undefined) return because('EXPLAIN_TIMEBOX_OPEN', { title }, rules);
  const parsed = parseLimit(box.limit);
  const limit = { 'zh-CN': formatLimit(parsed, 'zh-CN'), en: formatLimit(parsed, 'en') };
  if (dueAt === undefined && start !== 'open') {
    const event = 'after' in start ? titleOfStep(start.after, timeBoxes) : start.on;
    return because('EXPLAIN_TIMEBOX_WAITS', { title, limit, event, source }, rules);
  }
  const due = dueAt === undefined ? '—' : wallTime(dueAt, calendar);
  const trace = box.trace();
  const lines = { 'zh-CN': formatTrace(trace, 'zh-CN').split('\n'), en: formatTrace(trace, 'en').split('\n') };
  const days = lines.en.map((line, at) =>
    because('EXPLAIN_TRACE', { line: { 'zh-CN': lines['zh-CN'][at] ?? line, en: line } }),
  );
  return because('EXPLAIN_TIMEBOX', { title, limit, due, provisional: provisional ? notOfficial : undefined, source }, [
    ...days,
    ...rules,
  ]);
}

function titleOfStep(step: string, timeBoxes: readonly TimeBox[]): LocalisedText | string {
  return timeBoxes.find((box) => box.step === step)?.title ?? step;
}

function explainRule({ rule, tree }: RuleExplanation, policy: Policy): Explanation {
  const { name, source, meta } = rule as PackRule;
  const pack = policy.packs.find(({ id }) => id === meta.pack);
  const cited = source === undefined ? undefined : pack?.sources[source]?.title;
  return because('EXPLAIN_RULE', { rule: name, source: cited }, explainConditions(tree));
}

function wallTime(at: Date, calendar: Calendar): string {
  const { date, hour, minute } = civilTime(at, calendar);
  return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
