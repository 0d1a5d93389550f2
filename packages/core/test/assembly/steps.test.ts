import { describe, expect, it } from 'vitest';

import { Played, refusal, title } from './played.ts';

const inARow = { steps: { propose: { title }, review: { title, parties: 2 }, deliver: { title, limit: '3wd' } } };

describe('steps', () => {
  it('begin by themselves as soon as those before them are done', () => {
    const played = new Played(inARow);
    expect(played.stages()).toEqual({ propose: 'open', review: 'waiting', deliver: 'waiting' });
    const events = played.does({ type: 'complete', step: 'propose' });
    expect(events.map(({ type }) => type)).toEqual(['step-completed', 'step-entered']);
    expect(played.stages()).toEqual({ propose: 'done', review: 'open', deliver: 'waiting' });
  });

  it('are refused out of turn, naming every step that is missing', () => {
    const { code, data } = refusal(() => new Played(inARow).does({ type: 'complete', step: 'deliver' }));
    expect([code, data['missing']]).toEqual(['ASSEMBLY_ORDER', ['propose', 'review']]);
  });

  it('wait for a gate, and begin when its evidence is on record', () => {
    const played = new Played({ steps: { decide: { title, gate: ['visit', 'meeting'] } } });
    played.does({ type: 'record', evidence: 'visit' });
    expect(refusal(() => played.does({ type: 'enter', step: 'decide' }))).toMatchObject({
      code: 'ASSEMBLY_GATE',
      data: { missing: ['meeting'] },
    });
    expect(played.does({ type: 'record', evidence: 'meeting' }).map(({ type }) => type)).toEqual([
      'recorded',
      'step-entered',
    ]);
    expect(played.does({ type: 'enter', step: 'decide' })).toEqual([]);
  });

  it('run side by side where they wait for nothing', () => {
    const played = new Played({ steps: { one: { title }, other: { title, after: [] } } });
    expect(played.stages()).toEqual({ one: 'open', other: 'open' });
  });

  it.each([
    ['one party', ['a'], 'ASSEMBLY_PARTIES', ['2']],
    ['no party', [], 'ASSEMBLY_PARTIES', ['1', '2']],
  ])('that need two parties are refused with %s', (_, parties, code, missing) => {
    const played = new Played({ steps: { review: { title, parties: 2 } } });
    for (const party of parties) played.does({ type: 'name-party', party });
    expect(refusal(() => played.does({ type: 'complete', step: 'review' }))).toMatchObject({ code, data: { missing } });
  });

  it('hear each party', () => {
    const played = new Played({ steps: { hear: { title, parties: 2, eachParty: ['statement'] } } }).doesAll(
      { type: 'name-party', party: 'upstairs' },
      { type: 'name-party', party: 'downstairs' },
      { type: 'record', evidence: 'statement', party: 'upstairs' },
    );
    expect(refusal(() => played.does({ type: 'complete', step: 'hear' }))).toMatchObject({
      code: 'ASSEMBLY_HEARD',
      data: { missing: ['downstairs: statement'] },
    });
    played.does({ type: 'record', evidence: 'statement', party: 'downstairs' });
    expect(played.does({ type: 'complete', step: 'hear' })).toHaveLength(1);
  });

  it('are late when their limit passes, and stay so', () => {
    const played = new Played({ steps: { deliver: { title, limit: '3wd' } } });
    expect(played.summary).toMatchObject({ open: true, dueAt: '2026-10-08T01:01:00.000Z' });
    played.waits('2026-10-08T09:01+08:00');
    expect(played.now.steps[0]).toMatchObject({ stage: 'open', late: true });
    played.does({ type: 'complete', step: 'deliver' });
    expect(played.now.steps[0]).toMatchObject({ stage: 'done', late: true });
    expect(played.waits('2027-01-01T00:00Z')).toEqual([]);
  });

  it('are done once; doing so again changes nothing', () => {
    const played = new Played(inARow).doesAll({ type: 'complete', step: 'propose' });
    expect(played.does({ type: 'complete', step: 'propose' })).toEqual([]);
  });

  it('that are soft may be left out, and closing flags them', () => {
    const played = new Played({ steps: { talk: { title }, mirror: { title, soft: true }, agree: { title } } });
    played.doesAll({ type: 'complete', step: 'talk' }, { type: 'complete', step: 'agree' });
    expect(played.does({ type: 'close' })).toMatchObject([{ type: 'assembly-closed', leftOut: ['mirror'] }]);
    expect(refusal(() => played.does({ type: 'enter', step: 'mirror' }))).toMatchObject({ code: 'ASSEMBLY_CLOSED' });
  });

  it('that are not soft keep it open, and are named', () => {
    expect(refusal(() => new Played(inARow).does({ type: 'close' }))).toMatchObject({
      code: 'ASSEMBLY_STEPS',
      data: { missing: ['propose', 'review', 'deliver'] },
    });
  });
});

