import type { Plugin } from 'esbuild';

/** An esbuild plugin that serves made modules (`built:name`) from memory, resolving their imports from one folder. */
export function builtModules(sources: Record<string, string>, resolveDir: string): Plugin {
  return {
    name: 'built-modules',
    setup(build) {
      build.onResolve({ filter: /^built:/ }, (args) => ({
        path: args.path.slice('built:'.length),
        namespace: 'built',
      }));
      build.onLoad({ filter: /.*/, namespace: 'built' }, (args) => {
        const contents = sources[args.path];
        if (contents === undefined) return { errors: [{ text: `No module was made for ${args.path}.` }] };
        return { contents, loader: 'js', resolveDir };
      });
    },
  };
}
