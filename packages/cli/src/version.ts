import { createRequire } from 'node:module';

// Read from here, one level below package.json, because what is built lies in one folder.
const own = createRequire(import.meta.url)('../package.json') as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** The version of this package. */
export const version = own.version;

/** The exact version of a package that goes with this release. In the workspace all packages have the same one. */
export function versionOf(name: string): string {
  const exact = own.dependencies[name];
  return exact === undefined || exact.startsWith('workspace:') ? own.version : exact;
}
