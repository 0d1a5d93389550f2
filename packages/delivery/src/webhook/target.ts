import { lookup as lookUp } from 'node:dns/promises';

import type { LocalisedText } from '@linli/errors';
import ipaddr from 'ipaddr.js';

import { raise } from '../raise.ts';

/** The addresses of a host. */
export type Lookup = (host: string) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Which addresses messages may go to. */
export interface AddressOptions {
  /** Ranges of one's own network that are allowed besides public addresses: `10.1.0.0/16`, `fd00::/8`. */
  readonly allow?: readonly string[];
  /** Whether `http` will do, without the protection of TLS, outside the ranges of one's own network. */
  readonly insecure?: boolean;
  /** How names become addresses; the system's way unless told. */
  readonly lookup?: Lookup;
}

/** Where a message goes: the address is looked up once, and that one is used. */
export interface Target {
  readonly url: URL;
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Where a URL leads, if messages may go there. Refused are other protocols than http and https, names and passwords in
 * the URL, and hosts with any address that is not public: loopback, private, link-local (where clouds keep their
 * secrets), carrier, documentation, multicast, or one of these dressed as IPv6.
 *
 * @param text - the URL
 * @param options - ranges that are allowed besides, and how names become addresses
 * @returns the URL and the address to connect to, whatever the name means a moment later
 * @throws LinliError `HOOK_FORBIDDEN`
 *
 * @example
 * ```ts
 * import { resolveTarget } from '@linli/delivery/webhook';
 *
 * const refused = [];
 * for (const url of ['https://127.1/', 'https://[::ffff:7f00:1]/', 'https://169.254.169.254/', 'file:///etc/passwd']) {
 *   await resolveTarget(url).catch((error) => refused.push(error.code));
 * }
 * refused; // => ['HOOK_FORBIDDEN', 'HOOK_FORBIDDEN', 'HOOK_FORBIDDEN', 'HOOK_FORBIDDEN']
 * ```
 */
export async function resolveTarget(text: string, options: AddressOptions = {}): Promise<Target> {
  const url = parse(text);
  // A dot at the end names the same host; brackets belong to the URL, not to the address.
  const host = url.hostname.replaceAll(/^\[|\]$|\.$/g, '');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused(host, reasons.protocol);
  if (url.username !== '' || url.password !== '') throw refused(host, reasons.user);
  const ranges = (options.allow ?? []).map((range) => ipaddr.parseCIDR(range));
  const addresses = ipaddr.isValid(host) ? [{ address: host }] : await addressesOf(host, options.lookup);
  let own = true;
  for (const { address } of addresses) {
    const parsed = ipaddr.process(address);
    const isOwn = ranges.some(
      ([range, bits]) => parsed.kind() === range.kind() && parsed.match([range, bits] as never),
    );
    if (!isOwn && parsed.range() !== 'unicast') throw refused(host, reasons.address);
    own &&= isOwn;
  }
  if (url.protocol === 'http:' && !own && options.insecure !== true) throw refused(host, reasons.insecure);
  const [first] = addresses;
  if (first === undefined) throw refused(host, reasons.unknown);
  return { url, address: first.address, family: ipaddr.IPv6.isValid(first.address) ? 6 : 4 };
}

function parse(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw raise('HOOK_FORBIDDEN', { data: { host: '?', reason: reasons.url }, cause });
  }
}

async function addressesOf(host: string, lookup: Lookup = (name) => lookUp(name, { all: true })) {
  try {
    return await lookup(host);
  } catch (cause) {
    // Whether the name is wrong or the network down is not known, so that it is tried again.
    throw raise('DELIVERY_FAILED', { data: { reason: 'ENOTFOUND' }, cause });
  }
}

function refused(host: string, reason: LocalisedText) {
  return raise('HOOK_FORBIDDEN', { data: { host, reason } });
}

const reasons = {
  url: { en: 'it is no URL.', 'zh-CN': '不是网址。' },
  protocol: { en: 'the protocol is neither https nor http.', 'zh-CN': '协议不是 https 或 http。' },
  user: { en: 'the URL holds a name or a password.', 'zh-CN': '网址中含有用户名或密码。' },
  address: { en: 'its address is not a public one.', 'zh-CN': '其地址不是公网地址。' },
  insecure: { en: 'http does not protect what is sent.', 'zh-CN': 'http 不能保护所发内容。' },
  unknown: { en: 'it has no address.', 'zh-CN': '没有地址。' },
} as const;
