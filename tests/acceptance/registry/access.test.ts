import { accessLog, actorOf, createAccess } from '@linli/core/access';
import { createNeighbourhood } from '@linli/core';
import { neighbourhoodOf, personalSchemas, registryOn, type RegistryState, withPersonal } from '@linli/core/registry';
import { expect, it } from 'vitest';

import { openFor } from '../open.ts';
import { community, entry } from './community.ts';

const access = createAccess({
  subjects: { resident: personalSchemas.resident },
  roles: {
    'volunteer-team': [{ subject: 'resident' }],
    'grid-worker': [
      { subject: 'resident', clear: ['name', 'phone'] },
      { subject: 'resident', clear: ['care', 'born'], purposes: ['care'] },
    ],
  },
});

async function elder() {
  const office = await community([
    entry('place', 'lixin/g2', { kind: 'grid', name: '第二网格' }),
    entry('household', 'h1', { place: 'lixin/g1' }),
    entry('appointment', 'a1', { role: 'volunteer-team', holder: 'wang', name: '志愿者', scope: 'lixin/g1' }),
    entry('appointment', 'a2', { role: 'grid-worker', holder: 'fang', name: '网格员', scope: 'lixin/g1' }),
    entry('appointment', 'a3', { role: 'grid-worker', holder: 'deng', name: '网格员', scope: 'lixin/g2' }),
  ]);
  await office.tell(
    { type: 'add', entries: [entry('resident', 'sun', { household: 'h1' })] },
    '2026-01-02T09:00+08:00',
    {
      personal: {
        name: '孙桂兰',
        born: '1933-02-01',
        phone: '13800138000',
        care: ['lives-alone', 'no-kin', 'heart-disease'],
      },
      subjects: ['sun'],
    },
  );
  const registry = await office.on('2026-03-02');
  const neighbourhood = createNeighbourhood(neighbourhoodOf(registry));
  const resident = registry.find('resident', 'sun');
  const place = registry.find('household', resident?.household ?? '')?.place;
  const record = { type: 'resident', id: 'sun', place, fields: resident?.personal ?? {} };
  const as = (id: string, purpose?: string) =>
    access.as(actorOf(neighbourhood, id, { on: '2026-03-02', ...(purpose !== undefined && { purpose }) }));
  return { ...office, record, as };
}

it('A21: a volunteer without a care role opens the entry of an elder of 93 by herself: the name is masked, nothing of her health shows, and the look is logged', async () => {
  const { record, as } = await elder();
  const at = new Date('2026-03-02T10:00+08:00');
  const { record: shown, event } = as('wang').open(record, { at });
  expect(shown.fields).toEqual({ name: '孙＊＊', born: '＊＊＊', phone: '138＊＊＊＊8000' });
  expect(JSON.stringify(shown)).not.toMatch(/孙桂兰|heart|13800138000|1933/);

  const { desk } = openFor({ deciders: [accessLog] });
  const command = { type: 'log-read', read: event } as const;
  await desk.command('access/2026-03', command, { at });
  const [logged] = await desk.history('access/2026-03');
  expect(logged?.event).toMatchObject({ type: 'record-read', by: 'wang', id: 'sun', clear: [] });
  expect(JSON.stringify(logged)).not.toContain('孙桂兰');

  // The grid worker sees her for care, and says so; for anything else only how to reach her.
  expect(as('fang', 'care').open(record, { at }).record.fields['care']).toContain('heart-disease');
  expect(as('fang', 'dispatch').open(record, { at }).record.fields).not.toHaveProperty('care');
});

it('A21: whoever works in another grid neither reads, lists, nor exports her', async () => {
  const { record, as } = await elder();
  const deng = as('deng', 'care');
  expect([deng.can('read', record), deng.can('export', record), deng.visible([record])]).toEqual([false, false, []]);
  expect(deng.where('resident').places).toEqual(['lixin/g2']);
});

it('A21: once she is forgotten nobody finds her name, in the registry, its history or a backup; the household still counts one', async () => {
  const { desk, store, on, state } = await elder();
  await desk.forget('sun', { at: '2026-03-03T09:00+08:00' });
  const backup: unknown[] = [];
  for await (const part of store.backup('default')) backup.push(part);
  const replayed = (await desk.state<RegistryState>('registry/lixin')).state;
  const joined = withPersonal(registryOn(replayed, '2026-03-03'), []);
  const everything = [
    (await on('2026-03-03')).all('resident'),
    joined.all('resident'),
    await desk.history('registry/lixin'),
    backup,
  ];
  expect(JSON.stringify(everything)).not.toMatch(/孙桂兰|heart-disease|13800138000/);
  expect(registryOn(state(), '2026-03-03').all('resident')).toHaveLength(1);
  expect((await on('2026-03-03')).find('resident', 'sun')?.personal).toBeUndefined();
});

it('A21: a list asks the desk only where its reader may look: requests of another grid are absent, and no words are in it', async () => {
  const { desk } = openFor({
    neighbourhood: {
      name: '立新巷社区',
      places: [
        { id: 'lixin', kind: 'community', name: '立新巷社区' },
        { id: 'lixin/g1', kind: 'grid', name: '第一网格' },
        { id: 'lixin/g2', kind: 'grid', name: '第二网格' },
      ],
    },
  });
  const at = '2026-03-02T10:00+08:00';
  await desk.submit({ id: 'r1', text: '孙桂兰家漏水', place: 'lixin/g1' }, { at });
  await desk.submit({ id: 'r2', text: '路灯不亮', place: 'lixin/g2' }, { at });

  const readers = createAccess({
    subjects: { case: personalSchemas.proxy },
    roles: { 'grid-worker': [{ subject: 'case' }] },
  });
  const listFor = async (scope: string) => {
    const { places } = readers.as({ id: 'deng', holds: [{ role: 'grid-worker', scope }] }).where('case');
    const found = await Promise.all(places.map((place) => desk.find({ kind: 'case', labels: { place } })));
    return found.flat();
  };
  expect((await listFor('lixin/g2')).map(({ stream }) => stream)).toEqual(['case/r2']);
  expect((await listFor('lixin')).map(({ stream }) => stream)).toEqual(['case/r1', 'case/r2']);
  expect(JSON.stringify(await listFor('lixin'))).not.toContain('孙桂兰');
});
