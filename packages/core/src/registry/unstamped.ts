import type { RegistryEvent } from './event.ts';

/** An event before it says when it happened and by whom. */
export type Unstamped<Event extends RegistryEvent = RegistryEvent> = Event extends RegistryEvent
  ? Omit<Event, 'at' | 'by' | 'record'>
  : never;
