import type { PackInput } from '@linli/core';

const limit = (chinese: string, english: string, value: string, source: string) => ({
  title: { 'zh-CN': chinese, en: english },
  unit: 'limit' as const,
  values: [{ value, source }],
});

/** Every figure of the pack. Dispatch and feedback are clocks of their own: one for the centre, one for who does it. */
export const parameters = {
  'dispatch-emergency': limit('派单：紧急', 'Dispatch: emergency', '1h', 'standard'),
  'dispatch-utility': limit('派单：水电气热、极端天气', 'Dispatch: water, power, gas, heat, weather', '2h', 'standard'),
  'dispatch-general': limit('派单：一般', 'Dispatch: general', '24h', 'standard'),
  'feedback-emergency': limit('反馈：紧急', 'Feedback: emergency', '2h', 'draft'),
  'feedback-utility': limit('反馈：水电气热、极端天气', 'Feedback: water, power, gas, heat, weather', '24h', 'draft'),
  'feedback-general': limit('反馈：一般', 'Feedback: general', '7d', 'draft'),
  'feedback-complex': limit('反馈：复杂疑难', 'Feedback: complex', '15d', 'standard'),
  'first-contact': limit('首接单位联系来电人', 'First contact by the unit', '1d', 'reference'),
  'call-back': limit('期满回访', 'Call back when the limit ends', '1d', 'reference'),
  'refusal-long': limit('退单时限（时限超过6小时）', 'Refusal window, limits over 6 hours', '1wd', 'refusal-practice'),
  'refusal-short': limit('退单时限（紧急）', 'Refusal window, emergency', '2h', 'refusal-practice'),
  'longest-suspension': limit('挂账最长', 'Longest suspension', '365d', 'platform'),
} satisfies PackInput['parameters'];
