const MINUTE = 60_000;

/**
 * An instant written with the offset another text uses, to the minute where that loses nothing, so that expected and
 * actual can be compared by eye and copied.
 */
export function sameOffset(instant: Date, like: string): string {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d{2}):?(\d{2})\s*$/.exec(like) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return withOffset(instant, offset);
}

/**
 * An instant as ISO 8601 with an offset, to the minute where that loses nothing.
 *
 * @param instant - the instant
 * @param offset - minutes ahead of UTC
 */
export function withOffset(instant: Date, offset: number): string {
  const wall = new Date(instant.getTime() + offset * MINUTE).toISOString();
  const whole = instant.getTime() % MINUTE === 0;
  const zone =
    offset === 0
      ? 'Z'
      : `${offset < 0 ? '-' : '+'}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`;
  return `${wall.slice(0, whole ? 16 : 23)}${zone}`;
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
