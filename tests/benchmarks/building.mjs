import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authorityNames, buildAuthority } from '@kinform/compiler';
import { root, rounded } from './statistics.mjs';

const schemas = join(root, 'schemas');
const kib = (bytes) => rounded(bytes / 1024);

/** Time to build every authority one after the other, as `kinform build` does, and the largest of the built forms. */
export async function measureBuilding() {
  const folder = mkdtempSync(join(tmpdir(), 'kinform-bench-build-'));
  const authorities = authorityNames(schemas).filter((name) => name !== 'national');
  const start = performance.now();
  const built = [];
  for (const authority of authorities) {
    built.push(await buildAuthority({ schemas, authority, out: join(folder, authority) }));
  }
  const seconds = (performance.now() - start) / 1000;
  rmSync(folder, { recursive: true, force: true });
  const [largest] = built.flatMap(formSizes).sort((one, other) => other.bytes - one.bytes);
  return [
    { what: `Building ${authorities.length} authorities`, value: rounded(seconds), unit: 's', aim: 'at most 10' },
    {
      what: `Largest form alone, gzipped (${largest.what})`,
      value: kib(largest.bytes),
      unit: 'KiB',
      aim: 'at most 40',
    },
  ];
}

/** What each form adds to the script that its page has already: its schema, words and checks. */
function formSizes({ authority, forms, files }) {
  const loaded = (...names) => {
    const all = new Set(names.flatMap((name) => [name, ...files.find((file) => file.name === name).loads]));
    return files.filter((file) => all.has(file.name)).reduce((sum, file) => sum + file.gzipped, 0);
  };
  const entry = `${authority}.js`;
  return forms.map(({ form, version, file }) => ({
    what: `${form} ${version}, ${authority}`,
    bytes: loaded(entry, file) - loaded(entry),
  }));
}
