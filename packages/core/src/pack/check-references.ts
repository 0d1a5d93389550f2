import { parseLimit } from '@linli/time';
import { zhCN as timeTexts } from '@linli/time/zh-CN';
import { describeError, LinliError } from '@linli/errors';

import type { AssemblyTemplate } from '../assembly/template.ts';
import type { LedgerTemplate } from '../ledger/ledger-template.ts';
import { parentOf } from '../names.ts';
import { raise } from '../raise.ts';
import type { RoundTemplate } from '../round/template.ts';
import type { TopicRule } from '../topic/topic-rule.ts';
import type { Pack, PackRule } from './pack.ts';
import { isParameterReference, type Parameter } from './parameter.ts';
import type { ClockTerms, Plan, Step } from './plan.ts';
import { mustKnow, type Vocabulary } from './vocabulary.ts';

/**
 * Every name a pack refers to exists: categories and their parents, roles, plans, steps, parameters, sources.
 *
 * @throws LinliError `PACK_CATEGORY`, `PACK_ROLE`, `PACK_PLAN`, `PACK_STEP`, `PACK_PARAMETER`, `PACK_SOURCE` with the
 *   nearest valid name; `PACK_DURATION`, `PACK_DATES`, `PACK_CYCLE`
 */
export function checkReferences(pack: Pack, vocabulary: Vocabulary): void {
  if (pack.until !== undefined && pack.until < pack.from) throw badDates('/until', pack);
  for (const [id, parameter] of Object.entries(pack.parameters)) checkParameter(parameter, `/parameters/${id}`, pack);
  for (const [id, plan] of Object.entries(pack.plans)) checkPlan(plan, `/plans/${id}`, pack, vocabulary);
  for (const [id, round] of Object.entries(pack.rounds)) checkRound(round, `/rounds/${id}`, pack, vocabulary);
  for (const [id, assembly] of Object.entries(pack.assemblies)) {
    checkAssembly(assembly, `/assemblies/${id}`, pack, vocabulary);
  }
  for (const [id, ledger] of Object.entries(pack.ledgers)) checkLedger(ledger, `/ledgers/${id}`, pack);
  for (const [id, topic] of Object.entries(pack.topics)) checkTopic(topic, `/topics/${id}`, pack, vocabulary);
  checkCategories(pack, vocabulary);
  for (const rule of pack.rules) checkEffect(rule, pack, vocabulary);
}

/** The full id of a plan: a bare name means one of the same pack. */
export function planId(plan: string, pack: string): string {
  return plan.includes('/') ? plan : `${pack}/${plan}`;
}

function checkParameter({ unit, values }: Parameter, path: string, pack: Pack): void {
  values.forEach((entry, at) => {
    const here = `${path}/values/${at}`;
    checkSource(entry.source, `${here}/source`, pack);
    if (entry.from !== undefined && entry.until !== undefined && entry.from > entry.until)
      throw badDates(`${here}/until`, entry);
    if (unit === 'limit') checkLimit(entry.value, `${here}/value`, pack);
    const overlaps = values.slice(0, at).some((other) => overlap(entry, other));
    if (overlaps)
      throw raise('PACK_OVERLAP', { path: here, data: { from: entry.from ?? '…', until: entry.until ?? '…' } });
  });
}

type Period = { from?: string | undefined; until?: string | undefined };

function overlap(one: Period, other: Period): boolean {
  return (one.from ?? '') <= (other.until ?? '9999') && (other.from ?? '') <= (one.until ?? '9999');
}

function badDates(path: string, { from, until }: Period) {
  return raise('PACK_DATES', { path, data: { from, until } });
}

function checkPlan(plan: Plan, path: string, pack: Pack, { roles }: Vocabulary): void {
  const { steps, source } = plan;
  checkSource(source, `${path}/source`, pack);
  checkClockTerms(plan, path, pack);
  for (const name of ['refusal', 'recurrence'] as const) checkOptionalLimit(plan[name], `${path}/${name}`, pack);
  const ids = new Map(Object.entries(steps));
  for (const [id, step] of ids) {
    const here = `${path}/steps/${id}`;
    checkSource(step.source, `${here}/source`, pack);
    checkClockTerms(step, here, pack);
    for (const role of [step.owner ?? []].flat()) mustKnow('PACK_ROLE', role, roles, `${here}/owner`);
    step.escalation.forEach(({ to }, at) => mustKnow('PACK_ROLE', to, roles, `${here}/escalation/${at}/to`));
    checkOptionalLimit(step.limit, `${here}/limit`, pack);
    checkSteps(step, ids, here);
    if (typeof step.start === 'object' && 'after' in step.start) checkNoCycle(id, steps, `${here}/start/after`);
  }
}

