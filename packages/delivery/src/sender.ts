import type { OutgoingMessage, PersonalRecord } from '@linli/core/stream';

/** What a sender knows besides the message. */
export interface SendContext {
  readonly tenant: string;
  /** The instant of sending. */
  readonly at: Date;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** The personal records that the message names and that are not forgotten, in the order it names them. */
  readonly personal: readonly PersonalRecord[];
  /** Ends when the time for sending is over. */
  readonly signal: AbortSignal;
}

/**
 * Brings messages to their receivers. A message may come again, when nobody knows whether it arrived: its id is the
 * same then, for the receiver to tell.
 */
export interface Sender {
  /** Sends a message; whatever it throws is a failure, and tried again later. */
  send(message: OutgoingMessage, context: SendContext): Promise<void>;
}

/** A message of a tenant goes by this sender; `undefined` where it has none, which lets it die with that reason. */
export type ChooseSender = (message: OutgoingMessage, tenant: string) => Sender | undefined;
