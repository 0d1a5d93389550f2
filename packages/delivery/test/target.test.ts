import { describe, expect, test } from 'vitest';

import { type Lookup, resolveTarget } from '@linli/delivery/webhook';

const answers =
  (...addresses: readonly string[]): Lookup =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('an address that is not everybody’s is refused', () => {
  test.each([
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://①②⑦.⓪.⓪.①/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://lin@93.184.216.34/',
    'https://lin:secret@93.184.216.34/',
    'http://93.184.216.34/',
    'file:///etc/passwd',
    'gopher://93.184.216.34/',
    'nonsense',
    '',
  ])('%j', async (url) => {
    await expect(resolveTarget(url)).rejects.toMatchObject({ code: 'HOOK_FORBIDDEN' });
  });

  test.each(['https://localhost/', 'https://localhost。/', 'https://LOCALHOST./', 'https://rebound.example/'])(
    '%j, whose name leads home',
    async (url) => {
      const attempt = resolveTarget(url, { lookup: answers('127.0.0.1') });
      await expect(attempt).rejects.toMatchObject({ code: 'HOOK_FORBIDDEN' });
    },
  );

  test('one private address among public ones is enough', async () => {
    const attempt = resolveTarget('https://mixed.example/', { lookup: answers('93.184.216.34', '10.0.0.7') });
    await expect(attempt).rejects.toMatchObject({ code: 'HOOK_FORBIDDEN' });
  });

  test('a name without an address', async () => {
    const attempt = resolveTarget('https://empty.example/', { lookup: answers() });
    await expect(attempt).rejects.toMatchObject({ code: 'HOOK_FORBIDDEN' });
  });
});

describe('an address is allowed', () => {
  test('that everybody can reach, and it is the one that was looked up', async () => {
    const target = await resolveTarget('https://hook.example/in?a=1', { lookup: answers('93.184.216.34') });
    expect(target).toMatchObject({ address: '93.184.216.34', family: 4 });
    expect(target.url.href).toBe('https://hook.example/in?a=1');
  });

  test('of one’s own network where its range is named, there also without TLS', async () => {
    const options = { allow: ['10.1.0.0/16', 'fd00::/8'] };
    expect(await resolveTarget('http://10.1.2.3/', options)).toMatchObject({ address: '10.1.2.3' });
    expect(await resolveTarget('http://[fd00::7]/', options)).toMatchObject({ address: 'fd00::7', family: 6 });
    await expect(resolveTarget('http://10.2.0.1/', options)).rejects.toMatchObject({ code: 'HOOK_FORBIDDEN' });
  });

  test('without TLS where that was asked for', async () => {
    expect(await resolveTarget('http://93.184.216.34/', { insecure: true })).toMatchObject({ family: 4 });
  });
});

test('a name that cannot be looked up is tried again', async () => {
  const lookup = () => Promise.reject(new Error('no answer'));
  await expect(resolveTarget('https://hook.example/', { lookup })).rejects.toMatchObject({ code: 'DELIVERY_FAILED' });
});
