import { undefinedMembers } from '@linli/core/assembly';
import assemblyPack from '@linli/pack-assembly';
import { expect, it } from 'vitest';

import { openHall } from './hall.ts';

const done = (evidence: string, step: string) =>
  [
    { type: 'record', evidence },
    { type: 'complete', step },
  ] as const;

it('B34: the fifth step is refused before the third, naming the steps that were left out', async () => {
  const { opens, does, refusal } = openHall();
  await opens('bench', 'assembly/five-steps');
  await does('bench', [...done('proposal', 'propose'), { type: 'complete', step: 'identify' }]);
  expect(await refusal('bench', { type: 'complete', step: 'evaluate', outcome: 'satisfied' })).toMatchObject({
    code: 'ASSEMBLY_ORDER',
    missing: ['review', 'deliver'],
  });
});

it('B34: the three stages are named nowhere: the pack leaves them open, and says so', () => {
  const template = assemblyPack.assemblies['five-steps'];
  expect(template && undefinedMembers(template)).toEqual({
    undefined: ['stage-1', 'stage-2', 'stage-3'].map((stage) => ({ stage, missing: ['title', 'steps'] })),
    ungrouped: ['propose', 'identify', 'review', 'deliver', 'evaluate'],
  });
});

it('B35: each of the five steps has an owner, an input and an output', () => {
  const steps = Object.values(assemblyPack.assemblies['five-steps']?.steps ?? {});
  expect(steps.map(({ owner, input, output }) => [owner, input, output].every((part) => part !== undefined))).toEqual(
    Array.from({ length: 5 }, () => true),
  );
});

it('B35: a review with one party is refused, since two are the least; residents who are not content send it back to delivery', async () => {
  const { opens, does, stateOf, refusal } = openHall();
  await opens('bench', 'assembly/five-steps');
  await does('bench', [
    ...done('proposal', 'propose'),
    { type: 'complete', step: 'identify' },
    { type: 'name-party', party: 'residents' },
    { type: 'record', evidence: 'minutes' },
  ]);
  expect(await refusal('bench', { type: 'complete', step: 'review' })).toMatchObject({
    code: 'ASSEMBLY_PARTIES',
    missing: ['2'],
  });
  await does('bench', [
    { type: 'name-party', party: 'greenleaf' },
    { type: 'complete', step: 'review' },
    ...done('handover', 'deliver'),
  ]);
  const events = await does('bench', [{ type: 'complete', step: 'evaluate', outcome: 'dissatisfied' }]);
  expect(events).toEqual(['step-completed', 'step-reopened', 'step-entered']);
  const { steps } = await stateOf('bench');
  expect(Object.fromEntries(steps.map(({ step, stage }) => [step, stage]))).toEqual({
    propose: 'done',
    identify: 'done',
    review: 'done',
    deliver: 'open',
    evaluate: 'waiting',
  });
  expect((await refusal('bench', { type: 'complete', step: 'deliver' })).missing).toEqual(['handover']);
});

it('B35: nobody delivers in time, and the step is late by itself', async () => {
  const { opens, does, stateOf, desk } = openHall();
  await opens('bench', 'assembly/five-steps');
  await does('bench', done('proposal', 'propose'));
  const [due] = await desk.due({ at: '2026-09-28T10:00+08:00' });
  // Five working days from Monday over the National Day holiday and its make-up Saturday.
  expect([due?.stream, due?.dueAt]).toEqual(['assembly/bench', new Date('2026-10-10T09:00+08:00')]);
  await desk.advance({ at: '2026-10-10T09:00+08:00' });
  expect((await stateOf('bench')).steps[1]).toMatchObject({ step: 'identify', late: true });
});

it('E13: a project with needs and ideas asked, and no survey of the effect, cannot be closed', async () => {
  const { opens, does, refusal } = openHall();
  await opens('canteen', 'assembly/three-asks');
  await does('canteen', [...done('needs-asked', 'needs'), ...done('ideas-asked', 'ideas')]);
  const refused = await refusal('canteen', { type: 'close' });
  expect([refused.code, refused.missing, refused.message.includes('Ask what came of it')]).toEqual([
    'ASSEMBLY_STEPS',
    ['effect'],
    true,
  ]);
  expect(await does('canteen', [...done('effect-asked', 'effect'), { type: 'close' }])).toEqual(['assembly-closed']);
});
