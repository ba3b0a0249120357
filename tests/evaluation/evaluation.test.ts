import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '@kinform/language';
import { floor } from './floor.mjs';
import { judgeText } from './judge.mjs';
import { kindOf, labelsOf, type Kind, type LabelledText } from './kinds.mjs';
import { score } from './scores.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const leastTexts: Record<Kind, number> = { actions: 200, voices: 120 };

const read = (kind: Kind, part: 'dev' | 'test'): LabelledText[] =>
  JSON.parse(readFileSync(join(here, `${kind}.${part}.json`), 'utf8'));

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Words in both texts, of the words in either, 0 to 1. */
function overlap(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const either = one.size + other.size - both;
  return either === 0 ? 1 : both / either;
}

/** Pairs of texts so alike that one was made from the other: short ones share words by chance, so four words at least. */
function nearDuplicates(rows: readonly LabelledText[]): string[] {
  const sets = rows.map((row) => wordsOf(row.text));
  return rows.flatMap((row, index) =>
    rows.slice(0, index).flatMap((earlier, at) => {
      const [one, other] = [sets[index]!, sets[at]!];
      const enough = Math.min(one.size, other.size) >= 4;
      return enough && overlap(one, other) > 0.6 ? [`${earlier.id} and ${row.id}`] : [];
    }),
  );
}

describe.each(['actions', 'voices'] as const)('the labelled %s', (kind) => {
  const dev = read(kind, 'dev');
  const test = read(kind, 'test');
  const all = [...dev, ...test];

  it('are enough, of many topics and authors, each with every label', () => {
    expect(all.length).toBeGreaterThanOrEqual(leastTexts[kind]);
    expect([kindOf(dev), kindOf(test)]).toEqual([kind, kind]);
    expect(all.filter((row) => !row.by || !row.topic || !row.id)).toEqual([]);
    expect(all.filter((row) => Object.keys(row.labels).length !== labelsOf[kind].length)).toEqual([]);
    expect(new Set(all.map((row) => row.topic)).size).toBeGreaterThanOrEqual(8);
    expect(new Set(all.map((row) => row.by)).size).toBeGreaterThanOrEqual(8);
  });

  it('have ids of their own, and no text is in both parts or told twice', () => {
    const texts = all.map((row) => row.text.toLowerCase().replace(/\s+/g, ' ').trim());
    expect(new Set(all.map((row) => row.id)).size).toBe(all.length);
    expect(new Set(texts).size).toBe(all.length);
    expect(nearDuplicates(all)).toEqual([]);
  });

  it('have each label on some texts and not on others, in both parts', () => {
    const lopsided = [dev, test].flatMap((rows) =>
      labelsOf[kind].filter((label) => {
        const share = rows.filter((row) => row.labels[label]).length / rows.length;
        return share < 0.1 || share > 0.9;
      }),
    );
    expect(lopsided).toEqual([]);
  });

  it('are judged rightly often enough on the part that no rule was tuned on', () => {
    const answers = test.map((row) => judgeText(english, kind, row.text));
    expect(score(labelsOf[kind], test, answers).macroF1).toBeGreaterThanOrEqual(floor);
  });
});
