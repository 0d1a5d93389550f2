/**
 * The check of packs before anything runs. Nothing of it is loaded by `createLinli`.
 *
 * @packageDocumentation
 */
export type { Finding, FindingSeverity } from '@linli/rules/check';
export { checkPacks, type CheckPacksOptions } from './check-packs.ts';
export { describeFinding } from './describe.ts';
export { type PackCheckCode, packCheckSeverities } from './pack-finding.ts';
