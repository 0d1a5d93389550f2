import type { PackInput } from '@linli/core';

/** Roles beyond those every neighbourhood knows. */
export const roles = {
  'car-committee': { 'zh-CN': '车委会', en: 'car committee' },
  'transport-department': { 'zh-CN': '交通运输部门', en: 'transport department' },
  'disabled-federation': { 'zh-CN': '残联', en: 'disabled persons’ federation' },
  'justice-office': { 'zh-CN': '司法所', en: 'justice office' },
  'social-security-office': { 'zh-CN': '人社窗口', en: 'social security office' },
} satisfies PackInput['roles'];
