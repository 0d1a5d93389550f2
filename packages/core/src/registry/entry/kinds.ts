import type { z } from 'zod';

import {
  appointmentEntrySchema,
  groupEntrySchema,
  contributionEntrySchema,
  seasonEntrySchema,
  seatEntrySchema,
  unitEntrySchema,
} from './organisation.ts';
import {
  contactSchema,
  householdEntrySchema,
  pairingEntrySchema,
  proxyEntrySchema,
  residentEntrySchema,
  residentPersonalSchema,
  responderEntrySchema,
} from './people.ts';
import { closureEntrySchema, passageEntrySchema, placeEntrySchema, travelEntrySchema } from './places.ts';

/** The form of each kind of entry. */
export const entrySchemas = {
  place: placeEntrySchema,
  passage: passageEntrySchema,
  closure: closureEntrySchema,
  travel: travelEntrySchema,
  household: householdEntrySchema,
  resident: residentEntrySchema,
  proxy: proxyEntrySchema,
  responder: responderEntrySchema,
  pairing: pairingEntrySchema,
  unit: unitEntrySchema,
  appointment: appointmentEntrySchema,
  seat: seatEntrySchema,
  group: groupEntrySchema,
  contribution: contributionEntrySchema,
  season: seasonEntrySchema,
} as const;

/** What the registry keeps entries of. */
export type EntryKind = keyof typeof entrySchemas;

/** The kinds in the order in which they build on each other. */
export const entryKinds = Object.keys(entrySchemas) as readonly EntryKind[];

/** What an entry of a kind says, without anything personal. */
export type FactsOf<Kind extends EntryKind> = Readonly<z.output<(typeof entrySchemas)[Kind]>>;

/** What an entry of a kind looks like when it is handed in. */
export type FactsInputOf<Kind extends EntryKind> = z.input<(typeof entrySchemas)[Kind]>;

/** The personal data of those kinds that have any. */
export const personalSchemas = {
  resident: residentPersonalSchema,
  proxy: contactSchema,
  responder: contactSchema,
} as const;

/** Kinds with personal data. */
export type PersonalKind = keyof typeof personalSchemas;

/** The personal data of an entry. */
export type PersonalOf<Kind extends EntryKind> = Kind extends PersonalKind
  ? Readonly<z.output<(typeof personalSchemas)[Kind]>>
  : never;

/** Fields that name other entries, by kind; a field may name one or several. */
export const references: { readonly [Kind in EntryKind]?: Readonly<Partial<Record<keyof FactsOf<Kind>, EntryKind>>> } =
  {
    place: { owner: 'unit' },
    passage: { between: 'place' },
    closure: { place: 'place' },
    travel: { place: 'place' },
    household: { place: 'place' },
    resident: { household: 'household' },
    proxy: { resident: 'resident' },
    responder: { place: 'place', unit: 'unit', resident: 'resident' },
    pairing: { responder: 'responder', resident: 'resident' },
    unit: { place: 'place' },
    appointment: { scope: 'place', households: 'household' },
    seat: { committee: 'unit', unit: 'unit' },
    group: { place: 'place', above: 'group', households: 'household' },
    contribution: { unit: 'unit' },
  };

/** The field that says where an entry is, for those that can move. */
export const homes: Readonly<Partial<Record<EntryKind, 'place' | 'household'>>> = {
  household: 'place',
  resident: 'household',
  responder: 'place',
  unit: 'place',
  group: 'place',
};
