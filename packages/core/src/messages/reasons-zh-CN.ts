/** In Chinese, by what they say in English: what our schemas say in words of their own. */
export const zhCN: Readonly<Record<string, string>> = {
  'lower-case letters and digits, words joined by "-"': '应为小写字母和数字，单词之间用“-”相连',
  'slugs joined by "/"': '应为小写英文编号，各级之间用“/”相连',
  'letters, digits and . : # @ _ - only': '只能用字母、数字和 . : # @ _ -',
  'a name that programs give a meaning of its own': '这个名称在程序中另有含义',
  'letters, digits, blanks and . : _ - /': '只能用文字、数字、空格和 . : _ - /',
  'expected all, any or not': '应为 all、any 或 not',
  'a version such as 1.0.0': '应为 1.0.0 这样的版本号',
  'a plan needs a step': '方案至少要有一个环节',
  'says nothing: name at least one thing to expect': '什么也没有说：请至少写明一项预期',
};