describe('an outcome that reopens', () => {
  const steps = {
    deliver: { title, evidence: ['handover'] },
    evaluate: { title, outcomes: { satisfied: { title }, dissatisfied: { title, reopens: 'deliver' } } },
  };
  const delivered = () =>
    new Played({ steps }).doesAll({ type: 'record', evidence: 'handover' }, { type: 'complete', step: 'deliver' });

  it('sends the assembly back, and asks for the evidence anew', () => {
    const played = delivered();
    played.does({ type: 'complete', step: 'evaluate', outcome: 'dissatisfied' });
    expect(played.stages()).toEqual({ deliver: 'open', evaluate: 'waiting' });
    expect(refusal(() => played.does({ type: 'complete', step: 'deliver' }))).toMatchObject({
      code: 'ASSEMBLY_EVIDENCE',
      data: { missing: ['handover'] },
    });
    played.doesAll({ type: 'record', evidence: 'handover' }, { type: 'complete', step: 'deliver' });
    played.doesAll({ type: 'complete', step: 'evaluate', outcome: 'satisfied' }, { type: 'close' });
    expect(played.now.steps.map(({ again }) => again)).toEqual([1, 1]);
  });

  it('must be named, and known', () => {
    const played = delivered();
    expect(refusal(() => played.does({ type: 'complete', step: 'evaluate' }))).toMatchObject({
      code: 'ASSEMBLY_OUTCOME',
      data: { known: ['satisfied', 'dissatisfied'] },
    });
    expect(refusal(() => played.does({ type: 'complete', step: 'evaluate', outcome: 'satisfed' }))).toMatchObject({
      code: 'ASSEMBLY_OUTCOME_NAME',
      data: { nearest: 'satisfied' },
    });
  });
});

describe('a step that is done again', () => {
  it('has a limit of its own again; that it was late before stays a fact', () => {
    const again = { title, outcomes: { good: { title }, bad: { title, reopens: 'deliver' } } };
    const played = new Played({ steps: { deliver: { title, limit: '1d' }, evaluate: again } });
    played.waits('2026-09-29T09:01+08:00');
    played.does({ type: 'complete', step: 'deliver' }, { at: '2026-09-29T12:00+08:00' });
    played.does({ type: 'complete', step: 'evaluate', outcome: 'bad' }, { at: '2026-09-30T12:00+08:00' });
    expect(played.now.steps[0]).toMatchObject({ late: true, overdue: false, dueAt: '2026-10-01T04:00:00.000Z' });
    played.waits('2026-10-01T12:00+08:00');
    expect(played.now.steps[0]).toMatchObject({ late: true, overdue: true });
  });
});

describe('signatures', () => {
  const signed = () => new Played({ steps: { inspect: { title, signatures: { each: 'building' } } } });

  it('are asked for place by place, from whoever was elected there', () => {
    const played = signed().doesAll({ type: 'elect', member: 'wang', place: 'willow/b1' });
    expect(refusal(() => played.does({ type: 'sign', step: 'inspect', place: 'willow/b1' }, { by: 'li' })).code).toBe(
      'ASSEMBLY_SIGNER',
    );
    expect(refusal(() => played.does({ type: 'sign', step: 'inspect', place: 'willow/b2' }, { by: 'wang' })).code).toBe(
      'ASSEMBLY_ELECTED',
    );
    played.does({ type: 'sign', step: 'inspect', place: 'willow/b1' }, { by: 'wang' });
    expect(refusal(() => played.does({ type: 'complete', step: 'inspect' }))).toMatchObject({
      code: 'ASSEMBLY_SIGNATURES',
      data: { missing: ['willow/b2'] },
    });
  });

  it('are for places of the assembly', () => {
    expect(refusal(() => signed().does({ type: 'elect', member: 'wang', place: 'elsewhere' })).code).toBe(
      'ASSEMBLY_PLACE',
    );
  });
});

describe('what cannot be read', () => {
  it.each([
    [{ type: 'complet', step: 'propose' }, 'ASSEMBLY_COMMAND'],
    [{ type: 'complete', stp: 'propose' }, 'ASSEMBLY_VALUE'],
    [{ type: 'complete', step: 'propose', outcom: 'x' }, 'ASSEMBLY_KEY'],
    [{ type: 'complete', step: '__proto__' }, 'ASSEMBLY_VALUE'],
    [{ type: 'complete', step: 'constructor' }, 'ASSEMBLY_STEP'],
    [{ step: 'propose' }, 'ASSEMBLY_VALUE'],
    [{ type: 'open', id: 'a1', template: 'none/such' }, 'ASSEMBLY_OPENED'],
  ])('%j is refused as %s', (command, code) => {
    expect(refusal(() => new Played(inARow).does(command as never)).code).toBe(code);
  });

  it.each([
    ['a template that is none', { template: 'none/such' }, 'ASSEMBLY_TEMPLATE'],
    [
      'a step after one that is none',
      { template: { title, steps: { one: { title, after: ['two'] } } } },
      'ASSEMBLY_VALUE',
    ],
    [
      'steps that wait for each other',
      { template: { title, steps: { one: { title, after: ['two'] }, two: { title } } } },
      'ASSEMBLY_VALUE',
    ],
    ['a place that is none', { places: ['nowhere'] }, 'ASSEMBLY_PLACE'],
  ])('%s', (_, opening, code) => {
    expect(refusal(() => new Played(inARow, opening)).code).toBe(code);
  });
});
