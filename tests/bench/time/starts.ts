const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Instants spread over two years, at all hours and on all days of the week; the same in every run. */
export function spreadStarts(from: string, count: number): Date[] {
  const first = Date.parse(from);
  return Array.from({ length: count }, (_, index) => new Date(first + ((index * 7919 * 7 * MINUTE) % (2 * 365 * DAY))));
}

/** The same, within office hours: where peers disagree about nights, speed should not depend on it. */
export function officeStarts(from: string, count: number): Date[] {
  return spreadStarts(from, count * 6)
    .filter((start) => start.getUTCDay() % 6 !== 0 && [9, 10, 11, 14, 15, 16, 17].includes(start.getUTCHours()))
    .slice(0, count);
}
