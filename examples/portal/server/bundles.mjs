import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildAuthority } from '@kinform/compiler';

/** When anything below a folder last changed, in milliseconds. */
export function lastChange(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const times = entries.map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? lastChange(path) : statSync(path).mtimeMs;
  });
  return Math.max(statSync(folder).mtimeMs, ...times);
}

/**
 * The scripts of all authorities: each built when its page is first opened, and again once a file under schemas/ has
 * changed, so that an officer who edits a form sees it on the next reload.
 */
export function openBundles({ schemas, folder }) {
  const builds = new Map();
  return {
    folder,
    /** Builds the authority's script unless what is there is newer than its sources. Rejects when it cannot be built. */
    ready(authority) {
      const changed = lastChange(schemas);
      const known = builds.get(authority);
      if (known?.changed === changed) return known.built;
      const out = join(folder, authority);
      const after = known?.built.catch(() => undefined) ?? Promise.resolve();
      const built = after.then(() =>
        isNewer(out, authority, changed) ? undefined : buildAuthority({ schemas, authority, out }),
      );
      builds.set(authority, { changed, built });
      return built;
    },
  };
}

function isNewer(out, authority, changed) {
  const manifest = join(out, `${authority}.json`);
  return existsSync(manifest) && statSync(manifest).mtimeMs > changed && statSync(manifest).mtimeMs > compilerBuilt();
}

/** When the packages themselves were last built: another compiler builds another script. */
function compilerBuilt() {
  return statSync(new URL(import.meta.resolve('@kinform/compiler'))).mtimeMs;
}
