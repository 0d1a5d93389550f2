const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * What the clocks of a place show at each minute of a stretch, asked of `Intl` alone: milliseconds as if they were UTC.
 * An offset that is the same at both ends of a quarter of an hour holds for all of it.
 */
export function wallsOf(zone: string, from: number, minutes: number): Float64Array {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const wallAt = (epoch: number): number => {
    const part = Object.fromEntries(format.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part['year'] ?? 0, (part['month'] ?? 0) - 1, part['day'], part['hour'], part['minute']);
  };
  const walls = new Float64Array(minutes);
  const stride = 360;
  for (let start = 0; start < minutes; start += stride) {
    const end = Math.min(minutes, start + stride);
    const offset = wallAt(from + start * MINUTE) - (from + start * MINUTE);
    const same = wallAt(from + end * MINUTE) - (from + end * MINUTE) === offset;
    for (let minute = start; minute < end; minute++) {
      const epoch = from + minute * MINUTE;
      walls[minute] = same ? epoch + offset : wallAt(epoch);
    }
  }
  return walls;
}

/** `YYYY-MM-DD` of a wall-clock reading. */
export function dateOf(wall: number): string {
  return new Date(Math.floor(wall / DAY) * DAY).toISOString().slice(0, 10);
}
