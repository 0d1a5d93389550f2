import { readFileSync } from 'node:fs';

/** What a reader has in the file after following a guide: its YAML blocks, one below the other. */
export function packOfGuide(guide: string): string {
  const page = readFileSync(new URL(`../../docs/${guide}`, import.meta.url), 'utf8');
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('\n');
}
