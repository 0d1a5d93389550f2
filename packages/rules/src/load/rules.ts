import { isReadable } from './operand.ts';
import { checkKeys, checkName, type Context, found, isObject, report, wrongType } from './context.ts';
import { step } from '../pointer.ts';
import { checkPriority, checkRoot } from './conditions.ts';
import { checkDates } from './dates.ts';
import { checkJson } from './json.ts';

const ruleKeys = ['name', 'conditions', 'event', 'priority', 'from', 'until', 'title', 'source', 'allow', 'meta'];

/** Checks all rules of a set. */
export function checkRules(context: Context, rules: unknown): void {
  if (!Array.isArray(rules)) {
    wrongType(context, '', 'array', rules);
    return;
  }
  if (rules.length > context.limits.rules) {
    report(context, 'PACK_SIZE', '', { what: 'rules', limit: context.limits.rules });
    return;
  }
  const names = new Map<string, string>();
  for (const [at, rule] of rules.entries()) {
    if (context.stopped) return;
    checkRule(context, rule, `/${at}`, names);
  }
}

function checkRule(context: Context, rule: unknown, path: string, names: Map<string, string>): void {
  if (!isObject(rule)) {
    wrongType(context, path, 'object', rule);
    return;
  }
  checkKeys(context, rule, ruleKeys, path);
  checkRuleName(context, rule['name'], path, names);
  checkRoot(context, rule['conditions'], `${path}/conditions`);
  checkEvent(context, rule['event'], `${path}/event`);
  checkPriority(context, rule['priority'], `${path}/priority`);
  checkDates(context, rule, path);
  checkMetadata(context, rule, path);
}

function checkRuleName(context: Context, name: unknown, path: string, names: Map<string, string>): void {
  if (!checkName(context, name, `${path}/name`)) return;
  const first = names.get(name);
  if (first === undefined) names.set(name, path);
  else report(context, 'PACK_DUPRULE', `${path}/name`, { name, first });
}

function checkEvent(context: Context, event: unknown, path: string): void {
  if (!isObject(event)) {
    wrongType(context, path, 'object', event);
    return;
  }
  checkKeys(context, event, ['type', 'params'], path);
  checkName(context, event['type'], `${path}/type`);
  const { params } = event;
  if (params === undefined) return;
  if (!isObject(params)) {
    wrongType(context, `${path}/params`, 'object', params);
    return;
  }
  checkJson(context, params, `${path}/params`);
  for (const [key, value] of Object.entries(params)) {
    if (isObject(value) && Object.hasOwn(value, 'fact')) {
      isReadable(context, value['fact'], step(step(`${path}/params`, key), 'fact'));
    }
  }
}

function checkMetadata(context: Context, rule: Record<string, unknown>, path: string): void {
  const shapes = { title: isTitles, source: isText, allow: isAllowed, meta: isObject };
  for (const [key, isShape] of Object.entries(shapes)) {
    if (!Object.hasOwn(rule, key)) continue;
    checkJson(context, rule[key], step(path, key));
    if (isShape(rule[key])) continue;
    const expected = { title: ['zh-CN', 'en'], source: 'string', allow: 'string', meta: 'object' }[key];
    report(context, 'PACK_TYPE', step(path, key), { expected, found: found(rule[key]) });
  }
}

function isTitles(value: unknown): boolean {
  return isTexts(value) && Object.keys(value).toSorted().join(' ') === 'en zh-CN';
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every(isText);
}

function isAllowed(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((reason) => isText(reason) || isTexts(reason));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
