import type { NewPack } from './new-pack.ts';

/** The page that greets developers. */
export function readme({ name, id, form }: NewPack): string {
  const file = fileOf(form);
  return `# ${name}

**English** · [简体中文](README.zh-CN.md)

A rule pack for [Linli](https://www.npmjs.com/package/@linli/core): what a resident’s request is, who sees to it, and by when. The rules are in \`${file}\`.

## Use it

\`\`\`sh
npm install ${name} @linli/core @linli/time @linli/cli
npx linli triage requests.csv --packs ${name}
\`\`\`

\`\`\`js
import { createLinli, unknownNeighbourhood } from '@linli/core';
import { chinaCalendar } from '@linli/time';
import pack from '${name}';

const linli = createLinli({ packs: [pack], neighbourhood: unknownNeighbourhood(), calendar: chinaCalendar() });
\`\`\`

## Change it

\`\`\`sh
npm install
npm test       # checks the pack and runs the tests in it
npm run doc    # writes ${id}.md, a page for people
npx linli explain '3号楼门口的路灯不亮了' --packs ${file}
npx linli pack test ${file} --mutations    # small mistakes that no test would notice
\`\`\`
${form === 'yaml' ? yamlNote : typescriptNote}
A change to the rules is a new version: raise it in \`package.json\` and in \`${file}\`, and give dated values instead of overwriting old ones.
`;
}

const yamlNote = `
Editors with a YAML language server complete and explain what you write, by \`pack.schema.json\`. \`npm run schema\` makes it anew.
`;

const typescriptNote = `
Developing needs Node 22.18 or later, which runs TypeScript as it is; the published package runs from Node 20.
`;

/** The same page in Chinese. */
export function readmeChinese({ name, id, form }: NewPack): string {
  const file = fileOf(form);
  return `# ${name}

[English](README.md) · **简体中文**

[邻里](https://www.npmjs.com/package/@linli/core)规则包：居民的诉求是什么事、谁来办、何时办完。规则写在 \`${file}\` 里。

## 使用

\`\`\`sh
npm install ${name} @linli/core @linli/time @linli/cli
npx linli triage requests.csv --packs ${name}
\`\`\`

## 修改

\`\`\`sh
npm install
npm test       # 检查规则包，并运行其中的测试
npm run doc    # 写出给人看的页面 ${id}.md
npx linli explain '3号楼门口的路灯不亮了' --packs ${file}
npx linli pack test ${file} --mutations    # 哪些小错测试发现不了
\`\`\`
${form === 'yaml' ? yamlNoteChinese : typescriptNoteChinese}
规则有改动就是新版本：\`package.json\` 和 \`${file}\` 里的版本号都要升；数字改了就加一条带日期的新值，不要覆盖旧值。
`;
}

const yamlNoteChinese = `
支持 YAML 语言服务的编辑器会按 \`pack.schema.json\` 补全和提示；\`npm run schema\` 可重新生成。
`;

const typescriptNoteChinese = `
开发需要能直接运行 TypeScript 的 Node 22.18 以上；发布的包从 Node 20 起可用。
`;

function fileOf(form: NewPack['form']): string {
  return form === 'yaml' ? 'pack.yaml' : 'src/index.ts';
}