function checkRound(round: RoundTemplate, path: string, pack: Pack, { roles }: Vocabulary): void {
  checkSource(round.source, `${path}/source`, pack);
  if (round.owner !== undefined) mustKnow('PACK_ROLE', round.owner, roles, `${path}/owner`);
  checkOptionalLimit(round.limit, `${path}/limit`, pack);
  checkOptionalLimit(round.retention, `${path}/retention`, pack);
  checkOptionalLimit(round.watch?.longest, `${path}/watch/longest`, pack);
  for (const [id, { within }] of Object.entries(round.occasions)) {
    if (within !== 'same-day') checkOptionalLimit(within, `${path}/occasions/${id}/within`, pack);
  }
  const parameters = new Map(Object.entries(pack.parameters));
  JSON.stringify(round, (key, value: unknown) => {
    if (isParameterReference(value))
      mustKnow('PACK_PARAMETER', value.parameter, parameters, `${path}/…/${key}/parameter`);
    return value;
  });
}

/** What an assembly says within itself is checked by its schema; here is what it says of its pack. */
function checkAssembly(assembly: AssemblyTemplate, path: string, pack: Pack, { roles }: Vocabulary): void {
  checkSource(assembly.source, `${path}/source`, pack);
  for (const part of ['steps', 'ballots', 'meetings'] as const) {
    for (const [id, { source }] of Object.entries(assembly[part]))
      checkSource(source, `${path}/${part}/${id}/source`, pack);
  }
  for (const [id, { owner, limit }] of Object.entries(assembly.steps)) {
    for (const role of [owner ?? []].flat()) mustKnow('PACK_ROLE', role, roles, `${path}/steps/${id}/owner`);
    checkOptionalLimit(limit, `${path}/steps/${id}/limit`, pack);
  }
  for (const [id, { duty, lasts }] of Object.entries(assembly.meetings)) {
    if (duty !== undefined) mustKnow('PACK_ROLE', duty.role, roles, `${path}/meetings/${id}/duty/role`);
    checkOptionalLimit(lasts, `${path}/meetings/${id}/lasts`, pack);
  }
  checkOptionalLimit(assembly.liability?.limit, `${path}/liability/limit`, pack);
  checkOptionalLimit(assembly.costs.limit, `${path}/costs/limit`, pack);
}

function checkLedger(ledger: LedgerTemplate, path: string, pack: Pack): void {
  checkSource(ledger.source, `${path}/source`, pack);
  for (const part of ['lifeEvents', 'signals', 'programmes'] as const) {
    for (const [id, { source }] of Object.entries(ledger[part]))
      checkSource(source, `${path}/${part}/${id}/source`, pack);
  }
  for (const part of ['lifeEvents', 'signals'] as const) {
    for (const [id, { visit }] of Object.entries(ledger[part])) {
      if (visit !== 'same-day') checkOptionalLimit(visit, `${path}/${part}/${id}/visit`, pack);
    }
  }
}

function checkTopic(topic: TopicRule, path: string, pack: Pack, { categories }: Vocabulary): void {
  checkSource(topic.source, `${path}/source`, pack);
  mustKnow('PACK_CATEGORY', topic.category, categories, `${path}/category`);
  const parameters = new Map(Object.entries(pack.parameters));
  for (const name of ['requests', 'days'] as const) {
    const figure = topic[name];
    if (isParameterReference(figure)) {
      mustKnow('PACK_PARAMETER', figure.parameter, parameters, `${path}/${name}/parameter`);
    }
  }
}

/** The steps that a step names are steps of its plan. */
function checkSteps({ start, outcomes = {}, rates }: Step, ids: ReadonlyMap<string, Step>, path: string): void {
  if (typeof start === 'object' && 'after' in start) mustKnow('PACK_STEP', start.after, ids, `${path}/start/after`);
  if (rates !== undefined) mustKnow('PACK_STEP', rates, ids, `${path}/rates`);
  for (const [outcome, { reopens }] of Object.entries(outcomes)) {
    if (reopens !== undefined) mustKnow('PACK_STEP', reopens, ids, `${path}/outcomes/${outcome}/reopens`);
  }
}

