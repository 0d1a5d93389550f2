import { z } from 'zod';

import { appointmentSchema } from './role.ts';
import { householdSchema } from './household.ts';
import { placeSchema } from './place.ts';

export const neighbourhoodSchema = z
  .strictObject({
    name: z.string().min(1).max(200),
    places: z.array(placeSchema).min(1).max(200_000),
    households: z.array(householdSchema).max(200_000).default([]),
    appointments: z.array(appointmentSchema).max(50_000).default([]),
  })
  .describe('A neighbourhood: its places, households, and who holds which role');

/** What {@link createNeighbourhood} reads; plain data, from JSON or YAML. */
export type NeighbourhoodData = z.input<typeof neighbourhoodSchema>;
