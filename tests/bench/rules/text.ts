import { compile, type Facts, type Match, type Rule } from '@linli/rules';

import type { BenchRow } from '../report.ts';
import { measure } from './measure.ts';
import { randomFrom } from './vocabulary.ts';

const ruleCount = 500;
const wordsPerRule = 8;
const textLength = 100;
const textCount = 1000;

/** Common characters, from which words and texts are made: as in real ones, many characters of a text start some word. */
const characters =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运';

/** Rules by keywords over texts: all keywords of all rules in one pass. */
export async function textRows(): Promise<readonly BenchRow[]> {
  const random = randomFrom(7);
  const write = (length: number) => Array.from({ length }, () => characters[random(characters.length)]).join('');
  const rules: readonly Rule[] = Array.from({ length: ruleCount }, (_, at) => ({
    name: `rule ${at}`,
    conditions: {
      all: [
        {
          fact: 'text',
          operator: 'mentionsAny',
          value: Array.from({ length: wordsPerRule }, () => write(2 + random(3))),
        },
      ],
    },
    event: { type: 'tag', params: { at } },
  }));
  const words = rules.map(({ conditions, event }) => ({ event, words: wordsIn(conditions) }));
  const texts = Array.from({ length: textCount }, () => {
    const { words: some } = words[random(words.length)]!;
    return { text: write(textLength - 4) + some[random(some.length)]! };
  });
  const ruleSet = compile(rules, { facts: { text: 'string' } });
  const said = (answer: unknown) => (answer as readonly Match[]).map(({ event }) => event.params?.['at']).join(' ');
  const naive = ({ text }: { text: string }) => words.filter((rule) => rule.words.some((word) => text.includes(word)));
  return measure(
    `${ruleCount} rules of ${wordsPerRule} keywords, texts of ${textLength} characters`,
    [
      { name: 'linli', answer: (request: Facts & { text: string }) => ruleSet.evaluate(request), said },
      { name: 'includes, word by word', answer: naive, said },
    ],
    texts,
    100,
  );
}

function wordsIn(conditions: Rule['conditions']): readonly string[] {
  const [first] = 'all' in conditions ? conditions.all : [];
  return first !== undefined && 'fact' in first && Array.isArray(first.value) ? first.value.map(String) : [];
}
