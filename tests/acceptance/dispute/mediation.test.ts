import type { AssemblyCommand } from '@linli/core/assembly';
import dispute from '@linli/pack-dispute';
import { expect, it } from 'vitest';

import { monday, openHall } from '../assembly/hall.ts';

const both: AssemblyCommand[] = ['upstairs', 'downstairs'].map((party) => ({ type: 'name-party', party }));
const records = (evidence: string, ...parties: string[]) =>
  parties.map((party): AssemblyCommand => ({ type: 'record', evidence, party }));

it('E12: noise between two flats is a dispute: it goes to mediation, where both sides are heard, and not to enforcement', async () => {
  const { linli, opens, does, refusal } = openHall();
  const decision = linli.triage({ id: 'n1', text: '楼上半夜拖椅子，吵得睡不着' }, { at: monday });
  expect([decision.category?.code, decision.assignment.lead?.role]).toEqual(['dispute/noise', 'community-office']);
  expect(decision.proposals.map(({ action }) => action)).toContain('mediation');
  expect(decision.assignment.partners.map(({ role }) => role)).not.toContain('urban-management');
  expect(Object.keys(dispute.assemblies['mediation']?.steps ?? {})).toEqual(['hear', 'role-reversal', 'settle']);

  await opens('noise', 'dispute/mediation');
  await does('noise', [...both, ...records('statement', 'downstairs')]);
  expect(await refusal('noise', { type: 'complete', step: 'hear' })).toMatchObject({
    code: 'ASSEMBLY_HEARD',
    missing: ['upstairs: statement'],
  });
});

it('E14: settled without either side having stated the other’s view: allowed, and flagged', async () => {
  const { opens, does, stateOf } = openHall();
  await opens('noise', 'dispute/mediation');
  await does('noise', [
    ...both,
    ...records('statement', 'upstairs', 'downstairs'),
    { type: 'complete', step: 'hear' },
    ...records('agreement', 'upstairs', 'downstairs'),
    { type: 'complete', step: 'settle' },
    { type: 'close', outcome: 'settled' },
  ]);
  expect((await stateOf('noise')).closed).toMatchObject({ outcome: 'settled', leftOut: ['role-reversal'] });
});

it('E14: where each side has stated the other’s view nothing is flagged', async () => {
  const { opens, does, stateOf } = openHall();
  await opens('noise', 'dispute/mediation');
  await does('noise', [
    ...both,
    ...records('statement', 'upstairs', 'downstairs'),
    { type: 'complete', step: 'hear' },
    ...records('other-view', 'upstairs', 'downstairs'),
    { type: 'complete', step: 'role-reversal' },
    ...records('agreement', 'upstairs', 'downstairs'),
    { type: 'complete', step: 'settle' },
    { type: 'close' },
  ]);
  expect((await stateOf('noise')).closed?.leftOut).toEqual([]);
});
