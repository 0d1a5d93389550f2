import type { Example, Severity } from '@linli/core';

/** What people say when they mean a category, and what follows: who leads, and how urgent it is. */
export function said(category: string, lead: string, severity: Severity, ...texts: string[]): Example[] {
  return texts.map((text) => ({ name: `${category}: ${text}`, given: { text }, then: { category, lead, severity } }));
}

/** What sounds like one category and belongs to another, or to none. */
export function not(sounds: string, category: string | null, text: string): Example {
  return { name: `${category ?? 'unclassified'}, not ${sounds}: ${text}`, given: { text }, then: { category } };
}
