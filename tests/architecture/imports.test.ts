import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeRooms, rooms } from './import-rule.js';
import type { Room } from './import-rule.js';
import { filesBelow, importsOf, packageOf, root, targetOf } from './read-imports.js';
import type { FoundImport } from './read-imports.js';

/** Files of other rooms that only Node ever loads. */
const nodeFiles = /\/(node-fonts|sha256-node)\.ts$/;

const isTest = (file: string) => /\.(test|stories|examples)\.ts$|contract|fixtures/.test(file);

function productImports(room: string): FoundImport[] {
  return filesBelow(join(root, 'packages', room, 'src'), '.ts')
    .filter((path) => !isTest(path))
    .flatMap(importsOf);
}

function mayImport(room: string, rule: Room, found: FoundImport): boolean {
  if (found.module.startsWith('.')) return true;
  if (found.module.startsWith('#')) return true;
  if (found.module.startsWith('node:')) return nodeRooms.includes(room) || nodeFiles.test(found.file);
  const name = packageOf(found.module);
  if (!name.startsWith('@kinform/')) return rule.outside.includes(name);
  const ours = name.slice('@kinform/'.length);
  return rule.ours.includes(ours) || ((found.dynamic || found.typeOnly) && (rule.onDemand ?? []).includes(ours));
}

describe('who may import whom', () => {
  it.each(Object.entries(rooms))('%s imports only what its row of the table allows', (room, rule) => {
    const wrong = productImports(room).filter((found) => !mayImport(room, rule, found));
    expect(wrong.map((found) => `${found.file} imports ${found.module}`)).toEqual([]);
  });

  it('every package has a row', () => {
    const packages = filesBelow(join(root, 'packages'), 'package.json')
      .map((path) => path.slice(join(root, 'packages').length + 1).replace(/\/package\.json$/, ''))
      .filter((name) => !name.endsWith('package.json'));
    expect(packages.sort()).toEqual(Object.keys(rooms).sort());
  });

  it('only controls, styles and elements touch Lit', () => {
    const wrong = productImports('fields')
      .filter((found) => packageOf(found.module) === 'lit')
      .filter((found) => !/\.(control|styles)\.ts$/.test(found.file));
    expect(wrong.map((found) => `${found.file} imports ${found.module}`)).toEqual([]);
  });

  it('no file reaches into another package by a relative path', () => {
    const wrong = Object.keys(rooms).flatMap((room) =>
      productImports(room).filter(
        (found) =>
          found.module.startsWith('.') && !targetOf(found.file, found.module).startsWith(`packages/${room}/src/`),
      ),
    );
    expect(wrong.map((found) => `${found.file} imports ${found.module}`)).toEqual([]);
  });

  it('no files import each other in a circle', () => {
    expect(Object.keys(rooms).flatMap(circles)).toEqual([]);
  });
});

/** Circles among the files of one room; imports of types alone vanish on building and do not count. */
function circles(room: string): string[] {
  const links = new Map<string, string[]>();
  for (const found of productImports(room).filter(
    (each) => each.module.startsWith('.') && !each.typeOnly && !each.dynamic,
  )) {
    links.set(found.file, [...(links.get(found.file) ?? []), targetOf(found.file, found.module)]);
  }
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  function walk(file: string, way: string[]): void {
    if (state.get(file) === 'open') found.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (state.has(file)) return;
    state.set(file, 'open');
    for (const next of links.get(file) ?? []) walk(next, [...way, file]);
    state.set(file, 'done');
  }
  for (const file of links.keys()) walk(file, []);
  return found;
}
