/**
 * Delivery by pg-boss, for those who run it already or want its tools: retries with backoff, dead letters, redrive.
 *
 * @packageDocumentation
 */
export {
  type BossDelivery,
  type BossOptions,
  type DeadMessage,
  openBossDelivery,
  type QueuedMessage,
  type SendQueued,
} from './boss-delivery.ts';
