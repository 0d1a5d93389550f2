import type { Example } from '@linli/core';

/** What people say when they mean a category. */
export function said(category: string, ...texts: string[]): Example[] {
  return texts.map((text) => ({ name: `${category}: ${text}`, given: { text }, then: { category } }));
}

/** What sounds like one category and belongs to another, or to none. */
export function not(sounds: string, category: string | null, text: string): Example {
  return { name: `${category ?? 'unclassified'}, not ${sounds}: ${text}`, given: { text }, then: { category } };
}
