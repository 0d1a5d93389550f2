import { z } from 'zod';

import { codeSchema } from '../names.ts';

/** Kinds of place from the widest to the narrowest; shops, facilities and assets hang below any of them. */
export const placeKinds = [
  'district',
  'street',
  'community',
  'grid',
  'estate',
  'building',
  'entrance',
  'shop',
  'facility',
  'asset',
] as const;

/** One kind of place. */
export type PlaceKind = (typeof placeKinds)[number];

export const placeSchema = z
  .strictObject({
    id: codeSchema.describe('path of ids from the district down: "qiaodong/xiguan/g03/b14"'),
    kind: z.enum(placeKinds),
    name: z.string().min(1).max(200).describe('as people say it: "西关北里14号楼"'),
    number: z.string().max(16).optional().describe('building or entrance number: "14"'),
    code: z.string().max(32).optional().describe('official digits, parsed by parsePlaceCode'),
    aliases: z.array(z.string().min(1).max(200)).optional().describe('other names people use'),
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  })
  .describe('A place of the neighbourhood; its id is the path of its ancestors');

/** A place of the neighbourhood; the id is the path of its ancestors, so `within` works on it as a prefix. */
export type Place = Readonly<z.infer<typeof placeSchema>>;
