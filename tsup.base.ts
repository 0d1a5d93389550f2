import { defineConfig } from 'tsup';

/**
 * One entry per source file: a caller who imports one function pays for that function. Types come from `tsc -b`,
 * which writes them next to these files, so the folder is not cleaned here.
 */
export const libraryBuild = defineConfig({
  entry: ['src/**/*.ts'],
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  splitting: true,
  treeshake: true,
  sourcemap: false,
  clean: false,
  dts: false,
  silent: true,
});
