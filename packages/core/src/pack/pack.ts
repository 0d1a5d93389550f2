import type { Rule } from '@linli/rules';
import type { Effect } from './effect.ts';
import type { ParsedPack, ParsedRule } from './pack-schema.ts';

/** A rule of a pack: a json-rules-engine rule with a typed effect. Its name is its id, `pack/rule`. */
export interface PackRule extends Rule {
  readonly event: Effect;
  readonly priority: number;
  readonly meta: {
    /** Id of the pack. */
    readonly pack: string;
    /** JSON pointer to where the author wrote it. */
    readonly path: string;
    /** Id of the pack the rule was inherited from. */
    readonly inherited?: string;
  };
}

/** A checked pack, ready for {@link createLinli}. Made by {@link definePack}. */
export type Pack = Readonly<Omit<ParsedPack, 'rules'>> & {
  /** The rules as the author wrote them, inherited ones first. */
  readonly authored: readonly ParsedRule[];
  /** The author's rules, and those that follow from the categories. */
  readonly rules: readonly PackRule[];
};
