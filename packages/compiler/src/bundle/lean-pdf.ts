import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const replacements = fileURLToPath(new URL('./replacements/', import.meta.url));
const replacement = JSON.stringify(`${replacements}not-for-pdf`);

/** What the PDF writer's libraries import for other users than it, and what stands there instead. */
const modules: Record<string, string> = {
  'brotli/decompress.js': `export { noBrotli as default } from ${replacement};`,
  'node-html-better-parser': `export { parse, NodeType } from ${replacement};`,
  culori: `export { converter } from ${replacement};`,
  './Font.js': `export { Font, FontNames } from ${replacement};`,
};

/** An esbuild plugin that keeps out of pages what a PDF of ours never has: WOFF2, SVG, named colours, fonts not embedded. */
export function leanPdf(): Plugin {
  return {
    name: 'lean-pdf',
    setup(build) {
      build.onResolve({ filter: /^(brotli\/decompress\.js|node-html-better-parser|culori|\.\/Font\.js)$/ }, (args) =>
        /[\\/](fontkit|pdf-lib)[\\/]/.test(args.importer) ? { path: args.path, namespace: 'lean-pdf' } : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'lean-pdf' }, (args) => ({
        contents: modules[args.path] ?? '',
        loader: 'js',
        resolveDir: replacements,
      }));
    },
  };
}
