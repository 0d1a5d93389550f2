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
  type SentMessage,
} from './boss-delivery.ts';
