import type { Clause } from './clause.ts';
import { codeOf, expectRefusal, expectSame } from './expect.ts';
import { appending, begin, message, minute, numbers, tenant, typesOf } from './samples.ts';

const at = minute(0);

/** What idempotency keys promise. */
export const keyClauses: readonly Clause[] = [
  {
    name: 'answers a key that comes again as it did before, and writes nothing',
    async check(store) {
      const command = [{ ...appending('case/a', 0, ['one']), messages: [message('m1')] }];
      const options = { at, key: 'k1', digest: 'd1' };
      await store.append(tenant, command, options);
      await store.append(tenant, [appending('case/a', 1, ['two'])], { at });
      const again = await store.append(tenant, command, { ...options, at: minute(9) });
      expectSame('the receipt', again, { versions: [1], repeated: true });
      expectSame('the events', await typesOf(store, 'case/a'), ['one', 'two']);
      expectSame('the messages', (await store.outbox.list(tenant, 'waiting')).length, 1);
    },
  },
  {
    name: 'refuses a key that comes again with another digest, or with none',
    async check(store) {
      await store.append(tenant, [appending('case/a', 0, ['one'])], { at, key: 'k1', digest: 'd1' });
      for (const digest of [{ digest: 'd2' }, {}]) {
        const other = () => store.append(tenant, [appending('case/b', 0, ['one'])], { at, key: 'k1', ...digest });
        await expectRefusal('another digest', other, 'STORE_KEY');
      }
      expectSame('what it would have written', await store.version(tenant, 'case/b'), 0);
    },
  },
  {
    name: 'keeps the key of a command that writes nothing',
    async check(store) {
      for (const repeated of [false, true]) {
        expectSame('the receipt', await store.append(tenant, [], { at, key: 'k1' }), { versions: [], repeated });
      }
    },
  },
  {
    name: 'says what a key led to',
    async check(store) {
      expectSame('a new key', await store.receipt(tenant, 'k1', 'd1'), undefined);
      await store.append(tenant, [appending('case/a', 0, ['one', 'two'])], { at, key: 'k1', digest: 'd1' });
      expectSame('a known key', await store.receipt(tenant, 'k1', 'd1'), { versions: [2], repeated: true });
      await expectRefusal('another digest', () => store.receipt(tenant, 'k1', 'd2'), 'STORE_KEY');
    },
  },
  {
    name: 'writes once for 100 parallel calls with one key',
    async check(store) {
      await begin(store, 'case/a');
      const receipts = await Promise.all(
        numbers(100).map(() =>
          store.append(tenant, [appending('case/a', 1, ['two'])], { at, key: 'k1', digest: 'd1' }),
        ),
      );
      expectSame('the versions told', [...new Set(receipts.flatMap(({ versions }) => versions))], [2]);
      expectSame('those that wrote', receipts.filter(({ repeated }) => !repeated).length, 1);
      expectSame('the events', await typesOf(store, 'case/a'), ['began', 'two']);
    },
  },
  {
    name: 'writes once for 100 parallel calls that use one key for different things',
    async check(store) {
      const codes = await Promise.all(
        numbers(100).map((number) => {
          const options = { at, key: 'k1', digest: `d${number}` };
          return codeOf(store.append(tenant, [appending(`case/${number}`, 0, ['began'])], options));
        }),
      );
      expectSame('those that wrote', codes.filter((code) => code === undefined).length, 1);
      expectSame('those refused', codes.filter((code) => code === 'STORE_KEY').length, 99);
    },
  },
  {
    name: 'leaves the key of a refused command free',
    async check(store) {
      const options = { at, key: 'k1', digest: 'd1' };
      const early = () => store.append(tenant, [appending('case/a', 1, ['two'])], options);
      await expectRefusal('too early', early, 'STORE_VERSION');
      await begin(store, 'case/a');
      expectSame('in time', await early(), { versions: [2], repeated: false });
    },
  },
];
