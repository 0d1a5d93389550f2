import type { Pack } from '@linli/core';

import { limitText } from './figures.ts';
import { code, plain, table } from './markdown.ts';
import type { Names } from './names.ts';

/** Every round: what is covered, by whom, how often or by when, and what may come of a stop. */
export function rounds(names: Names): string[] {
  const { pack, say, locale, list, role, source } = names;
  const columns = (['ROUND', 'COVERS', 'OWNER', 'LIMIT', 'SERVICES', 'OUTCOMES', 'SOURCE'] as const).map((column) =>
    say(`COLUMN_${column}`),
  );
  const rows = Object.values(pack.rounds).map(({ title, covers, owner, limit, services, outcomes, source: from }) => [
    plain(title[locale]),
    say(`COVERS_${covers}`),
    owner === undefined ? '' : role(owner),
    limit === undefined ? '' : limitText(limit, names),
    list(Object.values(services).map((service) => plain(service.title[locale]))),
    list(Object.values(outcomes).map((outcome) => plain(outcome.title[locale]))),
    source(from),
  ]);
  return table(columns, rows);
}

/** Every assembly: its steps in order, its ballots, the meetings it holds. */
export function assemblies(names: Names): string[] {
  const { pack, say, locale, list, source } = names;
  const columns = (['ASSEMBLY', 'STEPS', 'BALLOTS', 'MEETINGS', 'SOURCE'] as const).map((column) =>
    say(`COLUMN_${column}`),
  );
  const titles = (entries: Readonly<Record<string, { readonly title?: Titles | undefined }>>): string =>
    list(Object.entries(entries).map(([id, { title }]) => (title === undefined ? code(id) : plain(title[locale]))));
  const rows = Object.values(pack.assemblies).map(({ title, steps, ballots, meetings, source: from }) => [
    plain(title[locale]),
    titles(steps),
    titles(ballots),
    titles(meetings),
    source(from),
  ]);
  return table(columns, rows);
}

type Titles = Pack['title'];

/** What each ledger keeps an eye on: events after which somebody visits, weak signals, programmes. */
export function ledgers({ pack, say, locale, list, source }: Names): string[] {
  const columns = (['LIFE_EVENTS', 'SIGNALS', 'PROGRAMMES', 'SOURCE'] as const).map((column) =>
    say(`COLUMN_${column}`),
  );
  const titles = (entries: Readonly<Record<string, { readonly title: Titles }>>): string =>
    list(Object.values(entries).map(({ title }) => plain(title[locale])));
  const rows = Object.values(pack.ledgers).map(({ lifeEvents, signals, programmes, source: from }) => [
    titles(lifeEvents),
    titles(signals),
    titles(programmes),
    source(from),
  ]);
  return table(columns, rows);
}

/** When many requests become one topic. */
export function topics({ pack, say, locale, list, category, source }: Names): string[] {
  const columns = (['TOPIC', 'MATTER', 'WHEN', 'REMEDIES', 'SOURCE'] as const).map((column) => say(`COLUMN_${column}`));
  const figure = (value: number | { readonly parameter: string }): string => {
    if (typeof value === 'number') return String(value);
    const parameter = pack.parameters[value.parameter];
    return plain(parameter?.title[locale] ?? value.parameter);
  };
  const rows = Object.values(pack.topics).map(
    ({ title, category: about, requests, days, within, remedies, source: from }) => [
      plain(title[locale]),
      category(about),
      say('TOPIC_WHEN', { requests: figure(requests), days: figure(days), place: say(`WITHIN_${within}`) }),
      list(Object.values(remedies).map((remedy) => plain(remedy[locale]))),
      source(from),
    ],
  );
  return table(columns, rows);
}
