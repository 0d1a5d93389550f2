import { type JsonSchema, neighbourhoodJsonSchema, packJsonSchema, requestJsonSchema } from '@linli/core/schema';

import { raise } from '../errors.ts';
import { readNames } from '../load/linli.ts';
import { loadPacks } from '../load/packs.ts';
import { printable } from '../output/printable.ts';
import { writeMade } from '../output/write-file.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';

/** What people write by hand. */
const schemas = {
  pack: packJsonSchema,
  neighbourhood: neighbourhoodJsonSchema,
  request: requestJsonSchema,
} as const satisfies Record<string, (options: Parameters<typeof packJsonSchema>[0]) => JsonSchema>;

/** `linli pack schema`: the JSON Schema of packs, for completion and hover in editors. */
export const packSchemaCommand = defineCommand({
  options: {
    of: { type: 'string', value: 'WHAT', about: 'OPTION_OF' },
    uses: { type: 'string', value: 'A,B', about: 'OPTION_OFFERED' },
    out: { type: 'string', value: 'FILE', about: 'OPTION_OUT' },
    ...commonOptions,
  },
  examples: ['linli pack schema --out pack.schema.json', 'linli pack schema --of neighbourhood --uses neighbourhood'],
  async run(_operands, { of: what = 'pack', uses, out }, session) {
    const schemaOf = Object.entries(schemas).find(([name]) => name === what)?.[1];
    if (schemaOf === undefined) {
      throw raise('ARG_VALUE', { data: { option: '--of', value: what, expected: session.say('EXPECT_OF') } });
    }
    const packs = await loadPacks(readNames(uses, session) ?? [], session.io);
    const lines = JSON.stringify(schemaOf({ uses: packs }), undefined, 2).split('\n');
    await writeMade(lines.map(printable), out, session);
    return 0;
  },
});
