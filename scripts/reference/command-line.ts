import { commandHelp } from '../../packages/cli/src/output/help.ts';
import { commands, loadCommand } from '../../packages/cli/src/commands/commands.ts';

const heads = {
  en: {
    title: 'The command line',
    links: '**English** · [简体中文](command-line.zh-CN.md)',
    about:
      'Generated from the commands (`pnpm reference`). Every command takes `--json` for programs and `--lang zh-CN` or `en` for people. Exit codes: 0 fine, 1 findings, 2 misuse. `-` reads standard input. What files may look like is told in the [README of the package](../packages/cli/README.md).',
  },
  'zh-CN': {
    title: '命令行',
    links: '[English](command-line.md) · **简体中文**',
    about:
      '本页由命令本身生成（`pnpm reference`）。每个命令都可加 `--json`（供程序读取）和 `--lang zh-CN` 或 `en`（供人阅读）。退出码：0 正常，1 有发现，2 用法有误。`-` 表示读取标准输入。文件格式见[该包的 README](../packages/cli/README.md)。',
  },
} as const;

/** A page about every command: what it is for, its options, examples. */
export async function commandLinePage(locale: keyof typeof heads): Promise<string> {
  const { title, links, about } = heads[locale];
  const loaded = await Promise.all(commands.map((entry) => loadCommand(entry)));
  const sections = loaded.map((command) => {
    const [first = '', , ...rest] = commandHelp(command, locale);
    return [`## linli ${command.name}`, '', first, '', '```text', ...rest, '```'].join('\n');
  });
  return `# ${title}\n\n${links}\n\n${about}\n\n${sections.join('\n\n')}\n`;
}
