import { raise } from './raise.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * How many bytes the parts of a zip archive say they unpack to, from its directory at the end, before any is unpacked.
 *
 * @throws LinliError `EXCHANGE_EXCEL` where there is no such directory
 *
 * Source: APPNOTE.TXT of PKWARE, sections 4.3.12 and 4.3.16.
 */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(endOf(view) + 16, true);
  let size = 0;
  while (at + entryLength <= view.byteLength && view.getUint32(at, true) === entrySignature) {
    size += view.getUint32(at + 24, true);
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return size;
}

/** Where the end of the directory stands: behind it there is a comment at most. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw raise('EXCHANGE_EXCEL');
}
