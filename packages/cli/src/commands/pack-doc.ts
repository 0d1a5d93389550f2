import { packPage } from '../doc/page.ts';
import { raise } from '../errors.ts';
import { readNames } from '../load/linli.ts';
import { loadPacks } from '../load/packs.ts';
import { printable, printableJson } from '../output/printable.ts';
import { writeMade } from '../output/write-file.ts';
import { defineCommand } from './command.ts';
import { commonOptions } from './options.ts';

/** `linli pack doc PACK`: the pack as a page that people can read, in Markdown. */
export const packDocCommand = defineCommand({
  options: {
    uses: { type: 'string', value: 'A,B', about: 'OPTION_USES' },
    out: { type: 'string', value: 'FILE', about: 'OPTION_OUT' },
    ...commonOptions,
  },
  examples: [
    'linli pack doc one-plus-three --lang zh-CN --out one-plus-three.md',
    'linli pack doc ./my-pack.yaml --uses neighbourhood',
  ],
  async run([name], { uses, out }, session) {
    const used = await loadPacks(readNames(uses, session) ?? [], session.io);
    const [pack] = await loadPacks([name], session.io, used);
    if (pack === undefined) throw raise('PACK_UNKNOWN', { path: name, data: { pack: name } });
    const lines = packPage(pack, used, session.locale).map(printable);
    const { id, version } = pack;
    const made = session.json ? [printableJson({ pack: { id, version }, markdown: lines.join('\n') })] : lines;
    await writeMade(made, out, session);
    return 0;
  },
});
