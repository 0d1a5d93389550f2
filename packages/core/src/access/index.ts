export {
  type Access,
  type AccessRecord,
  createAccess,
  type OpenedRecord,
  type Reachable,
  type Reader,
} from './access.ts';
export type { AccessOptions, Grant } from './access-policy.ts';
export { type Actor, actorOf, type HeldRole } from './actor.ts';
export { maskText } from './mask-text.ts';
export { type PrivacyMarks, privacyOf } from './privacy.ts';
export { accessLog, type AccessLogState, type LogRead, type RecordRead } from './record-read.ts';
