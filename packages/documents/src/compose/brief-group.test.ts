import { describe, expect, it } from 'vitest';
import { paragraph, text } from '../nodes/build.js';
import { blockTexts, plainText } from '../nodes/plain-text.js';
import type { AnswerItem } from '../nodes/nodes.js';
import type { Composition } from './composition.js';
import { documentWord } from '../words/words.js';
import { briefGroup, gatherUnanswered } from './brief-group.js';

const composition = {
  word: (key: Parameters<typeof documentWord>[1], params?: Record<string, string>) =>
    documentWord('en-GB', key, params),
} as Composition;
const item = (label: string, value?: string): AnswerItem =>
  value === undefined
    ? { label: [text(label)], value: [paragraph('Not answered')], empty: true }
    : { label: [text(label)], value: [paragraph(value)] };

describe('briefGroup', () => {
  it('tells a small group in one row, and names what has no answer', () => {
    const row = briefGroup(
      composition,
      [text('Name')],
      [item('First names', 'Zoë'), item('Is it known?', 'Yes'), item('Other names')],
    );
    expect(blockTexts(row?.value ?? [])).toEqual(['First names: Zoë', 'Is it known? Yes', 'Not answered: Other names']);
  });

  it.each([
    ['an answer that is long', [item('Notes', 'x'.repeat(121))]],
    ['many questions', Array.from({ length: 11 }, (_, at) => item(`Question ${at}`, 'Yes'))],
    ['nothing answered', [item('First names')]],
  ])('leaves a group with %s to rows of its own', (_what, items) => {
    expect(briefGroup(composition, [text('Group')], items)).toBeUndefined();
  });

  it('leaves an answer of several paragraphs to a row of its own', () => {
    const items: AnswerItem[] = [{ label: [text('Notes')], value: [paragraph('One'), paragraph('Two')] }];
    expect(briefGroup(composition, [text('Group')], items)).toBeUndefined();
  });
});

describe('gatherUnanswered', () => {
  it('names every question without an answer in one row at the end', () => {
    const rows = gatherUnanswered(composition, [item('A'), item('B', 'Yes'), item('C')]);
    expect(rows.map((row) => plainText(row.label))).toEqual(['B', 'Not answered']);
    expect(blockTexts(rows[1]?.value ?? [])).toEqual(['A; C']);
  });

  it('leaves a single one, and a group with no answer at all, as they are', () => {
    expect(gatherUnanswered(composition, [item('A'), item('B', 'Yes')])).toHaveLength(2);
    expect(gatherUnanswered(composition, [item('A'), item('B')])).toHaveLength(2);
  });
});
