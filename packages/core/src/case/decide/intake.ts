import { nearestName } from '@linli/errors';

import type { Decision } from '../../triage/decision.ts';
import { decisionDifferences } from '../differences.ts';
import { type Deciders, type Deciding, partyNamed } from '../deciding.ts';
import type { DecisionSnapshot } from '../decision-snapshot.ts';
import { raise } from '../raise.ts';
import { snapshotOf } from '../snapshot.ts';
import { type Stopping, stopping } from '../stopping.ts';

/** How a request becomes a case, and how what was decided on it changes. */
export const intake: Deciders<'submit' | 'triage' | 'correct-category' | 'migrate'> = {
  submit: ({ request, firstContact, from }, deciding) => [
    deciding.event('submitted', {
      request,
      ...(firstContact !== undefined && { firstContact: partyNamed(firstContact, deciding, '/firstContact') }),
      ...(from !== undefined && { from }),
    }),
  ],

  triage: ({ decision }, deciding) => {
    if (deciding.state.decision !== undefined) throw raise('CASE_TRIAGED', { path: '/type' });
    return [deciding.event('triaged', { decision: snapshot(decision, deciding) })];
  },

  'correct-category': ({ category, reason, decision }, deciding) => {
    const { state, context } = deciding;
    const { categories } = context.linli.vocabulary;
    if (!categories.has(category)) {
      const data = { name: category, nearest: nearestName(category, categories.keys()) };
      throw raise('CASE_CATEGORY', { path: '/category', data });
    }
    if (state.category === category) return [];
    const next = decision && snapshot(decision, deciding);
    const { before, clocks } = next === undefined ? { before: [], clocks: [] } : dropping(next, deciding);
    const corrected = deciding.event('category-corrected', {
      ...(state.category !== undefined && { from: state.category }),
      to: category,
      reason,
      ...(next && { decision: next }),
      clocks,
    });
    return [...before, corrected];
  },

  migrate: ({ decision, reason }, deciding) => {
    const current = deciding.state.decision;
    const next = snapshot(decision, deciding);
    if (current === undefined) return [deciding.event('triaged', { decision: next })];
    const differences = decisionDifferences(current, next);
    const samePacks = JSON.stringify(current.packs) === JSON.stringify(next.packs);
    if (samePacks && differences.length === 0) return [];
    const { before, clocks } = dropping(next, deciding);
    return [...before, deciding.event('migrated', { decision: next, differences, reason, clocks })];
  },
};

function snapshot(decision: Decision, { context: { linli } }: Deciding): DecisionSnapshot {
  return snapshotOf(decision, linli.neighbourhood);
}

/** Clocks of steps that another decision does not have, or sets no limit to. */
function dropping({ steps }: DecisionSnapshot, deciding: Deciding): Stopping {
  const limited = new Set(steps.filter(({ limit }) => limit !== undefined).map(({ step }) => step));
  return stopping(({ step }) => !limited.has(step), 'unmet', deciding);
}
