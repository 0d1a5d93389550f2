import type { NewPack } from './new-pack.ts';

/** The pack itself, in YAML: one of everything that most packs need, about street lights. */
export function packYaml({ id, year }: NewPack): string {
  return `# yaml-language-server: $schema=./pack.schema.json
id: ${id}
version: 0.1.0
title: { zh-CN: 路灯（示例，请改写）, en: 'Street lights (an example, to be rewritten)' }
from: ${year}-01-01

# 出处 · where rules and figures come from
sources:
  own-practice:
    title: { zh-CN: 本社区做法, en: Practice of this community }
    date: ${year}-01-01
    note: { zh-CN: 示例，未核对, en: 'an example, not checked' }

# 参数 · figures, dated
parameters:
  repair:
    title: { zh-CN: 修复时限, en: Time to repair }
    unit: limit
    values:
      - { value: 3wd, source: own-practice }

# 处置方案 · plans
plans:
  repair:
    title: { zh-CN: 查看并修复, en: Look and repair }
    source: own-practice
    steps:
      look:
        title: { zh-CN: 现场查看, en: Look at it }
        owner: grid-worker
        limit: 2h
      resolve:
        title: { zh-CN: 修复, en: Repair }
        limit: { parameter: repair }
        evidence: [repair-photo]

# 事项分类 · categories, and the words by which people name them
categories:
  light:
    title: { zh-CN: 路灯, en: Street lights }
    lead: [municipal-department, community-office] # 取第一个有人担任的 · the first that somebody holds
    plan: repair
    source: own-practice
  light/dark:
    title: { zh-CN: 路灯不亮, en: Dark street light }
    mentions: { any: [路灯, 街灯], and: [不亮, 不着, 灭, 坏], none: [灭火] }
  light/live:
    title: { zh-CN: 路灯漏电, en: Live street light }
    mentions: { any: [路灯, 街灯, 灯杆], and: [漏电, 电人, 火花] }
    severity: emergency
    priority: 20

# 规则 · what words alone do not say
rules:
  - name: photo
    title: { zh-CN: 没有修复照片不得办结, en: Nothing closes without a photo of the repair }
    conditions:
      all:
        - { fact: category, operator: within, value: light }
    event: { type: require, params: { evidence: repair-photo, title: { zh-CN: 修复后照片, en: Photo of the repair } } }
    source: own-practice

# 测试 · what must come of which request
tests:
  - name: a dark street light is looked at within two hours
    given: { text: 3号楼门口的路灯不亮了, receivedAt: ${year}-03-10T09:00+08:00 }
    then:
      category: light/dark
      severity: routine
      lead: municipal-department
      due: { look: ${year}-03-10T11:00+08:00 }
      requirements: [repair-photo]
  - name: a live one is an emergency, even where it is dark as well
    given: { text: 路灯坏了，灯杆还漏电 }
    then: { category: light/live, severity: emergency }
  - name: putting out a fire is not a light that went out
    given: { text: 请在路灯旁边配一个灭火器 }
    then: { category: null, requirements: [] }
`;
}
