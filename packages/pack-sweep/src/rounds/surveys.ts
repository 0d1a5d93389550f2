import type { PackInput } from '@linli/core';

import { named, text } from '../texts.ts';
import { dayAndEvening } from './shared.ts';

/** Questions asked of a fixed list, by phone or at the door. */
export const surveys = {
  'phone-survey': {
    title: text('电话问询', 'Phone survey'),
    kind: 'phone-survey',
    covers: 'households',
    owner: 'grid-worker',
    source: 'sweep-practice',
    limit: { parameter: 'survey-limit' },
    method: 'call',
    slots: dayAndEvening,
    retry: { sameSlot: { parameter: 'calls-in-slot' }, most: { parameter: 'calls-before-visit' }, then: 'visit' },
    outcomes: {
      answered: { ...named('已问询', 'Answered'), done: true },
      'no-answer': { ...named('无人接听', 'No answer'), done: false },
      'wrong-number': { ...named('号码有误', 'Wrong number'), done: false },
    },
  },
  'epidemic-tracing': {
    title: text('信息排查与流调溯源', 'Epidemic check and tracing'),
    kind: 'epidemic-check',
    covers: 'households',
    owner: 'grid-worker',
    source: 'sweep-practice',
    limit: { parameter: 'sweep-limit' },
    slots: dayAndEvening,
    outcomes: {
      asked: { ...named('已登记', 'Asked'), done: true },
      absent: { ...named('未遇', 'Not met'), done: false },
    },
    asks: {
      symptoms: { ...named('症状', 'Symptoms'), sensitive: true },
      contacts: { ...named('接触者', 'Contacts'), sensitive: true },
      journeys: { ...named('出行情况', 'Journeys'), sensitive: true },
    },
    purpose: text('疫情防控，不作他用', 'Epidemic control, and nothing else'),
    retention: { parameter: 'answers-kept' },
    channel: 'visit',
  },
} satisfies PackInput['rounds'];
