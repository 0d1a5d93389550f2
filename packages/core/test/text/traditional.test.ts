import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

import { findAddresses, normaliseText } from '@linli/core';
import { simplify } from '@linli/core/traditional';

describe('simplified characters for traditional ones', () => {
  it.each([
    ['general use', '32號樓一樓的居民家中下水管線堵塞', '32号楼一楼的居民家中下水管线堵塞'],
    ['Taiwan', '廚房著火了,裡面乾燥', '厨房着火了,里面干燥'],
    ['Hong Kong', '衞生間漏水', '卫生间漏水'],
    ['words whose characters stay', '著名的乾隆', '著名的乾隆'],
    ['mixed writing', '这里楼頂漏水', '这里楼顶漏水'],
    ['simplified writing, which stays as it is', '怎么打坏了,多么难', '怎么打坏了,多么难'],
    ['么 in a traditional text', '為什么漏水', '为什么漏水'],
    ['no Chinese at all', 'B1 2026-09-30', 'B1 2026-09-30'],
    ['nothing', '', ''],
  ])('of %s', (_, traditional, simplified) => {
    expect(simplify(traditional)).toBe(simplified);
  });

  it('keeps positions right where a rare character becomes longer', () => {
    const { text, rawRange } = normaliseText('暐先生,3號樓', { simplify });
    const [mention] = findAddresses(text);
    const { start, end } = rawRange(mention?.start ?? 0, mention?.end ?? 0);
    expect('暐先生,3號樓'.slice(start, end)).toBe('3號樓');
    expect(text.length).toBeGreaterThan('暐先生,3號樓'.length);
  });

  it.each([
    ['signs that describe characters', `${'⿰'.repeat(200_000)}樓`],
    ['an endless run', '樓'.repeat(200_000)],
    ['rare characters', '𠮷'.repeat(100_000)],
  ])('comes to an end for %s', (_, text) => {
    expect([...simplify(text)]).toHaveLength([...text].length);
  });
});

describe('the cost of simplification', () => {
  const bundle = async (entry: string, external: readonly string[]) => {
    const { outputFiles, metafile } = await build({
      entryPoints: [new URL(`../../src/${entry}`, import.meta.url).pathname],
      external: [...external],
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      metafile: true,
      write: false,
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
    return { bytes: outputFiles[0]?.contents.byteLength ?? 0, imports };
  };

  it('is not paid by those who import the index', async () => {
    const { imports } = await bundle('index.ts', ['@linli/*', 'zod', 'opencc-js/*']);
    expect(imports.some((path) => path.includes('text/normalise'))).toBe(true);
    expect(imports.filter((path) => path.includes('opencc'))).toEqual([]);
  });

  it('is a hundred kilobytes of dictionaries for those who import the subpath', async () => {
    const { bytes } = await bundle('traditional.ts', []);
    expect(bytes).toBeGreaterThan(80_000);
    expect(bytes).toBeLessThan(120_000);
  });
});
