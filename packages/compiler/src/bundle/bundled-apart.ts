import type { Plugin } from 'esbuild';

/**
 * An esbuild plugin that leads imports of what makes documents to files that were bundled before. `fileOf` gives the
 * file of a made module below the output folder. The script stands in that folder, forms in `chunks` beside the files.
 */
export function bundledApart(fileOf: (module: string) => string): Plugin {
  return {
    name: 'bundled-apart',
    setup(build) {
      build.onResolve({ filter: /\/make-document\.(js|ts)$/ }, () => ({
        path: `./${fileOf('built:documents')}`,
        external: true,
      }));
      build.onResolve({ filter: /^built:.*\.document$/ }, ({ path }) => ({
        path: `./${fileOf(path).replace(/^chunks\//, '')}`,
        external: true,
      }));
    },
  };
}
