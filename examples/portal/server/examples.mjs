import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { formVersions } from '@kinform/compiler';

/** Made-up records of a form: those of its newest version by name, older ones by name and version. */
export function examplesOf(schemas, form) {
  const versions = formVersions(schemas, form).reverse();
  return versions.flatMap((version, age) =>
    filesIn(join(schemas, 'forms', form, version, 'examples')).map((file) => {
      const name = file.slice(0, -'.json'.length);
      const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
      return age === 0
        ? { name, title, version, file }
        : { name: `${name}@${version}`, title: `${title} (version ${version})`, version, file };
    }),
  );
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('wrong-'));
  return files.sort(
    (one, other) =>
      Number(other === 'complete.json') - Number(one === 'complete.json') || one.localeCompare(other, 'en'),
  );
}
