import { aidRules } from './aid.ts';
import { peopleRules } from './people.ts';

/** What words and categories alone do not say. */
export const rules = [...aidRules, ...peopleRules];
