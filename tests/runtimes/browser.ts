import { existsSync } from 'node:fs';

import { chromium } from 'playwright-core';

import type { Runtime } from './runtime.ts';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await packaged());

/** Chromium: the one of this machine, or else one that comes as a package. */
export const browser: Runtime = {
  name: 'Chromium',
  missing: executablePath === undefined ? 'no Chromium on this machine, and no package of one' : undefined,
  timers: true,
  async read(script, name) {
    const args = ['--no-sandbox', '--no-zygote', '--disable-gpu'];
    const running = await chromium.launch({ executablePath: executablePath ?? '', args });
    try {
      const page = await running.newPage();
      await page.addScriptTag({ content: script });
      return JSON.parse(await page.evaluate(`globalThis.${name}.then(JSON.stringify)`));
    } finally {
      await running.close();
    }
  },
};

/** Where a Chromium lies that came from the registry; there is one for Linux on x64. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const { default: binary } = await import('@sparticuz/chromium');
    return await binary.executablePath();
  } catch {
    return undefined;
  }
}
