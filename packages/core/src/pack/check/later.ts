import type { Facts } from '@linli/rules';
import type { Finding } from '@linli/rules/check';
import type { Calendar } from '@linli/time';

import type { Party } from '../../triage/decision.ts';
import { responsibilities } from '../../triage/responsibility.ts';
import { severities } from '../../triage/severity.ts';
import type { PackMatch, Policy } from '../../triage/policy.ts';
import { timebox } from '../../triage/timebox.ts';
import type { PackRule } from '../pack.ts';
import { decidedCategories } from './categories.ts';
import { packFinding } from './pack-finding.ts';

/**
 * Starts that tell limits of different units apart: a working morning, an evening, the last hour before a weekend, a
 * weekend night, and the eve of a long holiday with a make-up day after it.
 */
const starts = ['2026-06-10T09:30', '2026-06-10T20:15', '2026-06-12T17:30', '2026-06-13T23:00', '2026-09-30T16:00'].map(
  (time) => new Date(`${time}:00+08:00`),
);

/** Steps that a graver matter has to wait longer for than a milder one of the same category. */
export function laterFindings(policy: Policy, calendar: Calendar, on: string): readonly Finding[] {
  const known = new Map<string, Later | undefined>();
  const findings: Finding[] = [];
  const asked = new Map<PackRule, string>();
  const askedBy = (rule: PackRule): string => {
    const text = asked.get(rule) ?? JSON.stringify([rule.meta.pack, rule.event]);
    asked.set(rule, text);
    return text;
  };
  for (const [category, pack] of decidedCategories(policy)) {
    for (const [mild, grave] of pairs(severities)) {
      for (const responsibility of [undefined, ...responsibilities]) {
        const facts = (severity: string): Facts => ({ category, severity, ...(responsibility && { responsibility }) });
        const matches = [facts(mild), facts(grave)].map((given) => matchesFor(policy, given, on));
        const key = matches.map((side) => side.map(({ rule }) => askedBy(rule)).join()).join('\n');
        if (!known.has(key)) known.set(key, laterStep(matches, policy, calendar, on));
        const later = known.get(key);
        if (later === undefined) continue;
        const data = { category, severity: grave, milder: mild, witness: facts(grave), on, ...later };
        findings.push(packFinding('CHECK_SEVERITY_LATER', { pack, path: ['categories', category] }, data, later.rules));
        break;
      }
    }
  }
  return findings;
}

interface Later {
  readonly step: string;
  readonly start: string;
  readonly due: string;
  readonly milderDue: string;
  readonly rules: readonly string[];
}

function matchesFor({ ruleSets }: Policy, facts: Facts, on: string): readonly PackMatch[] {
  return ruleSets.timebox.evaluate(facts, { on }) as readonly PackMatch[];
}

function laterStep(
  sides: readonly (readonly PackMatch[])[],
  policy: Policy,
  calendar: Calendar,
  on: string,
): Later | undefined {
  for (const start of starts) {
    const context = { policy, calendar, day: on, receivedAt: start, assignment: { partners: [] }, party };
    const [mild = [], grave = []] = sides.map((matches) => timebox(matches, context));
    for (const { step, dueAt: milderDue, rule } of mild) {
      const graveBox = grave.find((box) => box.step === step);
      if (milderDue === undefined || graveBox?.dueAt === undefined || graveBox.dueAt <= milderDue) continue;
      const due = graveBox.dueAt.toISOString();
      const shown = { start: start.toISOString(), due, milderDue: milderDue.toISOString() };
      return { step, ...shown, rules: [graveBox.rule, rule] };
    }
  }
  return undefined;
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

/** Who does it makes no difference to when it is due. */
function party(role: string): Party {
  return { role, title: { 'zh-CN': role, en: role } };
}
