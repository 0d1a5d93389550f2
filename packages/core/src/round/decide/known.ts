import { nearestName } from '@linli/errors';

import type { LocalisedText } from '../../localised-text.ts';
import { raise } from '../raise.ts';
import { type RoundState, stopOf } from '../state.ts';
import type { StopState } from '../stop.ts';

const words = {
  stop: { 'zh-CN': '户或点', en: 'stop' },
  outcome: { 'zh-CN': '结果', en: 'outcome' },
  service: { 'zh-CN': '服务', en: 'service' },
  slot: { 'zh-CN': '时段', en: 'slot' },
  item: { 'zh-CN': '检查项', en: 'checklist item' },
  field: { 'zh-CN': '询问项', en: 'field to ask' },
  event: { 'zh-CN': '起算事件', en: 'start event' },
  condition: { 'zh-CN': '终止条件', en: 'condition to end on' },
  occasion: { 'zh-CN': '走访事由', en: 'occasion' },
  ground: { 'zh-CN': '暂停理由', en: 'ground for suspension' },
  visit: { 'zh-CN': '走访记录', en: 'visit' },
  finding: { 'zh-CN': '发现', en: 'finding' },
} as const satisfies Record<string, LocalisedText>;

/** How many valid names an error lists. */
const shown = 10;

/** Refuses a name that is not among the known ones, and offers the nearest. */
export function mustKnow(what: keyof typeof words, name: string, known: Iterable<string>): void {
  const names = [...known];
  if (names.includes(name)) return;
  const few = names.length > 0 && names.length <= shown ? names : undefined;
  throw raise('ROUND_UNKNOWN', {
    path: `/${what}`,
    data: { what: words[what], name, nearest: nearestName(name, names), known: few },
  });
}

/** The stop with this id, which must be on the list and not removed. */
export function mustHaveStop(state: RoundState, id: string): StopState {
  const stop = stopOf(state, id);
  if (stop !== undefined && stop.removed === undefined) return stop;
  const nearest = nearestName(id, state.positions.keys());
  throw raise('ROUND_UNKNOWN', { path: '/stop', data: { what: words.stop, name: id, nearest } });
}

/** The service meant: the only one where none is named; `undefined` in a round without services. */
export function serviceMeant({ terms }: RoundState, name: string | undefined): string | undefined {
  const known = Object.keys(terms.services);
  if (name !== undefined) mustKnow('service', name, known);
  if (name === undefined && known.length > 1) throw raise('ROUND_WHICH_SERVICE', { path: '/service', data: { known } });
  return name ?? known[0];
}
