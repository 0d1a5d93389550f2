import type { Session } from '../session.ts';
import { printable, printableJson } from '../output/printable.ts';
import { errorData } from '../session.ts';
import type { Reporter } from './worker.ts';

/** One line for everything that happens: JSON for programs, or words. */
export function reporterFor({ stdout, stderr, json, locale, say, errorLine }: Session): Reporter {
  const line = (at: Date, data: object, words: () => string) =>
    stdout.lines([json ? printableJson({ at, ...data }) : printable(`${at.toISOString()}  ${words()}`)]);
  return {
    fired: ({ tenant, stream, version, key, event }, at) => {
      const late = Math.max(0, at.getTime() - Date.parse(event.at));
      return line(at, { fired: event.type, tenant, stream, version, key, due: event.at, late }, () =>
        say(late < noticed ? 'WORK_FIRED' : 'WORK_LATE', {
          stream,
          event: event.type,
          seconds: Math.round(late / 1000),
        }),
      );
    },
    delivered: ({ tenant, id, template, outcome, reason, retryAt }, at) =>
      line(at, { message: outcome, tenant, id, template, reason, retryAt }, () =>
        say(words[outcome], { id, template, reason: reason ?? '', retryAt }),
      ),
    failed: (error, at) =>
      stderr.lines([
        json ? printableJson({ at, error: errorData(error, locale) }) : `${at.toISOString()}  ${errorLine(error)}`,
      ]),
  };
}

/** Milliseconds from which on a wake counts as late. */
const noticed = 1000;

const words = {
  sent: 'WORK_SENT',
  failed: 'WORK_FAILED',
  held: 'WORK_HELD',
  dead: 'WORK_DEAD',
} as const;
