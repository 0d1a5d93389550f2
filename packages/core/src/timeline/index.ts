/**
 * What happened to a case, as text and as a picture.
 *
 * @packageDocumentation
 */
export { caseTimeline, type CaseTimelineInput } from './case-timeline.ts';
export { describeEntry } from './describe-entry.ts';
export { drawTimeline } from './draw-timeline.ts';
export { formatTimeline } from './format-timeline.ts';
export { type Names, namesOf } from './names.ts';
export type { Timeline, TimelineBar, TimelineMark } from './timeline.ts';
