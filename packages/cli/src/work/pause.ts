/** The longest a timer of Node waits; one that is told more fires at once. */
const longest = 2 ** 31 - 1;

/** Waits for so many milliseconds, or until the signal ends it. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(Math.max(0, milliseconds), longest));
    signal.addEventListener('abort', end);
  });
}
