import { describe, expect, it } from 'vitest';

import { definePack } from '@linli/core';
import { type JsonSchema, neighbourhoodJsonSchema, packJsonSchema, requestJsonSchema } from '@linli/core/schema';
import { operatorTitles } from '@linli/rules/operators';
import { parseLimit } from '@linli/time';

import { en } from '../../src/messages/schema-en.ts';
import { zhCN } from '../../src/messages/schema-zh-CN.ts';
import { standardRoles } from '../../src/neighbourhood/role.ts';

const title = (text: string) => ({ 'zh-CN': text, en: text });

/** Every property of a schema, with where it stands. */
function properties(schema: unknown, path = ''): [path: string, property: JsonSchema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    const below = properties(inner, here);
    if (key !== 'properties') return below;
    const own = Object.entries(inner as Record<string, JsonSchema>);
    return [...own.map(([name, property]): [string, JsonSchema] => [`${here}/${name}`, property]), ...below];
  });
}

const schemas = [
  ['pack', packJsonSchema()],
  ['neighbourhood', neighbourhoodJsonSchema()],
  ['request', requestJsonSchema()],
] as const;

describe.each(schemas)('the JSON Schema of a %s', (_, schema) => {
  it('says of every field what it means, in both languages', () => {
    const all = properties(schema);
    expect(all.length).toBeGreaterThan(10);
    const silent = all.filter(
      ([, { description, markdownDescription }]) =>
        typeof description !== 'string' || !/\n\n.*[\u4E00-\u9FFF]/.test(String(markdownDescription)),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('refers to nothing that is not there, and keeps nothing that nobody refers to', () => {
    const text = JSON.stringify(schema);
    const referred = new Set([...text.matchAll(/"#\/definitions\/(\w+)"/g)].map(([, name]) => name));
    expect(referred).toEqual(new Set(Object.keys(schema['definitions'] ?? {})));
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});

describe('the texts of fields', () => {
  it('are the same ones in both languages, and each is used', () => {
    expect(Object.keys(zhCN)).toEqual(Object.keys(en));
    const used = JSON.stringify(schemas);
    const unused = Object.entries(en).filter(([, text]) => !used.includes(JSON.stringify(text).slice(1, -1)));
    expect(unused).toEqual([]);
  });
});

describe('names to choose from', () => {
  const namesIn = (schema: JsonSchema, definition: string): readonly string[] => {
    const definitions = schema['definitions'] as Record<string, { anyOf?: readonly { enum?: readonly string[] }[] }>;
    return definitions[definition]?.anyOf?.[0]?.enum ?? [];
  };

  it('are the standard roles, the facts of every request and the operators', () => {
    const schema = packJsonSchema();
    expect(namesIn(schema, 'role')).toEqual(Object.keys(standardRoles));
    expect(namesIn(schema, 'fact')).toEqual(expect.arrayContaining(['text', 'depth', 'category', 'severity', 'lead']));
    expect(namesIn(schema, 'operator')).toEqual(operatorTitles().map(({ name }) => name));
  });

  it('and those of the packs in use', () => {
    const towns = definePack({
      id: 'towns',
      version: '1.0.0',
      title: title('镇'),
      from: '2026-01-01',
      roles: { 'town-crier': title('更夫') },
      facts: { bells: 'number' },
      categories: { night: { title: title('夜') } },
      plans: { watch: { title: title('守'), steps: { look: { title: title('看'), limit: '1h' } } } },
      operators: [
        { name: 'rings', accepts: ['number'], value: 'number', holds: () => false, phrase: title('{fact}{value}') },
      ],
    });
    const schema = packJsonSchema({ uses: [towns] });
    expect(namesIn(schema, 'role')).toContain('town-crier');
    expect(namesIn(schema, 'fact')).toContain('bells');
    expect(namesIn(schema, 'category')).toEqual(['night']);
    expect(namesIn(schema, 'plan')).toEqual(['towns/watch']);
    expect(namesIn(schema, 'operator').at(-1)).toBe('rings');
    expect(namesIn(neighbourhoodJsonSchema({ uses: [towns] }), 'role')).toContain('town-crier');
  });
});

describe('the pattern of limits', () => {
  const [, limit] =
    properties(packJsonSchema()).find(([path]) => path.endsWith('/steps/additionalProperties/properties/limit')) ?? [];
  const [short] = (limit?.['anyOf'] ?? []) as readonly { pattern: string }[];
  const pattern = new RegExp(short?.pattern ?? '', 'u');
  const reads = (text: string) => {
    try {
      return parseLimit(text) !== undefined;
    } catch {
      return false;
    }
  };

  const written =
    '15min 2h 4wh 1d 3wd 1d+3wd 1+3 0.5h 3个工作日 三个工作日 2紧急工作时 4工作时 七天 半小时 15分钟 1天+三个工作日'.split(
      ' ',
    );

  it.each([...written, '1d + 3wd', '3 working days', '1 hour', '2 hours', 'within 2 hours', '15 minutes'])(
    'takes %s, as the library does',
    (text) => {
      expect([pattern.test(text), reads(text)]).toEqual([true, true]);
    },
  );

  it.each(['3dw', '3', 'soon', '3 wdd', '', '3wd+', '两周', '5日'])('refuses %j, as the library does', (text) => {
    expect([pattern.test(text), reads(text)]).toEqual([false, false]);
  });
});
