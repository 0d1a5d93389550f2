import type { Proposal, Requirement, Tag } from './decision.ts';
import type { PackMatch } from './policy.ts';

/** What is collected beside the decision proper. */
export interface Remarks {
  readonly tags: readonly Tag[];
  readonly proposals: readonly Proposal[];
  readonly requirements: readonly Requirement[];
}

/** Collects tags, proposals and requirements, each once, by precedence. */
export function remark(matches: readonly PackMatch[]): Remarks {
  const tags = new Map<string, Tag>();
  const proposals = new Map<string, Proposal>();
  const requirements = new Map<string, Requirement>();
  for (const { rule, event } of matches) {
    if (event.type === 'tag') addFirst(tags, event.params.tag, { ...event.params, rule: rule.name });
    if (event.type === 'propose') addFirst(proposals, event.params.action, { ...event.params, rule: rule.name });
    if (event.type === 'require') addFirst(requirements, event.params.evidence, { ...event.params, rule: rule.name });
  }
  return { tags: [...tags.values()], proposals: [...proposals.values()], requirements: [...requirements.values()] };
}

function addFirst<Entry>(entries: Map<string, Entry>, key: string, entry: object): void {
  if (!entries.has(key)) entries.set(key, entry as Entry);
}
