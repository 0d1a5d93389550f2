import { describe, expect, it } from 'vitest';

import { answer } from './peers/answer.ts';
import { DIVERGENCES } from './peers/divergences.ts';
import { calendarOf, readPeerCases } from './peers/read-cases.ts';

const cases = readPeerCases();

describe.skipIf(cases.length === 0)('cases of nine other libraries (skipped without ../shared/data)', () => {
  it('are all here', () => {
    expect(cases).toHaveLength(507);
  });

  describe.each(['agrees', 'differs', 'n/a'] as const)('that a single semantics %s', (canonical) => {
    const chosen = cases.filter((peerCase) => peerCase.canonical === canonical);

    it.each(chosen)('$id: $op, $source.test', (peerCase) => {
      const calendar = calendarOf(peerCase.schedule);
      // Complete days are "n/a" only because the single semantics did not count them; this library does.
      const way = canonical === 'differs' ? DIVERGENCES[peerCase.divergence ?? ''] : answer;
      expect(way?.(peerCase, calendar)).toBe(peerCase.expected);
    });
  });

  it.each(cases.filter(({ canonical, divergence }) => canonical === 'differs' && !divergence?.startsWith('midnight')))(
    '$id has by default the value of the single semantics',
    (peerCase) => {
      const canonical = peerCase.canonicalValue;
      const expected = typeof canonical === 'string' ? canonical.replace('.000Z', 'Z') : canonical;
      expect(answer(peerCase, calendarOf(peerCase.schedule))).toBe(expected);
    },
  );
});
