import type { PackInput } from '@linli/core';

/** What a worker may know of a household in trouble, or a barrier may count, beyond what the request says. */
export const facts = {
  hospitalDays: {
    type: 'number',
    minimum: 0,
    integer: true,
    title: { 'zh-CN': '住院天数', en: 'days in hospital' },
  },
  dependantDisabled: {
    type: 'boolean',
    title: { 'zh-CN': '家中有失能或残疾的被抚养人', en: 'a dependant with a disability' },
  },
  vehiclesPerLift: {
    type: 'number',
    minimum: 0,
    integer: true,
    title: { 'zh-CN': '道闸一次起落通过的车辆', en: 'vehicles that passed one lift of the barrier' },
  },
} satisfies PackInput['facts'];
