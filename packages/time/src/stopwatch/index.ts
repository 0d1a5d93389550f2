export { formatStopwatchTrace } from './format-stopwatch-trace.ts';
export {
  type GivenWarning,
  type Stopwatch,
  stopwatch,
  type StopwatchChange,
  type StopwatchOptions,
} from './stopwatch.ts';
export type { StopwatchEvent } from './stopwatch-event.ts';
export type { PauseQuota, StopwatchRules } from './stopwatch-rules.ts';
export type { StopwatchPause, StopwatchStanding, StopwatchState } from './stopwatch-state.ts';
export type { PauseStep, StopwatchTrace } from './stopwatch-trace.ts';
export type { StopwatchWarning } from './stopwatch-warning.ts';
export type { Measure } from './terms.ts';