function checkClockTerms({ pauses = {}, extensions, suspensions }: ClockTerms, path: string, pack: Pack): void {
  for (const [reason, { longest }] of Object.entries(pauses)) {
    checkOptionalLimit(longest, `${path}/pauses/${reason}/longest`, pack);
  }
  checkOptionalLimit(extensions?.by, `${path}/extensions/by`, pack);
  checkOptionalLimit(suspensions?.longest, `${path}/suspensions/longest`, pack);
}

function checkNoCycle(from: string, steps: Plan['steps'], path: string): void {
  const seen: string[] = [];
  for (let id: string | undefined = from; id !== undefined;) {
    if (seen.includes(id)) throw raise('PACK_CYCLE', { path, data: { names: [...seen, id] } });
    seen.push(id);
    const start: unknown = steps[id]?.start;
    id = typeof start === 'object' && start !== null && 'after' in start ? String(start.after) : undefined;
  }
}

function checkCategories(pack: Pack, { categories, roles }: Vocabulary): void {
  for (const [code, category] of Object.entries(pack.categories)) {
    const path = `/categories/${code.replaceAll('/', '~1')}`;
    const parent = parentOf(code);
    if (parent !== undefined) mustKnow('PACK_CATEGORY', parent, categories, path);
    checkSource(category.source, `${path}/source`, pack);
    for (const role of [category.lead ?? []].flat()) mustKnow('PACK_ROLE', role, roles, `${path}/lead`);
    for (const role of category.partners ?? []) mustKnow('PACK_ROLE', role, roles, `${path}/partners`);
  }
}

function checkEffect({ event, meta, source }: PackRule, pack: Pack, { categories, roles, plans }: Vocabulary): void {
  const path = meta.path.startsWith('/rules') ? `${meta.path}/event/params` : meta.path;
  checkSource(source, `${meta.path}/source`, pack);
  if (event.type === 'classify') mustKnow('PACK_CATEGORY', event.params.category, categories, `${path}/category`);
  if (event.type === 'assign') {
    for (const role of [event.params.lead ?? []].flat()) mustKnow('PACK_ROLE', role, roles, `${path}/lead`);
    for (const role of event.params.partners ?? []) mustKnow('PACK_ROLE', role, roles, `${path}/partners`);
  }
  if (event.type === 'propose' && event.params.role !== undefined)
    mustKnow('PACK_ROLE', event.params.role, roles, `${path}/role`);
  if (event.type !== 'timebox') return;
  if ('plan' in event.params) mustKnow('PACK_PLAN', planId(event.params.plan, pack.id), plans, `${path}/plan`);
  else {
    checkOptionalLimit(event.params.limit, `${path}/limit`, pack);
    for (const role of [event.params.owner ?? []].flat()) mustKnow('PACK_ROLE', role, roles, `${path}/owner`);
  }
}

function checkSource(source: string | undefined, path: string, pack: Pack): void {
  if (source !== undefined) mustKnow('PACK_SOURCE', source, new Map(Object.entries(pack.sources)), path);
}

/** What runs on one clock is one limit: of "1d+3wd" each part is a step of its own. */
function checkOptionalLimit(limit: Step['limit'], path: string, pack: Pack): void {
  if (limit === undefined) return;
  checkLimit(limit, path, pack);
  const texts = isParameterReference(limit)
    ? (pack.parameters[limit.parameter]?.values ?? []).map(({ value }) => String(value))
    : [limit];
  const several = texts.find((text) => parseLimit(text).parts.length > 1);
  if (several === undefined) return;
  const reason = {
    'zh-CN': '一个环节只有一个时限，请分成几个环节。',
    en: 'a step has one limit; make a step of each part.',
  };
  throw raise('PACK_DURATION', { path, data: { value: several, reason } });
}

/** A limit is a text that reads as one, or a parameter whose unit is limit. */
function checkLimit(limit: unknown, path: string, pack: Pack): void {
  if (isParameterReference(limit)) {
    mustKnow('PACK_PARAMETER', limit.parameter, new Map(Object.entries(pack.parameters)), `${path}/parameter`);
    const unit = pack.parameters[limit.parameter]?.unit;
    if (unit !== 'limit')
      throw raise('PACK_DURATION', {
        path,
        data: { value: limit, reason: { 'zh-CN': `该参数的单位是 ${unit}。`, en: `its unit is ${unit}.` } },
      });
    return;
  }
  try {
    parseLimit(String(limit));
  } catch (cause) {
    if (!(cause instanceof LinliError)) throw cause;
    throw raise('PACK_DURATION', {
      path,
      data: { value: limit, reason: { 'zh-CN': describeError(cause, [timeTexts]), en: cause.message } },
      cause,
    });
  }
}
