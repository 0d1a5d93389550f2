import type { AssemblyTemplate } from './template.ts';

/** A stage of which the source says less than that it exists. */
export interface UndefinedMember {
  readonly stage: string;
  readonly missing: readonly ('title' | 'steps')[];
}

/** What a template leaves open about its stages. */
export interface StageGaps {
  readonly undefined: readonly UndefinedMember[];
  /** Steps that no stage names. */
  readonly ungrouped: readonly string[];
}

/**
 * What the grouping of a template leaves undefined: reported, never invented.
 *
 * @param template - as a pack has it
 * @returns stages without a name or steps, and steps without a stage
 *
 * @example
 * ```ts
 * import { assemblyTemplateSchema, undefinedMembers } from '@linli/core/assembly';
 *
 * const title = { 'zh-CN': '两段一步', en: 'Two stages, one step' };
 * const stages = [{ id: 'first', title, steps: ['talk'] }, { id: 'second' }];
 * undefinedMembers(assemblyTemplateSchema.parse({ title, stages, steps: { talk: { title } } }));
 * // => { undefined: [{ stage: 'second', missing: ['title', 'steps'] }], ungrouped: [] }
 * ```
 */
export function undefinedMembers({ stages, steps }: AssemblyTemplate): StageGaps {
  const grouped = new Set(stages.flatMap((stage) => stage.steps ?? []));
  return {
    undefined: stages
      .map(({ id, title, steps: members }) => ({
        stage: id,
        missing: [
          ...(title === undefined ? (['title'] as const) : []),
          ...(members === undefined ? (['steps'] as const) : []),
        ],
      }))
      .filter(({ missing }) => missing.length > 0),
    ungrouped: stages.length === 0 ? [] : Object.keys(steps).filter((step) => !grouped.has(step)),
  };
}
